#include "models/issue/board/cardstripmodel.h"

#include <algorithm>

namespace models {

namespace {
constexpr int kKeptCards = 64 * 64; // before the cache is emptied
}

std::optional<QVector<domain::IssueId>> touchedIssues(const services::ChangeNotice &notice)
{
    using domain::RecordKind;
    if (notice.everything || notice.touches(RecordKind::Matrix) || notice.touches(RecordKind::Calendar)
        || notice.touches(RecordKind::Person) || notice.touches(RecordKind::Organisation) || notice.touches(RecordKind::Project))
        return {};
    QVector<domain::IssueId> issues;
    for (const services::RecordChange &change : notice.changes) {
        if (change.record.kind == RecordKind::Issue)
            issues << domain::IssueId(change.record.id);
        else if (change.record.kind == RecordKind::Contact)
            issues << domain::IssueId(change.parent);
    }
    return issues;
}

CardStripModel::CardStripModel(CardReader &reader, int key, QObject *parent) : QAbstractListModel(parent), m_reader(reader), m_key(key)
{
    connect(&m_reader, &CardReader::cardsReady, this, &CardStripModel::takeCards);
}

domain::IssueId CardStripModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : domain::IssueId();
}

int CardStripModel::rowOf(domain::IssueId id) const
{
    return int(m_ids.indexOf(id));
}

const storage::IssueCard *CardStripModel::cardAt(int row) const
{
    const domain::IssueId id = idAt(row);
    const auto found = m_cards.constFind(id);
    if (found != m_cards.constEnd())
        return &*found;
    const int page = row / kPage;
    if (!id.isValid() || m_asked.contains(page))
        return nullptr;
    m_asked.insert(page);
    m_reader.requestCards(m_key, m_generation, page, m_ids.mid(page * kPage, kPage));
    const auto atOnce = m_cards.constFind(id); // read in place when there is no file
    return atOnce != m_cards.constEnd() ? &*atOnce : nullptr;
}

int CardStripModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant CardStripModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return m_ids.at(index.row()).value();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != CardRole && role != LoadedRole)
        return {};
    const storage::IssueCard *card = cardAt(index.row());
    switch (role) {
    case LoadedRole:
        return card != nullptr;
    case CardRole:
        return card ? QVariant::fromValue(*card) : QVariant();
    case Qt::AccessibleTextRole:
        return card && m_words ? QVariant(m_words(*card, index.row())) : QVariant();
    default:
        return card ? QVariant(card->row.title) : QVariant();
    }
}

Qt::ItemFlags CardStripModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

// Exact signals, so that selection and scroll position outside of the changed block stay: what both lists begin and end with
// is kept, the rest is removed and inserted.
void CardStripModel::setIds(const QVector<domain::IssueId> &ids)
{
    if (ids == m_ids)
        return;
    ++m_generation;
    m_asked.clear();
    const auto mismatch = std::mismatch(m_ids.cbegin(), m_ids.cend(), ids.cbegin(), ids.cend());
    const qsizetype head = mismatch.first - m_ids.cbegin();
    qsizetype oldEnd = m_ids.size();
    qsizetype newEnd = ids.size();
    while (oldEnd > head && newEnd > head && m_ids.at(oldEnd - 1) == ids.at(newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    if (oldEnd > head) {
        beginRemoveRows({}, int(head), int(oldEnd) - 1);
        m_ids.remove(head, oldEnd - head);
        endRemoveRows();
    }
    if (newEnd > head) {
        beginInsertRows({}, int(head), int(newEnd) - 1);
        m_ids = ids;
        endInsertRows();
    }
}

void CardStripModel::renew(const std::optional<QVector<domain::IssueId>> &issues)
{
    ++m_generation;
    m_asked.clear();
    if (!issues)
        m_cards.clear();
    for (const domain::IssueId id : issues.value_or(QVector<domain::IssueId>()))
        m_cards.remove(id);
    refresh();
}

void CardStripModel::refresh()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

void CardStripModel::takeCards(int key, quint64 generation, int page, const QVector<storage::IssueCard> &cards)
{
    if (key != m_key || generation != m_generation)
        return;
    if (m_cards.size() > kKeptCards) {
        m_cards.clear();
        m_asked.clear();
    }
    for (const storage::IssueCard &card : cards)
        m_cards.insert(card.row.id, card);
    const int first = page * kPage;
    const int last = std::min(first + kPage, int(m_ids.size())) - 1;
    if (cards.size() == last - first + 1)
        m_asked.remove(page); // else some are gone: asking again finds them no more
    if (first <= last)
        Q_EMIT dataChanged(index(first), index(last));
}

}
