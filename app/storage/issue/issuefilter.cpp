#include "storage/issue/issuefilter.h"

#include "storage/issue/issuesearch.h"
#include "storage/issue/list/conditionparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace storage {

namespace {

constexpr char kStatusPlace[] = "%status"; // both tables have it: the one gone through gives it

struct ColumnFragment {
    IssueColumn column;
    const char *expression;
    bool isOfState;
};

constexpr ColumnFragment kColumns[] = {
    {IssueColumn::Search, "s.search", true},
    {IssueColumn::Status, kStatusPlace, false},
    {IssueColumn::Severity, "s.severity", true},
    {IssueColumn::Verdict, "s.verdict", true},
    {IssueColumn::Level, "s.level", true},
    {IssueColumn::Tier, "i.tier", false},
    {IssueColumn::Owner, "i.owner_id", false},
    {IssueColumn::Originator, "i.originator_id", false},
    {IssueColumn::Counterparty, "i.counterparty_id", false},
    {IssueColumn::Category, "i.category COLLATE NOCASE", false},
    {IssueColumn::Label, "label COLLATE NOCASE", false},
    {IssueColumn::Path, "i.path_key COLLATE NOCASE", false},
    {IssueColumn::NeedBy, "i.need_by", false},
    {IssueColumn::RaisedAt, "i.raised_at", false},
    {IssueColumn::ChangedAt, "i.changed_at", false},
    {IssueColumn::Touched, "MAX(COALESCE(i.changed_at, i.raised_at, 0), COALESCE((SELECT MAX(c.at) FROM contact c WHERE c.issue_id = i.id), 0))", false},
    {IssueColumn::Missing, "", false},
    {IssueColumn::Kind, "i.entry_kind", false},
    {IssueColumn::Actions, "", false},
    {IssueColumn::Solved, "", false},
    {IssueColumn::Escalated, "", false},
    {IssueColumn::Situation, "i.situation COLLATE NOCASE", false},
    {IssueColumn::Custom, "value COLLATE NOCASE", false},
};

// In the order of kMissingFields.
constexpr const char *kMissing[] = {
    "i.owner_id IS NULL", "i.need_by IS NULL", "i.category = ''", "i.counterparty_id IS NULL",
    "(i.severity_override IS NULL AND (i.impact = 0 OR i.urgency = 0))", "i.ask_kind = 'none'", "i.description = ''", "i.cost_per_day_cents = 0",
    "(i.entry_kind = 'decision' AND NOT EXISTS (SELECT 1 FROM issue_entry e WHERE e.issue_id = i.id AND e.decided_at IS NOT NULL))",
};
static_assert(std::size(kMissing) == std::size(kMissingFields));

// Indexes of the state have the status beside their own columns; those of the issue have not.
constexpr char kNotArchived[] = "i.id NOT IN (SELECT id FROM issue WHERE status = 'archived')";
constexpr char kStateNotArchived[] = "s.status <> 'archived'";

bool isIndexed(const IssueCondition &condition)
{
    return !condition.isNegated && !condition.isNoneMeant && condition.kind == IssueCondition::Kind::OneOf
        && (condition.column == IssueColumn::Owner || condition.column == IssueColumn::Counterparty);
}

const ColumnFragment &fragmentOf(IssueColumn column)
{
    return *std::find_if(std::begin(kColumns), std::end(kColumns), [column](const ColumnFragment &each) { return each.column == column; });
}

constexpr char kStatusNumber[] = "CASE i.status WHEN 'open' THEN 0 WHEN 'in-progress' THEN 1 WHEN 'resolved' THEN 2 WHEN 'closed' THEN 3 WHEN 'cancelled' THEN 4 ELSE 5 END";

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

IssueFilter::IssueFilter(const IssueQuery &query)
{
    restrictStatus(query);
    m_isWithArchived = !m_conditions.isEmpty(); // who asks for a status says which
    const qsizetype statusConditions = m_conditions.size();
    restrictIssue(query);
    m_usesIssue = m_conditions.size() > statusConditions;
    m_isSelective = !query.owners.isEmpty() || !query.counterparties.isEmpty()
        || std::any_of(query.conditions.begin(), query.conditions.end(), isIndexed);
    const qsizetype issueConditions = m_conditions.size();
    restrictState(query);
    m_usesState = m_conditions.size() > issueConditions;
}

// The plus: SQLite takes every index on an equal value for one that finds next to nothing.
void IssueFilter::restrictStatus(const IssueQuery &query)
{
    requireOneOf("+%status", nameValues(query.statuses));
    for (const IssueCondition &condition : query.conditions)
        if (condition.column == IssueColumn::Status)
            restrict(condition);
}

void IssueFilter::restrictIssue(const IssueQuery &query)
{
    if (query.project.isValid())
        require("+i.project_id = ?", query.project.value());
    requireOneOf("i.owner_id", idValues(query.owners));
    requireOneOf("i.counterparty_id", idValues(query.counterparties));
    if (query.needByBefore.isValid())
        require("i.need_by < ?", query.needByBefore.ms());
    for (const IssueCondition &condition : query.conditions)
        if (condition.column != IssueColumn::Status && !fragmentOf(condition.column).isOfState)
            restrict(condition);
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
    for (const IssueCondition &condition : query.conditions)
        if (fragmentOf(condition.column).isOfState)
            restrict(condition);
}

void IssueFilter::restrictMissing(const IssueCondition &condition, QStringList &parts) const
{
    QStringList one;
    for (const Value &value : condition.values)
        for (size_t i = 0; i < std::size(kMissing); ++i)
            if (value == Value(QString::fromLatin1(kMissingFields[i])))
                one << QLatin1String(kMissing[i]);
    parts << QLatin1Char('(') + (one.isEmpty() ? QStringLiteral("FALSE") : one.join(QLatin1String(" OR "))) + QLatin1Char(')');
}

// Others had a part in it: whatever is not alone.
void IssueFilter::restrictSolved(const IssueCondition &condition, QStringList &parts)
{
    QStringList one;
    for (const Value &value : condition.values)
        one << QLatin1String(kIsSolvedAlone) + QLatin1String(value == Value(QString(kSolvedAlone)) ? "" : " IS NOT TRUE");
    parts << QLatin1String(kIsSolved) << QLatin1Char('(') + one.join(QLatin1String(" OR ")) + QLatin1Char(')');
}

void IssueFilter::restrictEscalated(const IssueCondition &condition, QStringList &parts)
{
    QStringList one;
    for (const Value &value : condition.values)
        one << QLatin1String(value == Value(QString(kEscalatedYes)) ? "" : "NOT ") + QLatin1String(kIsEscalated);
    parts << QLatin1Char('(') + one.join(QLatin1String(" OR ")) + QLatin1Char(')');
}

// Both by the index over what is open.
void IssueFilter::restrictActions(const IssueCondition &condition, QStringList &parts)
{
    QStringList one;
    for (const Value &value : condition.values)
        if (value == Value(QString::fromLatin1("")))
            one << QStringLiteral("i.id IN (SELECT issue_id FROM issue_action WHERE done_at IS NULL)");
        else
            one << addValue(QStringLiteral("(i.status IN ('open', 'in-progress') AND i.id IN "
                                           "(SELECT issue_id FROM issue_action WHERE done_at IS NULL AND due_on < ?))"), value);
    parts << QLatin1Char('(') + one.join(QLatin1String(" OR ")) + QLatin1Char(')');
}

// IS NOT TRUE: what is not there is none of the values, and outside of every range.
void IssueFilter::restrict(const IssueCondition &condition)
{
    const QLatin1String expression(fragmentOf(condition.column).expression);
    QStringList parts;
    if (condition.column == IssueColumn::Search) {
        for (const Value &word : condition.values)
            parts << addValue(QStringLiteral("instr(%1, ?) > 0").arg(expression), word);
    } else if (condition.column == IssueColumn::Missing) {
        restrictMissing(condition, parts);
    } else if (condition.column == IssueColumn::Actions) {
        restrictActions(condition, parts);
    } else if (condition.column == IssueColumn::Solved) {
        restrictSolved(condition, parts);
    } else if (condition.column == IssueColumn::Escalated) {
        restrictEscalated(condition, parts);
    } else if (condition.kind == IssueCondition::Kind::Between && condition.column == IssueColumn::Custom) {
        parts << ownRange(condition);
    } else if (condition.kind == IssueCondition::Kind::Between) {
        constexpr const char *kEnds[] = {"%1 >= ?", "%1 < ?"};
        for (size_t i = 0; i < std::size(kEnds); ++i)
            if (!std::holds_alternative<std::monostate>(condition.values.at(i)))
                parts << addValue(QString::fromLatin1(kEnds[i]).arg(expression), condition.values.at(i));
    } else {
        if (condition.column == IssueColumn::Custom)
            m_values.push_back(condition.custom);
        QString one = QStringLiteral("%1 IN (%2)").arg(expression, QStringList(qsizetype(condition.values.size()), QStringLiteral("?")).join(QLatin1String(", ")));
        m_values.insert(m_values.end(), condition.values.begin(), condition.values.end());
        if (condition.column == IssueColumn::Label)
            one = QStringLiteral("EXISTS (SELECT 1 FROM issue_label WHERE issue_id = i.id AND %1)").arg(one);
        if (condition.column == IssueColumn::Custom)
            one = QStringLiteral("i.id IN (SELECT issue_id FROM issue_custom WHERE field = ? AND %1)").arg(one);
        if (condition.column == IssueColumn::Kind && std::find(condition.values.begin(), condition.values.end(), Value(QString())) == condition.values.end())
            one = QStringLiteral("i.entry_kind <> '' AND ") + one; // the index knows the others alone
        parts << one;
    }
    QString all = QLatin1Char('(') + parts.join(QLatin1String(" AND ")) + QLatin1Char(')');
    if (condition.isNoneMeant)
        all = QStringLiteral("(%1 OR %2)").arg(all, noneOf(condition));
    m_conditions.append(condition.isNegated ? all + QLatin1String(" IS NOT TRUE") : all);
}

// Numbers as numbers; days by their text.
QString IssueFilter::ownRange(const IssueCondition &condition)
{
    QString text = addValue(QStringLiteral("i.id IN (SELECT issue_id FROM issue_custom WHERE field = ?"), condition.custom);
    constexpr const char *kEnds[] = {" AND %1 >= ?", " AND %1 < ?"};
    for (size_t i = 0; i < std::size(kEnds); ++i) {
        const Value &end = condition.values.at(i);
        const bool isNumber = std::holds_alternative<double>(end);
        if (!std::holds_alternative<std::monostate>(end))
            text += addValue(QString::fromLatin1(kEnds[i]).arg(QLatin1String(isNumber ? "CAST(value AS REAL)" : "value")), end);
    }
    return text + QLatin1Char(')');
}

QString IssueFilter::noneOf(const IssueCondition &condition)
{
    const IssueColumn column = condition.column;
    if (column == IssueColumn::Custom)
        return addValue(QStringLiteral("i.id NOT IN (SELECT issue_id FROM issue_custom WHERE field = ?)"), condition.custom);
    if (column == IssueColumn::Label)
        return QStringLiteral("NOT EXISTS (SELECT 1 FROM issue_label WHERE issue_id = i.id)");
    return QStringLiteral("COALESCE(%1, '') = ''").arg(QLatin1String(fragmentOf(column).expression));
}

QString IssueFilter::addValue(const QString &condition, const Value &value)
{
    m_values.push_back(value);
    return condition;
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

// CROSS JOIN keeps the table first whose index gives the order: a first page then needs no sorting. The plus before a column of few
// values has the same reason: SQLite takes every index on an equal value for one that finds next to nothing.
QString IssueFilter::source(const IssueSelection &selection) const
{
    const char *join = m_isSelective ? " JOIN " : " CROSS JOIN ";
    QString text;
    if (selection.isByState) {
        text = QStringLiteral(" FROM issue_state s");
        if (m_usesIssue || selection.usesIssue)
            text += QLatin1String(join) + QLatin1String("issue i ON i.id = s.issue_id");
    } else {
        text = QStringLiteral(" FROM issue i");
        if (m_usesState || selection.usesState)
            text += QLatin1String(join) + QLatin1String("issue_state s ON s.issue_id = i.id");
    }
    text += selection.joins;
    QStringList conditions = m_conditions + selection.conditions;
    if (!m_isWithArchived && selection.mayBeArchived)
        conditions << QLatin1String(selection.isByState ? kStateNotArchived : kNotArchived);
    if (!conditions.isEmpty())
        text += QLatin1String(" WHERE ") + conditions.join(QLatin1String(" AND "));
    return text.replace(QLatin1String(kStatusPlace), QLatin1String(selection.isByState ? "s.status" : "i.status"));
}

QString IssueFilter::statement(const IssueSelection &selection) const
{
    QString text = QLatin1String("SELECT ") + selection.columns + source(selection) + QLatin1String(" ORDER BY ") + selection.order;
    if (selection.limit >= 0)
        text += QStringLiteral(" LIMIT %1").arg(selection.limit);
    return text;
}

// The state's rows are short, and an index finds those of a severity.
QString IssueFilter::countStatement() const
{
    IssueSelection selection;
    selection.isByState = m_usesState;
    return countStatement(selection);
}

QString IssueFilter::countStatement(const IssueSelection &selection) const
{
    return QLatin1String("SELECT COUNT(*)") + source(selection);
}

// What costs money without a currency of its own costs that of its project.
QString IssueFilter::sumStatement(IssueGroup group) const
{
    static constexpr char kOpenCents[] = "SUM(CASE WHEN i.status IN ('open', 'in-progress') THEN i.cost_per_day_cents END)";
    IssueSelection selection;
    selection.usesState = group == IssueGroup::Level;
    selection.joins = QLatin1String(" JOIN project g ON g.id = i.project_id");
    return QStringLiteral("SELECT %1, COUNT(*), COALESCE(NULLIF(i.cost_per_day_currency, ''), g.currency), %2%3 GROUP BY 1, 3")
        .arg(QLatin1String(group == IssueGroup::Level ? "s.level" : kStatusNumber), QLatin1String(kOpenCents), source(selection));
}

}
