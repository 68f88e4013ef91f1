#pragma once

#include "base/clock.h"
#include "models/issue/board/cardstripmodel.h"
#include "models/issue/board/cardwords.h"

#include <QTimer>

namespace models {

// The issues of a query in its own order, each with what its bar shows. Writes only through the service.
class TimelineModel : public QObject
{
    Q_OBJECT
public:
    explicit TimelineModel(services::Workspace &workspace, QObject *parent = nullptr);

    void setQuery(const storage::IssueQuery &query);
    void rest(); // follows no changes until it is asked again
    void setFormat(const render::Format &format);
    const render::Format &format() const { return m_format; }
    base::Instant now() const { return m_clock.now(); }
    CardStripModel &rows() { return m_rows; }
    bool isComplete() const { return m_complete; }
    // While the rows become others: what is current in a view changes by itself then.
    bool isUpdating() const { return m_isUpdating; }
    // "HT4-118, S2, …; raised Wed 30 Sep, need-by Thu 22 Oct, level 1 on Thu 8 Oct, next checkpoint …".
    QString sentence(const storage::IssueCard &card) const;
    // The day its bar ends: resolved, or need-by; invalid: open.
    base::Instant endOf(const storage::IssueCard &card) const;
    // One undo step.
    [[nodiscard]] base::Result<> moveNeedBy(domain::IssueId id, QDate day);

Q_SIGNALS:
    void listed();    // the first issues are there
    void completed(); // the whole order is known
    void failed(const base::Error &error);

private:
    void requery(bool isHeadWanted);
    void takeIds(quint64 generation, const storage::GroupedIds &ids, bool complete);
    void takeNotice(const services::ChangeNotice &notice);

    services::Workspace &m_workspace;
    const base::Clock &m_clock;
    render::Format m_format;
    storage::IssueQuery m_query;
    QTimer m_requery; // gathers a burst of changes into one reading
    quint64 m_generation = 0;
    bool m_complete = false;
    bool m_isAsked = false;
    bool m_isUpdating = false;
    CardReader m_reader;
    CardStripModel m_rows;
};

}
