#include "models/issue/board/cardreader.h"

#include "services/issue/board/boardservice.h"
#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"

#include <algorithm>

namespace models {

CardReader::CardReader(services::Workspace &workspace, QObject *parent)
    : QObject(parent), m_orders(workspace, QStringLiteral("card orders")), m_cards(workspace, QStringLiteral("card reader"))
{
    connect(&m_orders, &ReadingThread::failed, this, &CardReader::failed);
    connect(&m_cards, &ReadingThread::failed, this, &CardReader::failed);
}

CardReader::~CardReader()
{
    m_wanted = ~quint64(0); // nothing is wanted any more
}

bool CardReader::readIds(services::Workspace &workspace, quint64 generation, const storage::IssueQuery &query, const Order &order)
{
    if (!isWanted(generation))
        return false;
    const auto ids = order(workspace, query);
    if (!ids) {
        Q_EMIT failed(ids.error());
        return false;
    }
    const auto isWhole = [&query](const QVector<domain::IssueId> &group) { return group.size() < query.limit; };
    const bool isComplete = query.limit < 0 || std::all_of(ids->cbegin(), ids->cend(), isWhole);
    Q_EMIT idsReady(generation, *ids, isComplete);
    return !isComplete;
}

void CardReader::requestGroups(quint64 generation, const storage::IssueQuery &query, storage::IssueGroup group, int first)
{
    m_wanted = generation;
    const Order order = [group](services::Workspace &workspace, const storage::IssueQuery &asked) {
        return services::BoardService(workspace).grouped(asked, group);
    };
    m_orders.run([this, generation, query, group, first, order](services::Workspace &workspace) {
        storage::IssueQuery head = query;
        head.limit = first;
        const bool isMore = first == 0 || readIds(workspace, generation, head, order);
        if (!isWanted(generation))
            return;
        const auto sums = services::BoardService(workspace).sums(query, group);
        if (!sums)
            Q_EMIT failed(sums.error());
        else
            Q_EMIT sumsReady(generation, *sums);
        if (isMore)
            readIds(workspace, generation, query, order);
    });
}

void CardReader::requestList(quint64 generation, const storage::IssueQuery &query, int first)
{
    m_wanted = generation;
    const Order order = [](services::Workspace &workspace, const storage::IssueQuery &asked) {
        return workspace.issues().ids(asked).map([](const QVector<domain::IssueId> &ids) { return storage::GroupedIds{{0, ids}}; });
    };
    m_orders.run([this, generation, query, first, order](services::Workspace &workspace) {
        storage::IssueQuery head = query;
        head.limit = first;
        if (first == 0 || readIds(workspace, generation, head, order))
            readIds(workspace, generation, query, order);
    });
}

void CardReader::requestCards(int strip, quint64 generation, int page, const QVector<domain::IssueId> &ids)
{
    m_cards.run([this, strip, generation, page, ids](services::Workspace &workspace) {
        const auto cards = services::BoardService(workspace).cards(ids);
        if (!cards)
            Q_EMIT failed(cards.error());
        else
            Q_EMIT cardsReady(strip, generation, page, *cards);
    });
}

}
