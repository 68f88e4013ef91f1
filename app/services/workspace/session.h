#pragma once

#include "services/changefeed.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/issue/bulk/issuebulk.h"

#include <QSet>

#include <optional>

namespace services {

// What one act has written so far. Lives as long as the transaction; used by the write path alone.
struct WritePath::Session::State {
    State(Workspace &space, storage::ChangeSet act)
        : workspace(space), journal(space.database()), set(std::move(act))
    {
    }

    // Appends an entry, after those of issues imported before it; the first one begins the change set. Created and removed
    // records are told whole, in `after` and `before`.
    [[nodiscard]] base::Result<> append(domain::RecordRef record, storage::EntryKind kind, const domain::FieldChange &change);
    // Tells the notice, and keeps in mind whose cached advice rests on it; movesAdvice: that of all issues of the project.
    [[nodiscard]] base::Result<> note(const RecordChange &change, bool movesAdvice);
    // Whose cached advice rests on a record besides: criteria look at linked risks.
    void restOn(const QVector<domain::IssueId> &resting);
    // For all issues imported in this act.
    [[nodiscard]] base::Result<storage::IssueBulk *> bulk();
    // Counts issues imported one after the other into the pending Imported entry.
    void countImported(const QVector<domain::Issue> &issues);
    // What is still to be written before the commit: the pending Imported entry, the cached advice of the issues written.
    [[nodiscard]] base::Result<> finish();

    Workspace &workspace;
    storage::Journal journal;
    storage::ChangeSet set;
    ChangeNotice notice;
    QSet<domain::IssueId> issues; // whose cached advice is out of date
    std::optional<domain::Issue> updated; // the issue updated last: it need not be read again for its advice
    bool areContactsChanged = false;

    qint64 imported = 0;
    domain::IssueId firstImported;
    domain::IssueId lastImported;
    QCryptographicHash content{QCryptographicHash::Blake2b_256}; // of their rows: as safe as SHA-256 here and five times as fast

private:
    base::Result<> begin();
    base::Result<> flushImported();
    base::Result<> makeAdviceDue(const RecordChange &change);

    std::optional<storage::IssueBulk> m_bulk;
};

// History's text of a whole record.
QString compactText(const QJsonObject &object);

}
