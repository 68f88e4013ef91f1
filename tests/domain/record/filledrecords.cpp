#include "record/filledrecords.h"

using namespace domain;

namespace filled {

namespace {

const base::Instant kMoment = base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z"));
const Money kSum{1'450'005, QStringLiteral("EUR")};

ImportSource source()
{
    return {QStringLiteral("jira"), QStringLiteral("HT-9"), QStringLiteral("Blocked"), QStringLiteral("P1"), QStringLiteral("Bug")};
}

Level level()
{
    Level level;
    level.title = QStringLiteral("Directors");
    level.ours = {PersonId(3), {PersonId(4), PersonId(5)}};
    level.theirs = {PersonId(6), {PersonId(7)}};
    level.respond = {Duration::hours(2), Duration::days(1), Duration{24, Duration::Unit::Hours, true}, Duration()};
    level.acknowledge = {Duration::minutes(30), std::nullopt, Duration(), Duration::hours(4)};
    level.channels = {Channel::Call, Channel::Mail};
    level.facts = {Fact::CostPerDay, Fact::NeedBy};
    level.otherFacts = {QStringLiteral("contract clause")};
    level.notes = QStringLiteral("Before eleven");
    return level;
}

}

Project project()
{
    Project value;
    value.id = ProjectId(2);
    value.key = QStringLiteral("HT4");
    value.name = QStringLiteral("Harbour Terminal 4 “extension”");
    value.currency = QStringLiteral("NOK");
    value.calendar = CalendarId(3);
    value.manager = PersonId(9);
    value.authorityMoney = kSum;
    value.authorityDays = 5;
    value.authorityScope = true;
    value.leaderLoadLimit = 0;
    value.nextIssueNumber = 137;
    value.nextRiskNumber = 29;
    value.createdAt = kMoment;
    return value;
}

WorkingCalendar calendar()
{
    WorkingCalendar value = WorkingCalendar::officeHours("Europe/Berlin");
    value.id = CalendarId(1);
    value.name = QStringLiteral("Site");
    value.week[4] = {{0, 240}, {1320, 1440}};
    value.week[5] = {};
    value.exceptions.insert(QDate(2026, 12, 24), {{{540, 720}}, QStringLiteral("Christmas Eve")});
    value.exceptions.insert(QDate(2026, 12, 25), {});
    value.nominalDayMinutes = 450;
    return value;
}

Organisation organisation()
{
    Organisation value{OrganisationId(4), QStringLiteral("Nordkran GmbH"), true, CalendarId(2), QStringLiteral("NK-2025-014"), {}, {}, 0};
    value.ladder = {{0, PersonId(12), {}, QDate(2026, 9, 30)}, {0, PersonId(13), QDate(2026, 10, 1), {}}, {2, PersonId(14), {}, {}}};
    value.notices = {{QStringLiteral("Termination"), 30}, {QStringLiteral("Change"), 5}};
    return value;
}

Person person()
{
    Person value;
    value.id = PersonId(12);
    value.name = QStringLiteral("Søren Ødegård");
    value.organisation = OrganisationId(4);
    value.role = QStringLiteral("Head of procurement");
    value.email = QStringLiteral("soren@example.org");
    value.phone = QStringLiteral("+47 22 00 00 01");
    value.chat = QStringLiteral("@soren");
    value.calendar = CalendarId(2);
    value.reportsTo = PersonId(1);
    value.powers = {kSum, 3, true, true, true, true};
    value.preferences = {QStringLiteral("call"), QStringLiteral("before eleven"), QStringLiteral("short"), QStringLiteral("one page"),
                         QStringLiteral("options"), QStringLiteral("blame"), QStringLiteral("a drawing")};
    value.agreement = {QDate(2026, 1, 15), QStringLiteral("Options first"), QDate(2026, 7, 15)};
    value.notes = QStringLiteral("Call first");
    value.active = false;
    return value;
}

Absence absence()
{
    return {AbsenceId(1), PersonId(12), kMoment, kMoment.plusMinutes(60), QStringLiteral("Leave"), 0};
}

Issue issue()
{
    Issue value;
    value.id = IssueId(118);
    value.project = ProjectId(2);
    value.key = QStringLiteral("HT4-118");
    value.title = QStringLiteral("Crane supplier misses second delivery date");
    value.kind = EntryKind::Complaint;
    value.milestone = MilestoneId(5);
    value.workaroundUntil = QDate(2026, 11, 6);
    value.causes = {QStringLiteral("No second hook"), QStringLiteral("It was not ordered")};
    value.decision = {PersonId(3), kMoment, QStringLiteral("Take two"), QStringLiteral("Cheaper")};
    value.watch = {QDate(2026, 11, 9), QStringLiteral("Wind above 12 m/s")};
    value.againOf = IssueId(17);
    value.situation = QStringLiteral("A supplier is late");
    value.everyday = true;
    value.tierPath = QStringLiteral("design");
    value.tier = 2;
    value.custom = {{QStringLiteral("berth"), QStringLiteral("East")}, {QStringLiteral("lot"), QStringLiteral("7")}};
    value.description = QStringLiteral("Line one\nLine two");
    value.businessImpact = QStringLiteral("true");
    value.category = QStringLiteral("suppliers");
    value.pathKey = QStringLiteral("supplier");
    value.counterparty = OrganisationId(4);
    value.impact = 4;
    value.urgency = 5;
    value.severityOverride = Severity::S1;
    value.overrideReason = QStringLiteral("12.50");
    value.status = IssueStatus::InProgress;
    value.owner = PersonId(9);
    value.originator = PersonId(10);
    value.implicated = {PersonId(11), PersonId(12)};
    value.raisedAt = kMoment;
    value.needBy = kMoment.plusMinutes(1);
    value.missedAt = kMoment.plusMinutes(2);
    value.resolvedAt = kMoment.plusMs(3);
    value.costNow = {-1, QStringLiteral("EUR")};
    value.costPerDay = kSum;
    value.costParts = {{QStringLiteral("crew"), {310'000, QStringLiteral("EUR")}}, {QStringLiteral("crane"), {170'000, {}}}};
    value.oneOffLoss = {0, QStringLiteral("USD")};
    value.consequence = QStringLiteral("The slot is lost");
    value.ask = {AskKind::Decision, QStringLiteral("Accept two part-deliveries"), kSum, 4, true};
    value.options = {{QStringLiteral("A"), QStringLiteral("detail"), kSum, 35, QStringLiteral("none"), QStringLiteral("slips"), true},
                     {}};
    value.workaround = QStringLiteral("Hand lift");
    value.links = {{QStringLiteral("Contract"), QStringLiteral("https://example.org/c")}};
    value.worsening = true;
    value.joint = true;
    value.reviewed = true;
    value.pauses = {{kMoment, {}, QStringLiteral("storm")}, {kMoment, kMoment.plusMinutes(5), {}}};
    value.stopWork = {kMoment, PersonId(3), QStringLiteral("Load on the hook")};
    value.limits = {true, true, true};
    value.unplannedHours = 31;
    value.peopleAffected = 12;
    value.helpers = {{PersonId(4), QStringLiteral("a second crew"), QDate(2026, 11, 2)}, {PersonId(5), {}, {}}};
    value.actions = {{QStringLiteral("Measure the rails"), PersonId(4), QDate(2026, 10, 20), {}}, {QStringLiteral("Call the yard"), {}, {}, kMoment}};
    value.responders = {{PersonId(5), QStringLiteral("lead")}, {PersonId(4), {}}};
    value.contributions = {{OrganisationId(2), 60, QStringLiteral("late drawings")}, {OrganisationId(3), 15, {}}};
    value.guided = {{QStringLiteral("harm"), GuidedReply::Yes}, {QStringLiteral("alone"), GuidedReply::Unknown}};
    value.firings = {{CriterionId(2), QStringLiteral("Missed due date"), 3, kMoment, QStringLiteral("past-due 2026-10-01")}};
    value.labels = {QStringLiteral("cranes"), QStringLiteral("2"), QString()};
    value.outcome = QStringLiteral("Delivered");
    value.matrix = MatrixId(7);
    value.source = source();
    value.changedAt = kMoment;
    return value;
}

Contact contact()
{
    Contact value;
    value.id = ContactId(1);
    value.issue = IssueId(118);
    value.kind = ContactKind::Answered;
    value.from = PersonId(3);
    value.with = {PersonId(9)};
    value.channel = Channel::Call;
    value.at = kMoment;
    value.level = 2;
    value.expectsAnswer = true;
    value.answerBy = kMoment.plusMinutes(120);
    value.outcome = AnswerOutcome::Promised;
    value.promisedUntil = kMoment.plusMinutes(240);
    value.announcedFor = kMoment.plusMinutes(360);
    value.text = QStringLiteral("All 16 bogies by 9 Oct");
    value.reason = QStringLiteral("Early because the vessel sails");
    value.refersTo = ContactId(5);
    value.internal = true;
    return value;
}

Risk risk()
{
    Risk value;
    value.id = RiskId(7);
    value.project = ProjectId(2);
    value.key = QStringLiteral("R-07");
    value.title = QStringLiteral("Crane rails miss the pour window");
    value.description = QStringLiteral("d");
    value.category = QStringLiteral("material");
    value.counterparty = OrganisationId(4);
    value.owner = PersonId(9);
    value.status = RiskStatus::Occurred;
    value.inherent = {4, 4, 0.6, kSum, 20};
    value.residual = {3, 4, 1.0 / 3.0, {90'071'992'547'409'93, QStringLiteral("USD")}, 12};
    value.response = RiskResponse::Transfer;
    value.responseText = QStringLiteral("Second source");
    value.reviewOn = QDate(2026, 12, 1);
    value.issues = {IssueId(118), IssueId(1)};
    value.raisedAt = kMoment;
    value.changedAt = kMoment;
    value.source = source();
    return value;
}

RiskMatrix riskMatrix()
{
    RiskMatrix value = RiskMatrix::standard(ProjectId(2));
    value.size = 3;
    value.impactUpToCents[0] = std::numeric_limits<qint64>::max();
    value.cells[1] = {};
    value.appetite = RiskRating::High;
    return value;
}

Matrix matrix()
{
    Matrix value;
    value.id = MatrixId(7);
    value.project = ProjectId(2);
    value.version = 3;
    value.published = true;
    value.savedAt = kMoment;
    value.savedBy = QStringLiteral("mira");
    value.note = QStringLiteral("Second deputy");
    value.severity.cells[2][2] = Severity::S1;
    value.severity.definitions[0] = {QStringLiteral("Red"), QStringLiteral("Stops work"), false, true, Duration::hours(4)};
    value.severity.definitions[2].updateEvery = Duration::days(2);
    value.severity.definitions[3] = {};
    EscalationPath path;
    path.key = QStringLiteral("supplier");
    path.name = QStringLiteral("Supplier delivery");
    path.kind = PathKind::Counterparty;
    path.counterparty = OrganisationId(4);
    path.categories = {QStringLiteral("suppliers"), QStringLiteral("material")};
    path.lastResorts = {QStringLiteral("Contract notice")};
    path.levels = {level(), Level(), level()};
    path.levels[1].channels.clear();
    path.policies = EscalationPath::standardPolicies();
    path.policies[1] = {0, 0, 0, Duration()};
    value.paths = {path, EscalationPath()};
    return value;
}

Criterion criterion()
{
    Criterion value;
    value.id = CriterionId(4);
    value.project = ProjectId(2);
    value.name = QStringLiteral("Costly and silent");
    value.version = 3;
    value.enabled = false;
    value.category = QStringLiteral("suppliers");
    value.terms = {{CriterionFact::CostSoFar, Comparison::AtLeast, 5'000'000}, {CriterionFact::Severity, Comparison::AtMost, 2}};
    value.setStatus = IssueStatus::InProgress;
    value.flag = QStringLiteral("costly");
    value.suggestion = Suggestion::Chase;
    return value;
}

ListedSituation situation()
{
    return {SituationId(6), ProjectId(2), 3, QStringLiteral("A supplier is late"), QStringLiteral("suppliers"), 2, 4, true,
            QStringLiteral("Call them"), 0};
}

Milestone milestone()
{
    Milestone value;
    value.id = MilestoneId(5);
    value.project = ProjectId(2);
    value.name = QStringLiteral("Quay wall closed");
    value.baseline = QDate(2026, 11, 30);
    value.floatDays = 3;
    value.forecasts = {{kMoment, QDate(2026, 12, 4), QStringLiteral("Crane")}, {kMoment.plusMinutes(9), QDate(2026, 12, 7), {}}};
    value.reachedOn = QDate(2026, 12, 8);
    return value;
}

CustomField customField()
{
    CustomField value;
    value.id = CustomFieldId(6);
    value.project = ProjectId(2);
    value.key = QStringLiteral("berth");
    value.name = QStringLiteral("Berth");
    value.type = FieldType::Choice;
    value.choices = {QStringLiteral("East"), QStringLiteral("West")};
    value.categories = {QStringLiteral("suppliers")};
    value.required = true;
    value.retired = true;
    return value;
}

Attachment attachment()
{
    Attachment value;
    value.id = AttachmentId(8);
    value.issue = IssueId(118);
    value.name = QStringLiteral("crane.jpg");
    value.mediaType = QStringLiteral("image/jpeg");
    value.bytes = 120'034;
    value.hash = QString(64, QLatin1Char('a'));
    value.link = QStringLiteral("/plans/crane.jpg");
    value.note = QStringLiteral("From the east");
    value.addedAt = kMoment;
    return value;
}

DraftTemplate draftTemplate()
{
    DraftTemplate value;
    value.id = TemplateId(3);
    value.key = QStringLiteral("heads-up");
    value.name = QStringLiteral("Heads-up");
    value.stage = DraftStage::HeadsUp;
    value.audience = Audience::Theirs;
    value.language = QStringLiteral("de");
    value.subject = QStringLiteral("{{issue.title}}");
    value.body = QStringLiteral("Dear {{recipients.firstNames}},\n\n");
    value.shipped = true;
    return value;
}

Draft draft()
{
    Draft value;
    value.id = DraftId(8);
    value.issue = IssueId(118);
    value.templateKey = QStringLiteral("heads-up");
    value.language = QStringLiteral("de");
    value.recipients = {{PersonId(3), RecipientRole::Informed}, {PersonId(4), RecipientRole::Helps}};
    value.bundled = {IssueId(113), IssueId(106)};
    value.subject = QStringLiteral("s");
    value.body = QStringLiteral("b");
    value.state = DraftState::Sent;
    value.createdAt = kMoment;
    value.changedAt = kMoment;
    return value;
}

}
