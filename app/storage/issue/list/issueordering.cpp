#include "storage/issue/list/issueordering.h"

#include "storage/interruption.h"
#include "storage/issue/issuesearch.h"
#include "storage/issue/list/orderingparts.h"
#include "storage/query.h"

#include <algorithm>

namespace storage {

namespace {

constexpr char kPeopleNames[] = "SELECT id, name FROM person";
constexpr char kPartyNames[] = "SELECT id, name FROM organisation";
constexpr char kAnyArchived[] = "SELECT EXISTS (SELECT 1 FROM issue_state WHERE status = 'archived')";
constexpr char kById[] = "i.id %1";
constexpr char kSoonest[] = "COALESCE(s.until, 9223372036854775807), s.issue_id"; // within a severity, in whichever direction those go
constexpr char kCalm[] = "s.verdict IN ('Wait', 'HandleInTeam', 'Nothing')"; // as the indexes have it
constexpr char kStirring[] = "s.verdict NOT IN ('Wait', 'HandleInTeam', 'Nothing')";

constexpr std::pair<IssueSort, IssueColumn> kValueSorts[] = {
    {IssueSort::Severity, IssueColumn::Severity},         {IssueSort::Status, IssueColumn::Status}, {IssueSort::Owner, IssueColumn::Owner},
    {IssueSort::Counterparty, IssueColumn::Counterparty}, {IssueSort::Level, IssueColumn::Level},   {IssueSort::Verdict, IssueColumn::Verdict},
    {IssueSort::Category, IssueColumn::Category}};

template <typename E>
QVector<Value> enumValues()
{
    QVector<Value> values;
    for (const auto &entry : domain::enumNames<E>())
        values << Value(QString::fromLatin1(entry.name));
    return values;
}

QVector<Value> verdictValues()
{
    QVector<Value> values;
    for (const domain::Verdict verdict : IssueOrdering::verdicts())
        values << Value(domain::nameOf(verdict));
    return values;
}

bool isCalm(const Value &verdict)
{
    const QString name = std::get<QString>(verdict);
    return name == QLatin1String("Wait") || name == QLatin1String("HandleInTeam") || name == QLatin1String("Nothing");
}

}

IssueOrdering::IssueOrdering(Database &database, const IssueQuery &query) : m_database(database), m_query(query), m_filter(query) { }

QVector<domain::Verdict> IssueOrdering::verdicts()
{
    using enum domain::Verdict;
    return {EscalateNow,
            EscalationFailed,
            UseConfidentialRoute,
            Escalate,
            GiveHeadsUp,
            SendReminder,
            ContactDirectly,
            PrepareFacts,
            CloseLoop,
            Review,
            Wait,
            HandleInTeam,
            Nothing};
}

const IssueOrdering::Plain &IssueOrdering::plain() const
{
    static constexpr Plain kPlains[] = {
        {IssueSort::Severity, kSoonest, true, "", "", true},
        {IssueSort::Key, "i.key_prefix %1, i.key_number %1, i.key %1", false},
        {IssueSort::Title, "i.title COLLATE NOCASE %1, i.id %1", false},
        {IssueSort::Checkpoint, "s.next_checkpoint %1 NULLS LAST, s.issue_id %1", true},
        {IssueSort::NeedBy, "i.need_by %1, i.id %1", false, "i.need_by IS NOT NULL", "i.need_by IS NULL"},
        {IssueSort::Changed, "i.changed_at %1, i.id %1", false},
        {IssueSort::Raised, "i.raised_at %1 NULLS LAST, i.id %1", false},
        {IssueSort::CostPerDay, "i.cost_per_day_cents %1, i.id %1", false, "i.cost_per_day_cents > 0", "i.cost_per_day_cents = 0"},
        {IssueSort::Level, kSoonest, true, "", "", true},
        {IssueSort::Verdict, "COALESCE(s.until, 9223372036854775807) %1, s.issue_id %1", true}, // within a verdict
    };
    static constexpr Plain kWithinValue{IssueSort::Status, kById, false};
    const auto found = std::find_if(std::begin(kPlains), std::end(kPlains), [this](const Plain &each) { return each.sort == m_query.sort; });
    return found != std::end(kPlains) ? *found : kWithinValue;
}

// What is there, then what is not; one part without a condition where the order needs none.
QStringList IssueOrdering::parts() const
{
    if (!*plain().there)
        return {QString()};
    return {QLatin1String(plain().there), QLatin1String(plain().notThere)};
}

QVector<IssueOrdering::Lead> IssueOrdering::leads() const
{
    static constexpr Lead kLeads[] = {
        {IssueColumn::Status, "i.status", false, ""},
        {IssueColumn::Severity, "s.severity", true, ""},
        {IssueColumn::Owner, "i.owner_id", false, kPeopleNames},
        {IssueColumn::Counterparty, "i.counterparty_id", false, kPartyNames},
        {IssueColumn::Level, "s.level", true, ""},
        {IssueColumn::Verdict, "s.verdict", true, ""},
        {IssueColumn::Category, "i.category", false, ""},
    };
    QVector<Lead> leads;
    const auto add = [&](IssueColumn column, bool isDescending) {
        const auto found = std::find_if(std::begin(kLeads), std::end(kLeads), [column](const Lead &each) { return each.column == column; });
        if (found == std::end(kLeads) || std::any_of(leads.cbegin(), leads.cend(), [column](const Lead &each) { return each.column == column; }))
            return;
        leads.append(*found);
        leads.last().isDescending = isDescending;
        if (column == IssueColumn::Status && plain().isByState) {
            leads.last().expression = "s.status";
            leads.last().isOfState = true;
        }
    };
    const auto sorted = std::find_if(std::begin(kValueSorts), std::end(kValueSorts), [this](const auto &each) { return each.first == m_query.sort; });
    const std::optional<IssueColumn> ofSort = sorted != std::end(kValueSorts) ? std::optional(sorted->second) : std::nullopt;
    if (m_query.group) // the highest level is on top, unless asked otherwise
        add(*m_query.group, ofSort == m_query.group ? m_query.descending : m_query.group == IssueColumn::Level);
    if (ofSort)
        add(*ofSort, m_query.descending);
    if (m_query.sort == IssueSort::Level)
        add(IssueColumn::Severity, false);
    return leads;
}

// The first lead's table is gone through where there is one with an index; in a whole order, the one that gives the inner order.
IssueSelection IssueOrdering::selection(const Step &step, const QVector<Lead> &leads) const
{
    const bool isFirstPage = step.rest >= 0;
    IssueSelection made;
    made.isByState = isFirstPage && !leads.isEmpty() ? leads.first().isOfState : plain().isByState;
    made.order = QString::fromLatin1(plain().order).replace(QLatin1String("%1"), QLatin1String(m_query.descending ? "DESC" : "ASC"));
    if (qstrcmp(plain().order, kById) == 0 && made.isByState)
        made.order.replace(QLatin1String("i.id"), QLatin1String("s.issue_id"));
    made.columns = QLatin1String(made.isByState ? "s.issue_id" : "i.id");
    made.usesState = plain().isByState;
    made.usesIssue = !plain().isByState && qstrcmp(plain().order, kById) != 0;
    for (const Lead &lead : leads) {
        (lead.isOfState ? made.usesState : made.usesIssue) = true;
        if (!isFirstPage)
            made.columns += QLatin1String(", ") + QLatin1String(lead.expression);
    }
    made.conditions = step.conditions;
    made.limit = step.rest;
    made.mayBeArchived = m_mayBeArchived;
    return made;
}

base::Result<> IssueOrdering::readParts(Step &step) const
{
    for (const QString &part : parts()) {
        if (step.rest <= 0)
            break;
        Step narrowed{step.found, step.rest, step.conditions + partConditions(part), step.values};
        Query select(m_database, m_filter.statement(selection(narrowed, leads())));
        select.bind(m_filter.values()).bind(step.values);
        for (;;) {
            const base::Result<bool> row = select.step();
            if (!row)
                return base::fail(row.error());
            if (!*row)
                break;
            step.found.ids.append(domain::IssueId(select.number(0)));
            --step.rest;
        }
    }
    return {};
}

// One value of the lead after the other, until enough are found.
base::Result<> IssueOrdering::readLead(Step &step, qsizetype number) const
{
    const QVector<Lead> all = leads();
    if (number == all.size())
        return readParts(step);
    const Lead &lead = all.at(number);
    const auto values = present(lead).and_then([&](const QVector<Value> &found) { return ranked(found, lead); });
    if (!values)
        return base::fail(values.error());
    for (const Value &value : *values) {
        if (step.rest <= 0)
            break;
        const int most = number == 0 && m_query.isLimitOfEachGroup ? m_query.limit : step.rest;
        Step narrowed{step.found, most, step.conditions, step.values};
        const bool isNone = std::holds_alternative<std::monostate>(value);
        narrowed.conditions << QLatin1String(lead.expression) + QLatin1String(isNone ? " IS NULL" : " = ?");
        if (!isNone)
            narrowed.values.push_back(value);
        if (!isNone && lead.column == IssueColumn::Verdict)
            narrowed.conditions << QLatin1String(isCalm(value) ? kCalm : kStirring);
        const qsizetype before = step.found.ids.size();
        if (const base::Result<> read = readLead(narrowed, number + 1); !read)
            return read;
        if (!m_query.isLimitOfEachGroup || number > 0)
            step.rest = narrowed.rest;
        if (number == 0 && m_query.group && step.found.ids.size() > before)
            step.found.runs.append({isNoValue(value) ? Value() : value, step.found.ids.size() - before});
    }
    return {};
}

// What occurs in the column, by one look into its index for each value; of the columns with a closed list, all of that.
base::Result<QVector<Value>> IssueOrdering::present(const Lead &lead) const
{
    if (lead.column == IssueColumn::Status)
        return enumValues<domain::IssueStatus>();
    if (lead.column == IssueColumn::Verdict)
        return verdictValues() << Value();
    QVector<Value> values;
    const bool isText = lead.column == IssueColumn::Category;
    Value last = isText ? Value(QString(QLatin1String(""))) : Value(std::numeric_limits<qint64>::min());
    Query next(m_database, QStringLiteral("SELECT %1 FROM %2 WHERE %1 > ? ORDER BY %1 LIMIT 1")
                               .arg(QLatin1String(lead.expression), QLatin1String(lead.isOfState ? "issue_state s" : "issue i")));
    for (;;) {
        next.bind(last);
        const base::Result<bool> found = next.step();
        if (!found)
            return base::fail(found.error());
        if (!*found)
            break;
        last = next.row().front();
        values << last;
        if (const base::Result<bool> end = next.step(); !end)
            return base::fail(end.error());
    }
    return values << (isText ? Value(QString(QLatin1String(""))) : Value());
}

// By name, number or the order of their list; what is not there comes last in both directions.
base::Result<QVector<Value>> IssueOrdering::ranked(QVector<Value> values, const Lead &lead) const
{
    QHash<qint64, QString> names;
    if (*lead.names) {
        Query query(m_database, lead.names);
        for (;;) {
            const base::Result<bool> row = query.step();
            if (!row)
                return base::fail(row.error());
            if (!*row)
                break;
            names.insert(query.number(0), folded(query.text(1)));
        }
    }
    const QVector<Value> listed = lead.column == IssueColumn::Status    ? enumValues<domain::IssueStatus>()
                                  : lead.column == IssueColumn::Verdict ? verdictValues()
                                                                        : QVector<Value>();
    const auto isBefore = [&](const Value &one, const Value &other) {
        if (!listed.isEmpty())
            return listed.indexOf(one) < listed.indexOf(other);
        if (*lead.names)
            return std::pair(names.value(std::get<qint64>(one)), one) < std::pair(names.value(std::get<qint64>(other)), other);
        return one < other;
    };
    std::sort(values.begin(), values.end(), [&](const Value &one, const Value &other) {
        if (isNoValue(one) || isNoValue(other))
            return !isNoValue(one) && isNoValue(other);
        return lead.isDescending ? isBefore(other, one) : isBefore(one, other);
    });
    return values;
}

base::Result<bool> IssueOrdering::isAnyArchived() const
{
    Query query(m_database, kAnyArchived);
    return query.step().map([&](bool) { return query.number(0) != 0; });
}

base::Result<IssueOrder> IssueOrdering::read(const IsWanted &isWanted)
{
    const Interruption interruption(m_database, isWanted);
    if (m_query.limit < 0)
        return isAnyArchived().and_then([&](bool isAny) {
            m_mayBeArchived = isAny;
            return readWhole(isWanted);
        });
    IssueOrder order;
    Step step{order, m_query.limit, {}, {}};
    return readLead(step, 0).map([&] { return order; });
}

QStringList IssueOrdering::firstPageStatements() const
{
    IssueOrder none;
    Step step{none, m_query.limit, {}, {}};
    const QVector<Lead> all = leads();
    for (const Lead &lead : all) {
        step.conditions << QLatin1String(lead.expression) + QLatin1String(" = ?");
        if (lead.column == IssueColumn::Verdict)
            step.conditions << QLatin1String(kCalm);
    }
    QStringList statements;
    for (const QString &part : parts()) {
        const Step narrowed{none, step.rest, step.conditions + partConditions(part), {}};
        statements << m_filter.statement(selection(narrowed, all));
    }
    return statements;
}

}
