#pragma once

#include "services/search/searchhit.h"

#include <QSet>

namespace storage {
class Database;
}

namespace services {

// One search for records of one kind: candidates from the tables, each looked at as it stands in the file.
class SearchRound
{
public:
    SearchRound(storage::Database &database, const SearchRequest &request, const QVector<SearchTerm> &terms);

    // doneTo: later records are not indexed yet; the newest of them are looked at one by one.
    [[nodiscard]] base::Result<> run(storage::SearchKind kind, std::optional<qint64> doneTo);
    // At most the limit.
    [[nodiscard]] base::Result<QVector<SearchHit>> hits();
    bool isMore() const { return m_isMore; }
    bool isWhole() const { return m_isWhole; }

private:
    struct Found {
        storage::SearchDocument document;
        int rank = 0; // 0 the key itself, 1 title, 2 elsewhere
    };
    enum class Step { GoOn, End };
    // Which terms a record has.
    struct Met {
        QVector<bool> anywhere;
        QVector<bool> inTitle;
        std::optional<int> rank() const; // as of Found; none: not all are there
    };

    base::Result<> learnOrganisations();
    QString expression(const QVector<Precision> &precisions, bool isTitle) const;
    base::Result<> takeKey();
    base::Result<> takePending(qint64 doneTo);
    base::Result<> walk(bool isTitle);
    base::Result<Step> walkOnce(bool isTitle, const QVector<Precision> &precisions, bool isLast, qint64 &below);
    base::Result<> look(const QVector<qint64> &ids);
    Met metIn(const storage::SearchDocument &document) const;
    SearchHit hitOf(const storage::SearchDocument &document) const;
    void showPart(const storage::SearchDocument &document, SearchHit &hit) const;
    bool isEnough() const { return m_found.size() > m_wanted; }
    bool isWanted();

    storage::Database &m_database;
    const SearchRequest &m_request;
    const QVector<SearchTerm> &m_terms;
    QVector<QStringList> m_organisations; // by term: their words
    storage::SearchKind m_kind = storage::SearchKind::Issue;
    QVector<Found> m_found;
    QSet<qint64> m_seen;
    QVector<int> m_met;                   // by term: how many records had it, of those looked at by first letters
    qsizetype m_wanted = 0;
    int m_looked = 0;
    bool m_isMore = false;
    bool m_isWhole = true;
};

}
