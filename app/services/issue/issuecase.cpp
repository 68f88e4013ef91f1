#include "domain/escalation/pass/narrowissue.h"
#include "services/criterion/riskstandings.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/again/recurrence.h"
#include "services/issue/contextreading.h"
#include "services/issue/issueservice.h"
#include "services/project/standardproject.h"
#include "services/today/duemarks.h"
#include "services/workspace/workspace.h"
#include "storage/escalation/criterionrepository.h"
#include "storage/escalation/matrixrepository.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuerepository.h"
#include "storage/issue/issuestaterepository.h"
#include "storage/person/absencerepository.h"
#include "storage/person/organisationrepository.h"
#include "storage/person/personrepository.h"
#include "storage/project/projectrepository.h"
#include "storage/time/calendarrepository.h"
#include "storage/today/escalationload.h"
#include "storage/transaction.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::IssueId;

namespace {

constexpr qint64 kContextAgeMs = 60 * 60 * 1000;
constexpr qint64 kLoadWindowMs = 30LL * 24 * 60 * 60 * 1000; // "in 30 days"

// A project from a document written by hand may have no matrix yet: its issues are judged by the standard one.
Result<domain::Matrix> currentMatrix(Workspace &workspace, domain::ProjectId project)
{
    Result<domain::Matrix> current = workspace.matrices().current(project);
    if (!current && current.error().code == ErrorCode::NotFound)
        return standardMatrix(project);
    return current;
}

// A checkpoint that is not to come would make the issue due for ever.
base::Instant later(base::Instant checkpoint, base::Instant now)
{
    return checkpoint.isValid() && checkpoint <= now ? now.plusMinutes(1) : checkpoint;
}

// A criterion holds on facts on which it has not acted: the issue stays due until CriterionService has let it.
bool awaitsCriterion(const IssueCase &issueCase, base::Instant now)
{
    const auto &held = issueCase.advice.criteria;
    return std::any_of(held.begin(), held.end(), [&](const domain::HeldCriterion &each) { return domain::fired(issueCase.issue, each, now); });
}

}

Result<IssueCase> IssueService::openCase(IssueId id) const
{
    return find(id).and_then([this](const domain::Issue &issue) { return caseFor(issue); });
}

Result<IssueCase> IssueService::caseFor(const domain::Issue &issue) const
{
    if (!issue.id.isValid())
        return caseOf(issue, {});
    return log(issue.id).and_then([&](QVector<domain::Contact> entries) { return caseOf(issue, std::move(entries)); });
}

Result<IssueCase> IssueService::caseOf(const domain::Issue &issue, QVector<domain::Contact> entries) const
{
    IssueCase result;
    result.issue = issue;
    result.log = std::move(entries);
    const Result<domain::EngineContext> known = context(issue.project);
    const Result<domain::Matrix> matrix = matrixOf(issue);
    if (!known || !matrix)
        return base::fail(known ? matrix.error() : known.error());
    result.matrix = *matrix;
    if (const domain::EscalationPath *path = matrix->pathFor(issue))
        result.path = *path;
    result.context = *known;
    result.context.severity = matrix->severity;
    result.context.confidentialPaths = matrix->confidentialPaths();
    const base::Instant now = m_workspace.clock().now();
    result.advice = domain::advise(issue, result.log, result.path, result.context, now);
    if (const auto again = issue.isOpen() ? recurrenceOf(m_workspace, issue) : Recurrence(); again && again->isCauseWanted())
        result.advice.warnings.append({domain::WarningId::Recurring, {}, {}, {again->times()}});
    result.figures = domain::delayFigures(issue, result.log, result.context, now);
    return result;
}

Result<domain::Matrix> IssueService::matrixOf(const domain::Issue &issue) const
{
    const domain::MatrixId id = issue.matrix.isValid() ? issue.matrix : m_currentMatrices.value(issue.project);
    if (const auto known = m_matrices.constFind(id); known != m_matrices.cend())
        return *known;
    Result<domain::Matrix> matrix = id.isValid() ? m_workspace.matrices().find(id) : currentMatrix(m_workspace, issue.project);
    if (!matrix)
        return matrix;
    if (!id.isValid() && matrix->id.isValid())
        m_currentMatrices.insert(issue.project, matrix->id);
    if (matrix->id.isValid())
        m_matrices.insert(matrix->id, *matrix);
    return matrix;
}

Result<domain::EngineContext> IssueService::context(domain::ProjectId project) const
{
    const base::Instant now = m_workspace.clock().now();
    const auto known = m_contexts.constFind(project);
    if (known != m_contexts.cend() && known->readAt <= now && now < known->readAt.plusMs(kContextAgeMs))
        return known->context;
    Result<domain::EngineContext> context = readContext(project);
    if (context)
        m_contexts.insert(project, {*context, now});
    return context;
}

Result<domain::EngineContext> IssueService::readContext(domain::ProjectId id) const
{
    return readEngineContext(m_workspace, id, RecentEscalations::Counted);
}

Result<domain::EngineContext> readEngineContext(Workspace &workspace, domain::ProjectId id, RecentEscalations recent)
{
    storage::Database &database = workspace.database();
    const auto project = storage::ProjectRepository(database).find(id);
    const auto matrix = currentMatrix(workspace, id);
    const auto people = storage::PersonRepository(database).all();
    const auto organisations = storage::OrganisationRepository(database).all();
    const auto absences = storage::AbsenceRepository(database).all();
    const auto calendars = storage::CalendarRepository(database).all();
    const base::Instant now = workspace.clock().now();
    const auto escalations = recent == RecentEscalations::Counted ? storage::EscalationLoad(database).between(id, now.plusMs(-kLoadWindowMs), now)
                                                                   : Result<QHash<domain::PersonId, int>>(QHash<domain::PersonId, int>());
    const auto criteria = storage::CriterionRepository(database).all(id);
    const auto risks = criteria ? riskStandings(database, id, *criteria) : base::fail(criteria.error());
    if (!project || !matrix)
        return base::fail(project ? matrix.error() : project.error());
    if (!people || !organisations)
        return base::fail(people ? organisations.error() : people.error());
    if (!absences || !calendars || !escalations)
        return base::fail(!absences ? absences.error() : !calendars ? calendars.error() : escalations.error());
    if (!criteria || !risks)
        return base::fail(criteria ? risks.error() : criteria.error());
    domain::EngineContext context;
    context.criteria = *criteria;
    context.risks = *risks;
    context.project = *project;
    context.severity = matrix->severity;
    for (const domain::Person &person : *people)
        context.people.insert(person.id, person);
    for (const domain::Organisation &organisation : *organisations)
        context.organisations.insert(organisation.id, organisation);
    for (const domain::Absence &absence : *absences)
        context.absences[absence.person].append(absence);
    for (const domain::WorkingCalendar &calendar : *calendars)
        context.calendars.insert(calendar.id, std::make_shared<const domain::WorkingTime>(calendar));
    context.recentEscalations = *escalations;
    return context;
}

void IssueService::forgetContexts()
{
    m_contexts.clear();
    m_matrices.clear();
    m_currentMatrices.clear();
}

Result<storage::IssueBulk::StateOf> IssueService::unevaluated(const QVector<domain::Issue> &issues) const
{
    using Key = QPair<domain::MatrixId, domain::ProjectId>;
    QHash<Key, domain::SeverityMatrix> tables;
    for (const domain::Issue &issue : issues) {
        if (tables.contains({issue.matrix, issue.project}))
            continue;
        const Result<domain::Matrix> matrix = matrixOf(issue);
        if (!matrix)
            return base::fail(matrix.error());
        tables.insert({issue.matrix, issue.project}, matrix->severity);
    }
    return [tables, now = m_workspace.clock().now()](const domain::Issue &issue) {
        storage::IssueState state;
        state.severity = issue.severity(*tables.constFind({issue.matrix, issue.project}));
        state.narrow = domain::narrowCell(domain::narrowed(issue, {}, now));
        if (issue.isOpen())
            state.nextCheckpoint = now;
        return state;
    };
}

Result<bool> IssueService::refreshCached(IssueId id)
{
    return openCase(id).and_then([this](const IssueCase &read) { return cache(read); });
}

Result<bool> IssueService::refreshCached(const domain::Issue &issue)
{
    return caseFor(issue).and_then([this](const IssueCase &read) { return cache(read); });
}

Result<bool> IssueService::cache(const IssueCase &read)
{
    const IssueId id = read.issue.id;
    const domain::Advice &advice = read.advice;
    const base::Instant now = m_workspace.clock().now();
    const storage::IssueState state{.issue = id,
                                    .severity = read.issue.severity(read.matrix.severity),
                                    .level = advice.level,
                                    .verdict = advice.verdict,
                                    .nextLevel = advice.nextLevel,
                                    .until = advice.until,
                                    .nextCheckpoint = awaitsCriterion(read, now) ? now : later(advice.nextCheckpoint, now),
                                    .narrow = domain::narrowCell(domain::narrowed(read.issue, read.log, now))};
    const Result<bool> loaded = storage::EscalationLoad(m_workspace.database()).put(id, read.issue.project, storage::EscalationLoad::of(read.log));
    const Result<bool> marked = storage::DueListing(m_workspace.database()).put(id, dueMarks(read, now));
    if (!marked || !loaded)
        return marked ? loaded : marked;
    storage::IssueStateRepository states(m_workspace.database());
    const auto stored = states.find(id);
    if (stored && *stored == state)
        return marked;
    return (stored ? states.put(state, *stored) : states.put(state)).map([] { return true; });
}

namespace {

constexpr qsizetype kInOneWrite = 2000; // so that another window waits a fraction of a second

// The issues of one slice: those whose checkpoint has come, then the next of a project whose advice rests on what was changed.
struct DueSlice {
    QVector<IssueId> issues;
    std::optional<storage::AdviceDue> project;
    IssueId doneTo;
    bool isEnd = false; // of the project
};

Result<DueSlice> nextSlice(const storage::IssueStateRepository &states, base::Instant now, int limit)
{
    DueSlice slice;
    const auto due = states.due(now, limit);
    if (!due)
        return base::fail(due.error());
    slice.issues = *due;
    const int room = limit - int(slice.issues.size());
    const auto projects = states.adviceDue();
    if (!projects || projects->isEmpty() || room == 0)
        return projects.map([&](const auto &) { return slice; });
    slice.project = projects->constFirst();
    const auto rest = states.dueIssues(*slice.project, room);
    if (!rest)
        return base::fail(rest.error());
    slice.isEnd = rest->size() < room;
    slice.doneTo = rest->isEmpty() ? slice.project->doneTo : rest->constLast();
    const QSet<IssueId> known(due->cbegin(), due->cend());
    std::copy_if(rest->cbegin(), rest->cend(), std::back_inserter(slice.issues), [&known](IssueId id) { return !known.contains(id); });
    return slice;
}

}

Result<int> IssueService::refreshDue(int limit)
{
    storage::IssueStateRepository states(m_workspace.database());
    const Result<DueSlice> slice = nextSlice(states, m_workspace.clock().now(), limit);
    if (!slice)
        return base::fail(slice.error());
    ChangeNotice notice;
    for (qsizetype begin = 0; begin < slice->issues.size(); begin += kInOneWrite)
        if (const Result<> refreshed = refreshTogether(slice->issues.mid(begin, kInOneWrite), notice); !refreshed)
            return base::fail(refreshed.error());
    if (slice->project)
        if (const Result<> advanced = states.advance(*slice->project, slice->doneTo, slice->isEnd); !advanced)
            return base::fail(advanced.error());
    if (!notice.changes.isEmpty())
        m_workspace.feed().publish(notice);
    return int(slice->issues.size());
}

Result<> IssueService::refreshTogether(const QVector<IssueId> &ids, ChangeNotice &notice)
{
    Result<storage::Transaction> transaction = storage::Transaction::begin(m_workspace.database());
    if (!transaction)
        return base::fail(transaction.error());
    const auto issues = storage::IssueRepository(m_workspace.database()).find(ids); // without those that another window removed
    const auto logs = storage::ContactRepository(m_workspace.database()).of(ids);
    if (!issues || !logs)
        return base::fail(issues ? logs.error() : issues.error());
    for (const domain::Issue &issue : *issues) {
        const Result<bool> changed = caseOf(issue, logs->value(issue.id)).and_then([this](const IssueCase &read) { return cache(read); });
        if (!changed)
            return base::fail(changed.error());
        if (*changed)
            notice.changes.append({{domain::RecordKind::Issue, issue.id.value()}, ChangeOperation::Changed, 0});
    }
    return transaction->commit();
}

Result<std::optional<double>> IssueService::reevaluation() const
{
    const storage::IssueStateRepository states(m_workspace.database());
    const auto projects = states.adviceDue();
    if (!projects || projects->isEmpty())
        return projects.map([](const auto &) { return std::optional<double>(); });
    return states.lastIssue().map([&](IssueId last) {
        double done = 0;
        for (const storage::AdviceDue &due : *projects)
            done += last.isValid() ? double(due.doneTo.value()) / double(last.value()) : 1.0;
        return std::optional(done / double(projects->size()));
    });
}

}
