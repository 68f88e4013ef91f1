#include "storage/issue/issuefilter.h"

#include "storage/issue/issuesearch.h"

#include <QRegularExpression>

namespace storage {

namespace {

struct SortFragment {
    IssueSort sort;
    const char *columns; // each followed by the direction; %1 stands for it
    const char *join;
    bool isByState;
};

constexpr char kJoinOwner[] = " LEFT JOIN person p ON p.id = i.owner_id";
constexpr char kJoinCounterparty[] = " LEFT JOIN organisation o ON o.id = i.counterparty_id";
constexpr char kStatusOrder[] = "CASE i.status WHEN 'open' THEN 0 WHEN 'in-progress' THEN 1 WHEN 'resolved' THEN 2 "
                                "WHEN 'closed' THEN 3 ELSE 4 END %1, i.id %1";

// What is not there comes last in both directions.
constexpr SortFragment kSorts[] = {
    {IssueSort::Severity, "s.severity %1, s.issue_id %1", "", true},
    {IssueSort::Key, "i.key_prefix %1, i.key_number %1, i.key %1", "", false},
    {IssueSort::Title, "i.title COLLATE NOCASE %1, i.id %1", "", false},
    {IssueSort::Status, kStatusOrder, "", false},
    {IssueSort::Owner, "p.name COLLATE NOCASE %1 NULLS LAST, i.id %1", kJoinOwner, false},
    {IssueSort::Counterparty, "o.name COLLATE NOCASE %1 NULLS LAST, i.id %1", kJoinCounterparty, false},
    {IssueSort::Level, "s.level %1, s.severity, s.issue_id %1", "", true},
    {IssueSort::Verdict, "s.verdict %1 NULLS LAST, s.issue_id %1", "", true},
    {IssueSort::Checkpoint, "s.next_checkpoint %1 NULLS LAST, s.issue_id %1", "", true},
    {IssueSort::NeedBy, "i.need_by %1 NULLS LAST, i.id %1", "", false},
    {IssueSort::Changed, "i.changed_at %1, i.id %1", "", false},
    {IssueSort::Raised, "i.raised_at %1 NULLS LAST, i.id %1", "", false},
};

template <typename Id>
Values idValues(const QVector<Id> &ids)
{
    Values values;
    for (const Id id : ids)
        values.number(id.value());
    return values;
}

template <typename E>
Values nameValues(const QVector<E> &names)
{
    Values values;
    for (const E name : names)
        values.name(name);
    return values;
}

}

IssueFilter::IssueFilter(const IssueQuery &query) : m_limit(query.limit)
{
    restrictIssue(query);
    const qsizetype issueConditions = m_conditions.size();
    m_usesIssue = issueConditions > 0;
    restrictState(query);
    m_usesState = m_conditions.size() > issueConditions;
    for (const SortFragment &fragment : kSorts) {
        if (fragment.sort != query.sort)
            continue;
        m_order = QString::fromLatin1(fragment.columns).replace(QLatin1String("%1"), QLatin1String(query.descending ? "DESC" : "ASC"));
        m_joins = QString::fromLatin1(fragment.join);
        m_isByState = fragment.isByState;
    }
}

void IssueFilter::restrictIssue(const IssueQuery &query)
{
    if (query.project.isValid())
        require("i.project_id = ?", query.project.value());
    requireOneOf("i.status", nameValues(query.statuses));
    requireOneOf("i.owner_id", idValues(query.owners));
    requireOneOf("i.counterparty_id", idValues(query.counterparties));
    if (query.needByBefore.isValid())
        require("i.need_by < ?", query.needByBefore.ms());
}

void IssueFilter::restrictState(const IssueQuery &query)
{
    static const QRegularExpression s_blanks(QStringLiteral("\\s+"));
    for (const QString &word : folded(query.text).split(s_blanks, Qt::SkipEmptyParts))
        require("instr(s.search, ?) > 0", word);
    Values severities;
    for (const domain::Severity severity : query.severities)
        severities.number(qint64(severity));
    requireOneOf("s.severity", severities);
    requireOneOf("s.verdict", nameValues(query.verdicts));
    if (query.minLevel > 0)
        require("s.level >= ?", qint64(query.minLevel));
}

void IssueFilter::require(const char *condition, const Value &value)
{
    m_conditions.append(QLatin1String(condition));
    m_values.push_back(value);
}

void IssueFilter::requireOneOf(const char *column, const Values &values)
{
    if (values.empty())
        return;
    const QStringList places(qsizetype(values.size()), QStringLiteral("?"));
    m_conditions.append(QStringLiteral("%1 IN (%2)").arg(QLatin1String(column), places.join(QLatin1String(", "))));
    m_values.insert(m_values.end(), values.begin(), values.end());
}

// CROSS JOIN keeps the table first whose index gives the order: a first page then needs no sorting.
QString IssueFilter::source() const
{
    QString text;
    if (m_isByState) {
        text = QStringLiteral(" FROM issue_state s");
        if (m_usesIssue)
            text += QLatin1String(" CROSS JOIN issue i ON i.id = s.issue_id");
    } else {
        text = QStringLiteral(" FROM issue i");
        if (m_usesState)
            text += QLatin1String(" CROSS JOIN issue_state s ON s.issue_id = i.id");
    }
    text += m_joins;
    if (!m_conditions.isEmpty())
        text += QLatin1String(" WHERE ") + m_conditions.join(QLatin1String(" AND "));
    return text;
}

QString IssueFilter::idStatement() const
{
    QString text = QLatin1String(m_isByState ? "SELECT s.issue_id" : "SELECT i.id") + source() + QLatin1String(" ORDER BY ") + m_order;
    if (m_limit >= 0)
        text += QStringLiteral(" LIMIT %1").arg(m_limit);
    return text;
}

QString IssueFilter::countStatement() const
{
    return QLatin1String("SELECT COUNT(*)") + source();
}

}
