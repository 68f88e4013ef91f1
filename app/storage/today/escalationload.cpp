#include "storage/today/escalationload.h"

#include "domain/escalation/advice.h"
#include "storage/issue/contactrepository.h"
#include "storage/query.h"
#include "storage/today/duestatements.h"

#include <algorithm>
#include <tuple>

namespace storage {

QVector<EscalatedTo> EscalationLoad::of(const QVector<domain::Contact> &log)
{
    QVector<EscalatedTo> escalated;
    const auto isWithdrawn = [&log](const domain::Contact &escalation) {
        return std::any_of(log.begin(), log.end(), [&](const domain::Contact &each) { return domain::isWithdrawnBy(each, escalation, log); });
    };
    for (const domain::Contact &entry : log)
        if (entry.kind == domain::ContactKind::Escalation && entry.at.isValid() && !isWithdrawn(entry))
            for (const domain::PersonId person : entry.with)
                if (person.isValid())
                    escalated.append({person, entry.at});
    return escalated;
}

base::Result<bool> EscalationLoad::put(domain::IssueId issue, domain::ProjectId project, QVector<EscalatedTo> escalated)
{
    std::sort(escalated.begin(), escalated.end(), [](const EscalatedTo &a, const EscalatedTo &b) {
        return std::tie(a.person, a.at) < std::tie(b.person, b.at);
    });
    escalated.erase(std::unique(escalated.begin(), escalated.end()), escalated.end());
    QVector<EscalatedTo> stored;
    bool isOfProject = true;
    Query query(m_database, kEscalatedTo);
    query.bind(issue.value());
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return row;
        if (!*row)
            break;
        stored.append({domain::PersonId(query.number(0)), base::Instant(query.number(1))});
        isOfProject = isOfProject && query.number(2) == project.value();
    }
    if (stored == escalated && isOfProject)
        return false;
    Query clear(m_database, kClearEscalatedTo);
    if (const base::Result<> cleared = clear.bind(issue.value()).exec(); !cleared)
        return base::fail(cleared.error());
    Query add(m_database, kAddEscalatedTo);
    for (const EscalatedTo &each : std::as_const(escalated)) {
        const Values cells = Values().number(issue.value()).ref(each.person).instant(each.at).number(project.value());
        if (const base::Result<> added = add.bind(cells).exec(); !added)
            return base::fail(added.error());
    }
    return true;
}

base::Result<> EscalationLoad::fill()
{
    return Query(m_database, kFillEscalatedTo).exec().and_then([this] { return recountWithdrawn(); });
}

// A withdrawal names one mail of a step and takes back both: that only the log as a whole tells.
base::Result<> EscalationLoad::recountWithdrawn()
{
    QVector<std::pair<domain::IssueId, domain::ProjectId>> issues;
    Query query(m_database, kIssuesWithWithdrawals);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            break;
        issues.append({domain::IssueId(query.number(0)), domain::ProjectId(query.number(1))});
    }
    for (const auto &[issue, project] : std::as_const(issues)) {
        const auto counted = ContactRepository(m_database).of(issue).and_then(
            [this, issue = issue, project = project](const QVector<domain::Contact> &log) { return put(issue, project, of(log)); });
        if (!counted)
            return base::fail(counted.error());
    }
    return {};
}

base::Result<QHash<domain::PersonId, int>> EscalationLoad::between(domain::ProjectId project, base::Instant from, base::Instant until) const
{
    QHash<domain::PersonId, int> counts;
    Query query(m_database, kEscalationLoads);
    query.bind(Values().number(project.value()).number(from.ms()).number(until.ms()).number(kMostCounted));
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return counts;
        if (const auto count = int(query.number(1)); count > 0)
            counts.insert(domain::PersonId(query.number(0)), count);
    }
}

}
