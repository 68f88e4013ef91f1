#include "harbourcase.h"

namespace harbour {

using namespace domain;

namespace {

constexpr int kMara = 1;
constexpr int kTomasz = 2;
constexpr int kHelene = 3;
constexpr int kAnne = 4;
constexpr int kJonas = 11;
constexpr int kIlse = 12;
constexpr int kFriedrich = 13;
constexpr int kOle = 14;

Money euros(qint64 amount)
{
    return {amount * 100, {}};
}

void addPerson(EngineContext &context, int id, const QString &name, const QString &role, int organisation, int boss)
{
    Person person;
    person.id = PersonId(id);
    person.name = name;
    person.role = role;
    person.organisation = OrganisationId(organisation);
    person.email = QStringLiteral("p%1@example.com").arg(id);
    person.phone = QStringLiteral("+49 40 123%1").arg(id);
    person.reportsTo = PersonId(boss);
    context.people.insert(person.id, person);
}

Level level(const QString &title, int ours, int theirs, int days)
{
    Level level;
    level.title = title;
    level.ours.primary = PersonId(ours);
    level.theirs.primary = PersonId(theirs);
    level.respond.fill(Duration::days(days));
    return level;
}

Contact entry(int id, ContactKind kind, const char *when, int atLevel, const QString &text)
{
    Contact contact;
    contact.id = ContactId(id);
    contact.kind = kind;
    contact.at = at(when);
    contact.level = atLevel;
    contact.channel = Channel::Call;
    contact.from = PersonId(kMara);
    contact.text = text;
    return contact;
}

QVector<Contact> log()
{
    QVector<Contact> log;
    log << entry(1, ContactKind::Attempt, "2026-09-28T08:00:00Z", 0, QStringLiteral("New date asked"));
    log.last().with = {PersonId(kJonas)};
    log.last().expectsAnswer = true;
    log << entry(2, ContactKind::Answered, "2026-09-28T12:00:00Z", 0, QStringLiteral("All 16 bogies"));
    log.last().from = PersonId(kJonas);
    log.last().outcome = AnswerOutcome::Promised;
    log.last().promisedUntil = at("2026-10-09T15:00:00Z");
    log << entry(3, ContactKind::Attempt, "2026-10-02T07:00:00Z", 0, QStringLiteral("Seen: 9 of 16 bogies assembled, test bench idle at night"));
    log.last().with = {PersonId(kJonas)};
    log.last().channel = Channel::Meeting;
    log << entry(4, ContactKind::Escalation, "2026-10-12T09:00:00Z", 1, QStringLiteral("Night shift asked"));
    log.last().with = {PersonId(kTomasz), PersonId(kIlse)};
    log.last().expectsAnswer = true;
    log.last().channel = Channel::Meeting;
    log << entry(5, ContactKind::Acknowledged, "2026-10-12T09:30:00Z", 1, {});
    log.last().from = PersonId(kIlse);
    log << entry(6, ContactKind::Reminder, "2026-10-15T08:00:00Z", 1, QStringLiteral("Second mail after the call"));
    log.last().with = {PersonId(kIlse)};
    log.last().channel = Channel::Mail;
    log << entry(7, ContactKind::Answered, "2026-10-16T12:00:00Z", 1, QStringLiteral("A night shift is beyond her authority"));
    log.last().from = PersonId(kIlse);
    log.last().outcome = AnswerOutcome::Declined;
    log << entry(8, ContactKind::HeadsUp, "2026-10-19T10:00:00Z", 1, QStringLiteral("Told that both level 2 contacts will be asked on 22 Oct"));
    log.last().with = {PersonId(kIlse)};
    return log;
}

Issue issue()
{
    Issue issue;
    issue.id = IssueId(1);
    issue.project = ProjectId(1);
    issue.key = QStringLiteral("HT4-118");
    issue.title = QStringLiteral("Crane supplier misses second delivery date");
    issue.description = QStringLiteral(
        "Nordkran GmbH supplies the 16 bogies of ship-to-shore crane STS 3. Delivery was due on 28 Aug, then on 25 Sep 2026; both "
        "dates passed. Nine bogies are assembled. The other seven wait for the test bench, which runs one shift a day.\n\n"
        "The erection crew and a hired mobile crane have stood by since 28 Sep. The heavy-lift vessel is booked for 9 Nov and "
        "needs the first eight bogies by 2 Nov; its next free slot is 14 Dec.");
    issue.businessImpact = QStringLiteral(
        "Milestone M5 “STS 3 ready” moves by 35 days, and with it the handover to the terminal operator on 1 Mar 2027.");
    issue.counterparty = OrganisationId(2);
    issue.impact = 4;
    issue.urgency = 4;
    issue.owner = PersonId(kMara);
    issue.raisedAt = at("2026-09-28T06:00:00Z");
    issue.missedAt = at("2026-09-28T06:00:00Z");
    issue.needBy = at("2026-11-02T15:00:00Z");
    issue.costPerDay = euros(4800);
    issue.costParts = {{QStringLiteral("crew"), euros(3100)}, {QStringLiteral("mobile crane"), euros(1700)}};
    issue.oneOffLoss = euros(155000);
    issue.consequence = QStringLiteral(
        "From 2 Nov the slot of 9 Nov is lost: the vessel's rebooking costs EUR 45,000 and damages to the operator EUR 110,000.\n"
        "Crane STS 3 is then ready on 2 Apr instead of 26 Feb 2027.");
    issue.ask = {AskKind::Decision,
                 QStringLiteral("Accept two part-deliveries of the crane bogies, 30 Oct and 13 Nov, and release EUR 92,000 for our half "
                                "of Nordkran’s night shift."),
                 euros(92000), 0};
    issue.options = {{QStringLiteral("Two part-deliveries, 30 Oct and 13 Nov"), QStringLiteral("Nordkran’s night shift at shared cost"),
                      euros(120800), 0, QStringLiteral("None"), QStringLiteral("Second part slips; 5 days of float cover it"), true},
                     {QStringLiteral("Buy from Pellinor Lift AB"), QStringLiteral("Ends this lot with Nordkran"), euros(310000), 25,
                      QStringLiteral("New certificate"), QStringLiteral("Claim for work in hand, EUR 640,000"), false},
                     {QStringLiteral("Erect crane STS 4 in the booked slot"), QStringLiteral("Nordkran delivers when ready"), euros(164000), 10,
                      QStringLiteral("Order of cranes"), QStringLiteral("One crew on two sites in December"), false}};
    issue.links = {{QStringLiteral("Contract"), QStringLiteral("https://example.com/contracts/NK-2025-014?annex=3")},
                   {QStringLiteral("Evidence"), QStringLiteral("/projects/ht4/evidence/works-visit-2-oct")}};
    return issue;
}

}

base::Instant at(const char *iso)
{
    return base::Instant::fromIso(QString::fromLatin1(iso));
}

EngineContext context()
{
    EngineContext context;
    context.project.id = ProjectId(1);
    context.project.key = QStringLiteral("HT4");
    context.project.name = QStringLiteral("Harbour Terminal 4 extension");
    context.project.calendar = CalendarId(1);
    context.project.manager = PersonId(kMara);
    context.severity = SeverityMatrix::standard();
    WorkingCalendar calendar = WorkingCalendar::officeHours("Europe/Berlin");
    calendar.id = CalendarId(1);
    calendar.name = QStringLiteral("Site hours");
    context.calendars.insert(calendar.id, std::make_shared<const WorkingTime>(calendar));
    context.organisations.insert(OrganisationId(1), {OrganisationId(1), QStringLiteral("Harbour Authority"), true, {}, {}, {}, {}, 0});
    context.organisations.insert(OrganisationId(2), {OrganisationId(2), QStringLiteral("Nordkran GmbH"), false, {}, {}, {}, {}, 0});
    addPerson(context, kMara, QStringLiteral("Mara Lindqvist"), QStringLiteral("Project manager"), 1, kTomasz);
    addPerson(context, kTomasz, QStringLiteral("Tomasz Wrona"), QStringLiteral("Head of Delivery"), 1, kHelene);
    addPerson(context, kHelene, QStringLiteral("Dr Helene Okafor"), QStringLiteral("Chief Operating Officer"), 1, kAnne);
    addPerson(context, kAnne, QStringLiteral("Anne-Sophie Vermeer"), QStringLiteral("Board member"), 1, 0);
    addPerson(context, kJonas, QStringLiteral("Jonas Petersen"), QStringLiteral("Order management"), 2, kIlse);
    addPerson(context, kIlse, QStringLiteral("Ilse Brandt"), QStringLiteral("Head of Projects"), 2, kFriedrich);
    addPerson(context, kFriedrich, QStringLiteral("Dr Friedrich Asmus"), QStringLiteral("Managing Director"), 2, kOle);
    addPerson(context, kOle, QStringLiteral("Ole Thomsen"), QStringLiteral("Chair"), 2, 0);
    return context;
}

EscalationPath path()
{
    EscalationPath path;
    path.key = QStringLiteral("supply");
    path.name = QStringLiteral("Supply");
    path.kind = PathKind::Counterparty;
    path.counterparty = OrganisationId(2);
    path.policies = EscalationPath::standardPolicies();
    path.levels = {level(QStringLiteral("Owner and team"), kMara, kJonas, 3), level(QStringLiteral("Head of Delivery"), kTomasz, kIlse, 3),
                   level(QStringLiteral("Chief Operating Officer"), kHelene, kFriedrich, 2),
                   level(QStringLiteral("Board member"), kAnne, kOle, 2)};
    return path;
}

void refresh(render::BriefContent &content)
{
    content.advice = advise(content.issue, content.log, content.path, content.context, content.asOf);
    content.figures = delayFigures(content.issue, content.log, content.context, content.asOf);
}

render::BriefContent content()
{
    render::BriefContent content;
    content.context = context();
    content.path = path();
    content.issue = issue();
    content.log = log();
    content.matrix.version = 3;
    content.matrix.savedAt = at("2026-09-14T08:00:00Z");
    content.asOf = at("2026-10-22T11:30:00Z");
    content.fileName = QStringLiteral("harbour.rung");
    content.historyHead = QStringLiteral("9f3c71ab04d2e68e").repeated(4);
    content.historyCount = 41;
    content.author = QStringLiteral("Mara Lindqvist");
    Risk risk;
    risk.key = QStringLiteral("R-21");
    risk.title = QStringLiteral("Late crane supply");
    content.risks = {risk};
    refresh(content);
    return content;
}

render::BriefContent bareContent()
{
    render::BriefContent content;
    content.context = context();
    content.path = path();
    content.issue.key = QStringLiteral("HT4-200");
    content.issue.title = QStringLiteral("Gate 3 badges refused");
    content.asOf = at("2026-10-22T11:30:00Z");
    refresh(content);
    return content;
}

}
