#pragma once

#include "models/issue/board/cardreader.h"
#include "services/changefeed.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace models {

// The issues that a notice tells of, by themselves or by their log; nothing when it may be any of them.
std::optional<QVector<domain::IssueId>> touchedIssues(const services::ChangeNotice &notice);

// A row of issue cards of any length: the ids in order, and pages of cards by key, read when they are looked at. Cards that are
// not there yet show nothing and fill in. Is told its ids; asks no query.
class CardStripModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, // qint64
        CardRole,              // storage::IssueCard
        LoadedRole,
    };
    using Words = std::function<QString(const storage::IssueCard &card, int row)>;

    // key: tells the reader's answers apart.
    CardStripModel(CardReader &reader, int key, QObject *parent = nullptr);
    int key() const { return m_key; }
    // What a screen reader says of a card.
    void setWords(const Words &words) { m_words = words; }

    // By exact changes where that is possible; cards that are known stay.
    void setIds(const QVector<domain::IssueId> &ids);
    const QVector<domain::IssueId> &ids() const { return m_ids; }
    // Reads these cards anew; without a list, all of them.
    void renew(const std::optional<QVector<domain::IssueId>> &issues);
    // The words of all cards have changed.
    void refresh();

    domain::IssueId idAt(int row) const;
    int rowOf(domain::IssueId id) const; // -1 when it is not here
    // The filled card, or nothing while it is being read.
    const storage::IssueCard *cardAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    static constexpr int kPage = 64;
    void takeCards(int key, quint64 generation, int page, const QVector<storage::IssueCard> &cards);

    CardReader &m_reader;
    const int m_key;
    Words m_words;
    QVector<domain::IssueId> m_ids;
    mutable QHash<domain::IssueId, storage::IssueCard> m_cards; // of the pages asked for lately
    mutable QSet<int> m_asked;                                  // pages under way
    quint64 m_generation = 0;
};

}
