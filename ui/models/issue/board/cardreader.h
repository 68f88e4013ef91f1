#pragma once

#include "base/result.h"
#include "models/reading/readingthread.h"
#include "storage/issue/board/issuecard.h"

#include <atomic>

namespace models {

// Reads the board and the timeline off the GUI thread: orders in one thread, cards in another, so that what is in sight never
// waits for the order of a million. Answers carry the generation of the request; only the newest order is read.
class CardReader : public QObject
{
    Q_OBJECT
public:
    explicit CardReader(services::Workspace &workspace, QObject *parent = nullptr);
    ~CardReader() override;

    // The ids by group and the sums of the groups; `first` ids come ahead so that something shows at once (0: none).
    void requestGroups(quint64 generation, const storage::IssueQuery &query, storage::IssueGroup group, int first);
    // The ids in one list, under the key 0.
    void requestList(quint64 generation, const storage::IssueQuery &query, int first);
    void requestCards(int strip, quint64 generation, int page, const QVector<domain::IssueId> &ids);

Q_SIGNALS:
    void idsReady(quint64 generation, const storage::GroupedIds &ids, bool complete);
    void sumsReady(quint64 generation, const storage::GroupSums &sums);
    void cardsReady(int strip, quint64 generation, int page, const QVector<storage::IssueCard> &cards);
    void failed(const base::Error &error);

private:
    using Order = std::function<base::Result<storage::GroupedIds>(services::Workspace &, const storage::IssueQuery &)>;
    // False when no more is wanted.
    bool readIds(services::Workspace &workspace, quint64 generation, const storage::IssueQuery &query, const Order &order);
    bool isWanted(quint64 generation) const { return m_wanted == generation; }

    std::atomic<quint64> m_wanted = 0;
    ReadingThread m_orders;
    ReadingThread m_cards;
};

}
