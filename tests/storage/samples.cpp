#include "samples.h"

#include "storage/database.h"
#include "storage/escalation/matrixrepository.h"
#include "storage/person/organisationrepository.h"
#include "storage/person/personrepository.h"
#include "storage/project/projectrepository.h"
#include "storage/time/calendarrepository.h"

#include <QTest>

namespace samples {

base::Instant at(const QString &iso)
{
    return base::Instant::fromIso(iso);
}

domain::WorkingCalendar calendar()
{
    domain::WorkingCalendar calendar = domain::WorkingCalendar::officeHours("Europe/Berlin");
    calendar.name = u"Berlin"_qs;
    calendar.exceptions.insert(QDate(2026, 12, 25), {{}, u"Weihnachten"_qs});
    calendar.exceptions.insert(QDate(2026, 12, 24), {{{540, 720}}, u"half day"_qs});
    return calendar;
}

domain::Person person(const QString &name, domain::OrganisationId organisation)
{
    domain::Person person;
    person.name = name;
    person.organisation = organisation;
    person.role = u"Head of procurement"_qs;
    person.email = u"someone@example.org"_qs;
    person.phone = u"+49 30 1"_qs;
    person.chat = u"@someone"_qs;
    person.powers = {{2'500'000, u"EUR"_qs}, 5, true, false, true, false};
    person.notes = u"prefers calls"_qs;
    person.preferences = {u"call"_qs, u"mornings"_qs, u"short"_qs, u"one page"_qs, u"options"_qs, u"surprises"_qs, u"a drawing"_qs};
    person.agreement = {QDate(2026, 1, 15), u"options first"_qs, QDate(2026, 7, 15)};
    return person;
}

domain::Project project(const QString &key)
{
    domain::Project project;
    project.key = key;
    project.name = u"Harbour terminal 4"_qs;
    project.authorityMoney = {1'000'000, u"EUR"_qs};
    project.authorityDays = 3;
    project.authorityScope = true;
    project.createdAt = at(u"2026-01-05T08:00:00Z"_qs);
    return project;
}

domain::Matrix matrix(const Filled &filled)
{
    domain::Level team;
    team.title = u"Owner and team"_qs;
    domain::Level first;
    first.title = u"Project board"_qs;
    first.ours = {filled.manager, {filled.boss}};
    first.theirs = {filled.boss, {filled.manager, filled.boss}};
    first.respond = {domain::Duration::hours(4), domain::Duration::days(1), domain::Duration::days(2), domain::Duration::days(5)};
    first.acknowledge[0] = domain::Duration::minutes(60);
    first.channels = {domain::Channel::Call, domain::Channel::Mail};
    first.facts = {domain::Fact::Description, domain::Fact::NeedBy};
    first.otherFacts = QStringList{u"photos"_qs};
    first.notes = u"before noon"_qs;
    domain::EscalationPath path;
    path.key = u"delivery"_qs;
    path.name = u"Delivery"_qs;
    path.kind = domain::PathKind::Counterparty;
    path.counterparty = filled.theirs;
    path.categories = QStringList{u"Supply"_qs, u"Quality"_qs};
    path.lastResorts = QStringList{u"Step in"_qs};
    path.levels = {team, first};
    path.policies = domain::EscalationPath::standardPolicies();
    path.policies[1].reminders = 3;
    domain::EscalationPath second = path;
    second.key = u"staff"_qs;
    second.kind = domain::PathKind::Hierarchical;
    second.counterparty = {};
    second.levels = {team};
    domain::Matrix matrix;
    matrix.project = filled.project;
    matrix.version = 1;
    matrix.published = true;
    matrix.savedAt = at(u"2026-02-01T10:00:00Z"_qs);
    matrix.savedBy = u"kim"_qs;
    matrix.note = u"agreed at kick-off"_qs;
    matrix.severity.cells[4][0] = domain::Severity::S1;
    matrix.severity.definitions[1].updateEvery = domain::Duration::days(1);
    matrix.paths = {path, second};
    return matrix;
}

domain::Criterion criterion(const Filled &filled)
{
    domain::Criterion criterion;
    criterion.project = filled.project;
    criterion.name = u"Costly and late"_qs;
    criterion.version = 3;
    criterion.enabled = false;
    criterion.category = u"Supply"_qs;
    criterion.terms = {{domain::CriterionFact::PastDue, domain::Comparison::AtLeast, 1},
                       {domain::CriterionFact::CostSoFar, domain::Comparison::Equal, -7}};
    criterion.setStatus = domain::IssueStatus::InProgress;
    criterion.flag = u"late"_qs;
    criterion.suggestion = domain::Suggestion::Escalate;
    return criterion;
}

domain::ListedSituation situation(const Filled &filled, int rank)
{
    return {{}, filled.project, rank, u"Situation %1"_qs.arg(rank), u"Supply"_qs, 2, 3, rank % 2 == 0, u"call them"_qs, 0};
}

domain::Milestone milestone(const Filled &filled)
{
    domain::Milestone milestone;
    milestone.project = filled.project;
    milestone.name = u"Pumps run"_qs;
    milestone.baseline = QDate(2026, 3, 2);
    milestone.floatDays = 4;
    milestone.forecasts = {{at(u"2026-02-01T10:00:00Z"_qs), QDate(2026, 3, 9), u"Valves late"_qs}, {{}, QDate(2026, 3, 11), {}}};
    milestone.reachedOn = QDate(2026, 3, 12);
    return milestone;
}

domain::CustomField customField(const Filled &filled)
{
    domain::CustomField field;
    field.project = filled.project;
    field.key = u"hall"_qs;
    field.name = u"Hall"_qs;
    field.type = domain::FieldType::Choice;
    field.choices = QStringList{u"North"_qs, u"South \"2\""_qs};
    field.categories = QStringList{u"Supply"_qs};
    field.required = true;
    return field;
}

domain::Attachment attachment(domain::IssueId issue)
{
    domain::Attachment attachment;
    attachment.issue = issue;
    attachment.name = u"../valve.pdf"_qs;
    attachment.mediaType = u"application/pdf"_qs;
    attachment.bytes = 5'000'000'000;
    attachment.hash = QString(64, u'0');
    attachment.link = u"/plans/valve.pdf"_qs;
    attachment.note = u"as built"_qs;
    attachment.addedAt = at(u"2026-02-01T10:00:00Z"_qs);
    return attachment;
}

domain::Issue plainIssue(const Filled &filled, int number)
{
    domain::Issue issue;
    issue.project = filled.project;
    issue.key = u"HT4-%1"_qs.arg(number);
    issue.title = u"Valve %1 leaks at the north pier"_qs.arg(number);
    issue.description = u"Found on the walk-round, about two litres an hour."_qs;
    issue.owner = filled.manager;
    issue.raisedAt = at(u"2026-03-02T09:30:00Z"_qs);
    issue.changedAt = issue.raisedAt.plusMinutes(number);
    return issue;
}

domain::Issue fullIssue(const Filled &filled, int number)
{
    domain::Issue issue = plainIssue(filled, number);
    issue.title = u"Überfällige Pumpe, schräg"_qs;
    issue.businessImpact = u"The quay stands still"_qs;
    issue.category = u"Supply"_qs;
    issue.pathKey = u"delivery"_qs;
    issue.counterparty = filled.theirs;
    issue.impact = 4;
    issue.urgency = 5;
    issue.severityOverride = domain::Severity::S1;
    issue.overrideReason = u"safety"_qs;
    issue.status = domain::IssueStatus::InProgress;
    issue.originator = filled.boss;
    issue.implicated = {filled.boss, filled.manager};
    issue.needBy = at(u"2026-04-01T15:00:00Z"_qs);
    issue.missedAt = at(u"2026-03-20T15:00:00Z"_qs);
    issue.resolvedAt = at(u"2026-04-02T15:00:00Z"_qs);
    issue.costNow = {12'345, u"EUR"_qs};
    issue.costPerDay = {310'000, {}};
    issue.costParts = {{u"crew"_qs, {310'000, u"USD"_qs}}, {u"crane"_qs, {5, {}}}};
    issue.oneOffLoss = {-100, u"EUR"_qs};
    issue.consequence = u"slip of a week"_qs;
    issue.ask = {domain::AskKind::Decision, u"choose an option"_qs, {900'000, u"EUR"_qs}, 4, true};
    issue.options = {{u"A"_qs, u"wait"_qs, {1, u"EUR"_qs}, 5, u"less"_qs, u"frost"_qs, true}, {u"B"_qs, {}, {}, 0, {}, {}, false}};
    issue.workaround = u"pump by hand"_qs;
    issue.kind = domain::EntryKind::Complaint;
    issue.workaroundUntil = QDate(2026, 3, 1);
    issue.causes = QStringList{u"seal worn"_qs, u"never greased"_qs};
    issue.decision = {filled.boss, at(u"2026-02-03T10:00:00Z"_qs), u"replace"_qs, u"cheaper"_qs};
    issue.watch = {QDate(2026, 2, 20), u"a third leak"_qs};
    issue.custom = {{u"hall"_qs, u"North"_qs}, {u"lot"_qs, u"7"_qs}};
    issue.links = {{u"photo"_qs, u"https://example.org/1"_qs}};
    issue.worsening = true;
    issue.situation = u"a supplier is late"_qs;
    issue.everyday = true;
    issue.tierPath = u"design"_qs;
    issue.tier = 2;
    issue.joint = true;
    issue.reviewed = true;
    issue.pauses = {{issue.raisedAt, issue.needBy, u"holiday"_qs}, {issue.needBy, {}, u"frost"_qs}};
    issue.stopWork = {issue.raisedAt, filled.boss, u"load on the hook"_qs};
    issue.limits = {true, false, true};
    issue.unplannedHours = 31;
    issue.peopleAffected = 12;
    issue.helpers = {{filled.boss, u"a second crew"_qs, QDate(2026, 4, 1)}, {filled.manager, {}, {}}};
    issue.actions = {{u"measure the rails"_qs, filled.boss, QDate(2026, 3, 20), {}}, {u"call the yard"_qs, {}, {}, issue.raisedAt}};
    issue.responders = {{filled.boss, u"lead"_qs}, {filled.manager, {}}};
    issue.contributions = {{filled.theirs, 60, u"late drawings"_qs}};
    issue.guided = {{u"harm"_qs, domain::GuidedReply::Yes}, {u"alone"_qs, domain::GuidedReply::Unknown}};
    issue.firings = {{domain::CriterionId(3), u"Missed due date"_qs, 2, issue.needBy, u"past-due 2026-04-01"_qs}};
    issue.labels = QStringList{u"quay"_qs, u"north"_qs};
    issue.outcome = u"replaced"_qs;
    issue.matrix = filled.matrix;
    issue.source = {u"jira"_qs, u"EXT-%1"_qs.arg(number), u"Open"_qs, u"High"_qs, u"Bug"_qs};
    return issue;
}

domain::Contact contact(const Filled &filled, domain::IssueId issue)
{
    domain::Contact contact;
    contact.issue = issue;
    contact.kind = domain::ContactKind::Escalation;
    contact.from = filled.manager;
    contact.with = {filled.boss, filled.manager};
    contact.channel = domain::Channel::Call;
    contact.at = at(u"2026-03-05T10:00:00Z"_qs);
    contact.level = 1;
    contact.expectsAnswer = true;
    contact.answerBy = at(u"2026-03-06T10:00:00Z"_qs);
    contact.outcome = domain::AnswerOutcome::Promised;
    contact.promisedUntil = at(u"2026-03-07T10:00:00Z"_qs);
    contact.announcedFor = at(u"2026-03-08T10:00:00Z"_qs);
    contact.text = u"asked for a crew"_qs;
    contact.reason = u"time runs out"_qs;
    contact.internal = true;
    return contact;
}

domain::Risk risk(const Filled &filled, const QVector<domain::IssueId> &issues)
{
    domain::Risk risk;
    risk.project = filled.project;
    risk.key = u"R-07"_qs;
    risk.title = u"Frost"_qs;
    risk.description = u"early"_qs;
    risk.category = u"Weather"_qs;
    risk.counterparty = filled.theirs;
    risk.owner = filled.manager;
    risk.status = domain::RiskStatus::Occurred;
    risk.inherent = {4, 5, 0.35, {5'000'000, u"EUR"_qs}, 10};
    risk.residual = {2, 3, 0.1, {100, {}}, 1};
    risk.response = domain::RiskResponse::Transfer;
    risk.responseText = u"insure"_qs;
    risk.reviewOn = QDate(2026, 12, 1);
    risk.issues = issues;
    risk.raisedAt = at(u"2026-02-01T10:00:00Z"_qs);
    risk.changedAt = at(u"2026-02-02T10:00:00Z"_qs);
    risk.source = {u"csv"_qs, u"7"_qs, u"open"_qs, u"high"_qs, u"risk"_qs};
    return risk;
}

domain::DraftTemplate draftTemplate()
{
    domain::DraftTemplate text;
    text.key = u"remind"_qs;
    text.name = u"Reminder"_qs;
    text.stage = domain::DraftStage::Remind;
    text.audience = domain::Audience::Theirs;
    text.language = u"de"_qs;
    text.subject = u"{{issue.key}}"_qs;
    text.body = u"Guten Tag {{recipient.name}},\n"_qs;
    text.shipped = true;
    return text;
}

domain::Draft draft(const Filled &filled, domain::IssueId issue)
{
    domain::Draft draft;
    draft.issue = issue;
    draft.templateKey = u"remind"_qs;
    draft.language = u"de"_qs;
    draft.recipients = {{filled.boss, domain::RecipientRole::Decides}, {filled.manager, domain::RecipientRole::Informed}};
    draft.bundled = {issue};
    draft.subject = u"HT4-1"_qs;
    draft.body = u"Guten Tag\n"_qs;
    draft.state = domain::DraftState::Sent;
    draft.createdAt = at(u"2026-03-05T10:00:00Z"_qs);
    draft.changedAt = at(u"2026-03-05T11:00:00Z"_qs);
    return draft;
}

Filled fill(storage::Database &database)
{
    const auto stop = [](const base::Result<> &done) {
        if (!done)
            qFatal("samples::fill: %s", qPrintable(done.error().detail));
    };
    Filled filled;
    domain::WorkingCalendar berlin = calendar();
    stop(storage::CalendarRepository(database).insert(berlin));
    filled.calendar = berlin.id;
    storage::OrganisationRepository organisations(database);
    domain::Organisation ours{.name = u"Terminal Ltd"_qs, .isOurs = true, .calendar = berlin.id};
    domain::Organisation theirs{.name = u"Pümpen GmbH"_qs, .calendar = berlin.id, .contractReference = u"C-12"_qs};
    stop(organisations.insert(ours));
    stop(organisations.insert(theirs));
    filled.ours = ours.id;
    filled.theirs = theirs.id;
    storage::PersonRepository people(database);
    domain::Person boss = person(u"Ada Boss"_qs, ours.id);
    stop(people.insert(boss));
    domain::Person manager = person(u"Kim Manager"_qs, ours.id);
    manager.reportsTo = boss.id;
    manager.calendar = berlin.id;
    stop(people.insert(manager));
    filled.boss = boss.id;
    filled.manager = manager.id;
    domain::Project terminal = project(u"HT4"_qs);
    terminal.calendar = berlin.id;
    terminal.manager = manager.id;
    stop(storage::ProjectRepository(database).insert(terminal));
    filled.project = terminal.id;
    domain::Matrix first = matrix(filled);
    stop(storage::MatrixRepository(database).insert(first));
    filled.matrix = first.id;
    return filled;
}

}
