#pragma once

#include "base/clock.h"
#include "models/issue/board/cardstripmodel.h"
#include "models/issue/board/cardwords.h"
#include "services/issue/bulk/bulkedit.h"

#include <QTimer>

namespace models {

// The issues of a query in columns, by status or by level; within a column the severest first, then the soonest checkpoint.
// Counts are exact once they are there. Writes only through the service.
class BoardModel : public QObject
{
    Q_OBJECT
public:
    explicit BoardModel(services::Workspace &workspace, QObject *parent = nullptr);

    void setQuery(const storage::IssueQuery &query);
    void rest(); // follows no changes until it is asked again
    void setGroup(storage::IssueGroup group);
    storage::IssueGroup group() const { return m_group; }
    void setFormat(const render::Format &format);
    const render::Format &format() const { return m_format; }
    CardWords words() const { return {m_format, m_clock.now()}; }

    // In order: the states as they follow each other, or own effort and the levels. Column models live as long as this.
    const QVector<CardStripModel *> &columns() const { return m_columns; }
    CardStripModel *column(int key) const;
    QString title(int key) const;
    // Nothing until it was counted.
    std::optional<storage::GroupSum> sum(int key) const;
    // Whether the query may find issues of that column at all.
    bool isWithin(int key) const;
    bool isComplete() const { return m_complete; }
    // While the columns take other issues: what is current in a view changes by itself then.
    bool isUpdating() const { return m_isUpdating; }
    // Where the issue is; null when it is not on the board.
    CardStripModel *columnOf(domain::IssueId id) const;

    // Moves them to a status, in one undo step; they stand in their column at once.
    [[nodiscard]] base::Result<services::BulkOutcome> move(const QVector<domain::IssueId> &ids, domain::IssueStatus status);

Q_SIGNALS:
    void columnsChanged(); // others, or in another order
    void sumsChanged();
    void completed();      // the whole order is known
    void failed(const base::Error &error);

private:
    void requery(bool isHeadWanted);
    void takeIds(quint64 generation, const storage::GroupedIds &ids, bool complete);
    void takeSums(quint64 generation, const storage::GroupSums &sums);
    void takeNotice(const services::ChangeNotice &notice);
    void showColumns(const QList<int> &keys);
    CardStripModel *makeColumn(int key);
    QString sentence(const CardStripModel &column, const storage::IssueCard &card, int row) const;
    int topLevel() const;

    services::Workspace &m_workspace;
    const base::Clock &m_clock;
    render::Format m_format;
    storage::IssueQuery m_query;
    storage::IssueGroup m_group = storage::IssueGroup::Status;
    QVector<CardStripModel *> m_columns;
    QMap<int, CardStripModel *> m_all; // of both groups, made when they were needed first
    std::optional<storage::GroupSums> m_sums;
    QTimer m_requery; // gathers a burst of changes into one reading
    quint64 m_generation = 0;
    bool m_complete = false;
    bool m_isAsked = false;
    bool m_isUpdating = false;
    CardReader m_reader;
};

}
