#include "services/search/searchround.h"

#include "services/search/excerpt.h"
#include "storage/issue/issuerepository.h"
#include "storage/search/searchwalk.h"

#include <algorithm>
#include <limits>

namespace services {

using base::Result;
using storage::SearchDocument;
using storage::SearchField;
using storage::SearchKind;
using storage::SearchWalk;

namespace {

constexpr int kLookedAtOnce = 64;
// Where first letters fit so many more than a word, few enough begin with the word to be collected.
constexpr int kLookedByFirstLetters = 192;
constexpr int kOftenOneIn = 4; // a word found in so many of these needs no collecting, which would be dear
constexpr int kMostPendingLooked = 1000;
constexpr qsizetype kMostOrganisations = 64;
constexpr qsizetype kWantedToRank = 200; // of the kinds whose titles have no table of their own

domain::RecordKind recordKindOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Issue:
        return domain::RecordKind::Issue;
    case SearchKind::LogEntry:
        return domain::RecordKind::Contact;
    case SearchKind::Risk:
        return domain::RecordKind::Risk;
    case SearchKind::Person:
        return domain::RecordKind::Person;
    case SearchKind::Draft:
        return domain::RecordKind::Draft;
    }
    return domain::RecordKind::Issue;
}

SearchField titleFieldOf(SearchKind kind)
{
    return kind == SearchKind::Person ? SearchField::Name : kind == SearchKind::Draft ? SearchField::Subject : SearchField::Title;
}

}

SearchRound::SearchRound(storage::Database &database, const SearchRequest &request, const QVector<SearchTerm> &terms)
    : m_database(database), m_request(request), m_terms(terms)
{
}

Result<> SearchRound::run(SearchKind kind, std::optional<qint64> doneTo)
{
    m_kind = kind;
    m_wanted = kind == SearchKind::Issue || kind == SearchKind::LogEntry ? m_request.limit : qMax<qsizetype>(m_request.limit, kWantedToRank);
    Result<> done = learnOrganisations();
    if (done && kind == SearchKind::Issue)
        done = takeKey();
    if (done && doneTo)
        done = takePending(*doneTo);
    if (done && kind == SearchKind::Issue && !isEnough())
        done = walk(true);
    if (done && !isEnough())
        done = walk(false);
    return done;
}

// Organisations are in the index by their ids, found here by their names.
Result<> SearchRound::learnOrganisations()
{
    m_organisations.fill({}, m_terms.size());
    const auto names = storage::organisationNames(m_database);
    if (!names)
        return base::fail(names.error());
    for (const storage::NamedOrganisation &organisation : *names) {
        const QVector<storage::SearchToken> tokens = storage::searchTokens(organisation.name);
        for (qsizetype i = 0; i < m_terms.size(); ++i)
            if (isIn(m_terms.at(i), tokens))
                m_organisations[i].append(storage::organisationWord(organisation.id));
    }
    return {};
}

QString SearchRound::expression(const QVector<Precision> &precisions, bool isTitle) const
{
    QStringList parts;
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        const QStringList &organisations = m_organisations.at(i);
        if (!isTitle && organisations.size() > kMostOrganisations)
            continue; // almost all have it: told by a look at each
        QString part = QLatin1Char('(') + expressionOf(m_terms.at(i), precisions.at(i), isTitle) + QLatin1Char(')');
        if (!isTitle && !organisations.isEmpty())
            part = QStringLiteral("(%1 OR \"%2\")").arg(part, organisations.join(QLatin1String("\" OR \"")));
        parts << part;
    }
    if (m_request.project.isValid() && m_kind != SearchKind::Person)
        parts << QLatin1Char('"') + storage::projectWord(m_request.project.value()) + QLatin1Char('"');
    if (parts.isEmpty())
        parts << QLatin1Char('"') + storage::everyWord() + QLatin1String("\" *");
    return parts.join(QLatin1String(" AND "));
}

bool SearchRound::isWanted()
{
    const bool isGivenUp = m_request.mostLooked > 0 && m_looked >= m_request.mostLooked;
    m_isWhole = m_isWhole && !isGivenUp && (!m_request.isWanted || m_request.isWanted());
    return m_isWhole;
}

Result<> SearchRound::takeKey()
{
    const QString typed = m_request.text.trimmed();
    for (const QString &key : {typed, typed.toUpper()}) {
        const auto issue = storage::IssueRepository(m_database).findByKey(key);
        if (!issue && issue.error().code != base::ErrorCode::NotFound)
            return base::fail(issue.error());
        if (!issue)
            continue;
        const Result<> looked = look({issue->id.value()});
        if (looked && !m_found.isEmpty())
            m_found.last().rank = 0;
        return looked;
    }
    return {};
}

Result<> SearchRound::takePending(qint64 doneTo)
{
    const auto ids = storage::newestIds(m_database, m_kind, doneTo, kMostPendingLooked);
    if (!ids)
        return base::fail(ids.error());
    for (qsizetype from = 0; from < ids->size() && !isEnough() && isWanted(); from += kLookedAtOnce)
        if (const Result<> looked = look(ids->mid(from, kLookedAtOnce)); !looked)
            return looked;
    return {};
}

Result<> SearchRound::walk(bool isTitle)
{
    QVector<Precision> precisions(m_terms.size(), Precision::FirstLetters);
    const bool isSame = expression(precisions, isTitle) == expression(QVector<Precision>(m_terms.size(), Precision::Full), isTitle);
    qint64 below = std::numeric_limits<qint64>::max();
    m_met.fill(0, m_terms.size());
    const Result<Step> step = walkOnce(isTitle, precisions, isSame, below);
    if (!step || *step == Step::End)
        return step.map([](Step) {});
    for (qsizetype i = 0; i < m_terms.size(); ++i)
        if (m_met.at(i) * kOftenOneIn < kLookedByFirstLetters)
            precisions[i] = Precision::Full;
    return walkOnce(isTitle, precisions, true, below).map([](Step) {});
}

Result<SearchRound::Step> SearchRound::walkOnce(bool isTitle, const QVector<Precision> &precisions, bool isLast, qint64 &below)
{
    const auto where = isTitle ? SearchWalk::Where::Title : SearchWalk::Where::Anywhere;
    SearchWalk walk(m_database, m_kind, where, expression(precisions, isTitle), below);
    for (int looked = 0; isLast || looked < kLookedByFirstLetters; looked += kLookedAtOnce) {
        const auto ids = walk.next(kLookedAtOnce);
        if (!ids)
            return base::fail(ids.error());
        if (const Result<> done = look(*ids); !done)
            return base::fail(done.error());
        if (ids->size() < kLookedAtOnce || isEnough() || !isWanted())
            return Step::End;
        below = ids->constLast();
    }
    return Step::GoOn;
}

Result<> SearchRound::look(const QVector<qint64> &ids)
{
    m_looked += int(ids.size());
    QVector<qint64> fresh;
    for (const qint64 id : ids)
        if (!m_seen.contains(id))
            fresh.append(id);
    if (fresh.isEmpty())
        return {};
    Result<QVector<SearchDocument>> documents = storage::searchDocuments(m_database, m_kind, fresh);
    if (!documents)
        return base::fail(documents.error());
    for (SearchDocument &document : *documents) {
        const bool isElsewhere = m_request.project.isValid() && document.project != 0 && document.project != m_request.project.value();
        const Met met = metIn(document);
        for (qsizetype i = 0; i < m_met.size(); ++i)
            m_met[i] += met.anywhere.at(i);
        const std::optional<int> rank = isElsewhere ? std::nullopt : met.rank();
        if (!rank)
            continue;
        m_seen.insert(document.id);
        m_found.append({std::move(document), *rank});
    }
    return {};
}

// None: not all terms are found in it.
std::optional<int> SearchRound::Met::rank() const
{
    if (anywhere.contains(false))
        return std::nullopt;
    return inTitle.contains(false) ? 2 : 1;
}

SearchRound::Met SearchRound::metIn(const SearchDocument &document) const
{
    Met met{QVector<bool>(m_terms.size()), QVector<bool>(m_terms.size())};
    for (const SearchDocument::Part &part : document.parts) {
        const QVector<storage::SearchToken> tokens = storage::searchTokens(part.text);
        for (qsizetype i = 0; i < m_terms.size(); ++i) {
            if (!met.anywhere.at(i) && isIn(m_terms.at(i), tokens)) {
                met.anywhere[i] = true;
                met.inTitle[i] = storage::isTitleField(part.field);
            }
        }
    }
    return met;
}

Result<QVector<SearchHit>> SearchRound::hits()
{
    std::stable_sort(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.document.id > b.document.id;
    });
    m_isMore = m_found.size() > m_request.limit;
    QVector<SearchHit> hits;
    QVector<qint64> issues;
    for (const Found &found : m_found.mid(0, m_request.limit)) {
        hits.append(hitOf(found.document));
        if (m_kind != SearchKind::Issue && hits.constLast().issue.isValid())
            issues.append(found.document.issue);
    }
    const auto owners = storage::searchDocuments(m_database, SearchKind::Issue, issues);
    if (!owners)
        return base::fail(owners.error());
    for (SearchHit &hit : hits) {
        const auto owner = std::find_if(owners->begin(), owners->end(), [&hit](const auto &each) { return each.id == hit.issue.value(); });
        if (owner == owners->end())
            continue;
        hit.key = owner->text(SearchField::Key);
        if (m_kind == SearchKind::LogEntry)
            hit.title = owner->text(SearchField::Title);
    }
    return hits;
}

SearchHit SearchRound::hitOf(const SearchDocument &document) const
{
    SearchHit hit;
    hit.kind = m_kind;
    hit.record = {recordKindOf(m_kind), document.id};
    hit.issue = domain::IssueId(document.issue);
    hit.project = domain::ProjectId(document.project);
    hit.key = document.text(SearchField::Key);
    hit.title = document.text(titleFieldOf(m_kind));
    hit.titleMarks = allMarks(m_terms, hit.title);
    hit.at = document.at != 0 ? base::Instant(document.at) : base::Instant();
    const std::optional<int> rank = metIn(document).rank();
    hit.isInTitle = rank && *rank < 2;
    if (!hit.isInTitle)
        showPart(document, hit);
    return hit;
}

// The part with the most terms.
void SearchRound::showPart(const SearchDocument &document, SearchHit &hit) const
{
    qsizetype most = 0;
    const SearchDocument::Part *shown = nullptr;
    for (const SearchDocument::Part &part : document.parts) {
        const QVector<storage::SearchToken> tokens = storage::searchTokens(part.text);
        const qsizetype count = std::count_if(m_terms.begin(), m_terms.end(), [&tokens](const SearchTerm &term) { return isIn(term, tokens); });
        if (!storage::isTitleField(part.field) && count > most) {
            most = count;
            shown = &part;
        }
    }
    if (!shown)
        return;
    const Excerpt excerpt = excerptOf(m_terms, shown->text);
    hit.field = shown->field;
    hit.excerpt = excerpt.text;
    hit.excerptMarks = excerpt.marks;
}

}
