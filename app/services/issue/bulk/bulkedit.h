#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

#include <QPair>
#include <QStringList>

#include <functional>

namespace services {

class Workspace;

// A cell of a block that is pasted onto the table: the field by its name in recordjson.h, the text as it was pasted.
struct PastedCell {
    domain::IssueId issue;
    int row = 0;    // of the block, from 1
    int column = 0;
    QString field;
    QString text;
    QString heading; // of the column that it fell on; empty: there is none
};

// A value that was not taken over, where it stood, and what would be right.
struct RefusedCell {
    PastedCell cell;
    QString key; // of the issue
    base::Error error;
    QStringList right; // where there is a closed list
};

// What became of issues that were changed together. Keys.
struct BulkOutcome {
    int changed = 0;
    int asked = 0;
    QStringList untold;  // not closed, resolved only: somebody who was in it has not heard the outcome
    QStringList unowned; // not closed, resolved only: nobody owns it
    QVector<RefusedCell> refused; // of what was pasted
};

// Many issues changed in one undo step. All or nothing, but for pasted cells: the good ones are taken over, the others are listed. One
// that may not be closed yet (closing.h) is resolved instead.
class BulkEdit
{
public:
    using Fields = QVector<QPair<QString, QString>>;
    // How far, 0..1; false gives up, and nothing is changed (Cancelled).
    using Progress = std::function<bool(double)>;

    explicit BulkEdit(Workspace &workspace, Progress progress = {}) : m_workspace(workspace), m_progress(std::move(progress)) {}

    // Names and texts as for IssueService::setFields, besides: labels.add and labels.remove (divided by commas), needBy.shift
    // (working days, "+3", "-1"; an issue without a need-by is left as it is). isDryRun: only counts what would change.
    [[nodiscard]] base::Result<BulkOutcome> set(const QVector<domain::IssueId> &ids, const Fields &fields, bool isDryRun = false);
    // The reason becomes the outcome, or is added to it. Invalid "reason" without one.
    [[nodiscard]] base::Result<BulkOutcome> close(const QVector<domain::IssueId> &ids, const QString &reason);
    [[nodiscard]] base::Result<BulkOutcome> move(const QVector<domain::IssueId> &ids, domain::IssueStatus status);
    // Archives what is over, or takes it back out as closed; what is still open is left as it is.
    [[nodiscard]] base::Result<BulkOutcome> archive(const QVector<domain::IssueId> &ids, bool isArchived);
    [[nodiscard]] base::Result<BulkOutcome> paste(const QVector<PastedCell> &cells);

private:
    using Change = std::function<base::Result<domain::Issue>(domain::Issue issue)>;
    base::Result<> step(qsizetype done, qsizetype all) const;
    base::Result<BulkOutcome> run(const QString &cause, const QVector<domain::IssueId> &ids, const Change &change, bool isDryRun = false);
    base::Result<domain::Issue> withFields(const domain::Issue &issue, const Fields &fields) const;
    base::Result<domain::Issue> pasted(domain::Issue issue, const QVector<PastedCell> &cells, QVector<RefusedCell> &refused) const;
    QStringList rightValues(const domain::Issue &issue, const QString &field) const;

    Workspace &m_workspace;
    Progress m_progress;
};

}
