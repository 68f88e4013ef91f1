#include "organisationtest.h"

#include "demospace.h"

#include "domain/escalation/reasonids.h"
#include "services/draft/draftservice.h"

#include <QTest>

using base::ErrorCode;
using domain::Stewardship;

namespace {

// Their side of level 1 is no longer named in the matrix.
void leaveToTheLadder(DemoSpace &demo)
{
    domain::Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    for (domain::EscalationPath &path : matrix.paths)
        if (path.kind == domain::PathKind::Counterparty)
            path.levels[1].theirs = {};
    must(demo.space->matrices().save(matrix, QStringLiteral("ladder")));
}

// The issue was put to the supplier, who declined: level 1 is next, and joint, so that nobody is warned first.
domain::Issue declined(DemoSpace &demo)
{
    domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    issue.joint = true;
    issue = must(demo.space->issues().save(issue));
    demo.attempt(issue.id);
    domain::Contact answer;
    answer.issue = issue.id;
    answer.kind = domain::ContactKind::Answered;
    answer.outcome = domain::AnswerOutcome::Declined;
    answer.from = demo.supplier.id;
    must(demo.space->issues().log(answer));
    return issue;
}

QString askedOfThem(DemoSpace &demo, domain::IssueId id)
{
    const services::IssueCase read = must(demo.space->issues().openCase(id));
    QStringList names;
    for (const domain::Recipient &each : read.advice.theirs)
        names << read.context.people.value(each.person).name;
    return names.join(u',');
}

}

void OrganisationTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void OrganisationTest::findsAnOrganisationByText()
{
    DemoSpace demo;
    QCOMPARE(must(demo.space->people().findOrganisation(QStringLiteral("nordkran"))).id, demo.them.id);
    QCOMPARE(must(demo.space->people().findOrganisation(QStringLiteral(" port"))).id, demo.us.id);
    QCOMPARE(outcome(demo.space->people().findOrganisation(QStringLiteral("or"))), refusal(ErrorCode::Invalid, QStringLiteral("or")));
    QCOMPARE(outcome(demo.space->people().findOrganisation(QString())), refusal(ErrorCode::NotFound));
}

void OrganisationTest::putsTheLadderInOrder()
{
    DemoSpace demo;
    const Stewardship always{1, demo.supplier.id, {}, {}};
    const Stewardship first{1, demo.supplierLead.id, QDate(2026, 10, 1), {}};
    const Stewardship second{1, demo.supplierHead.id, QDate(2026, 11, 1), {}};
    const Stewardship below{0, demo.supplier.id, QDate(2027, 1, 1), {}};
    demo.them.ladder = {second, first, always, below};
    demo.them.notices = {{QStringLiteral("  Termination "), 30}};
    demo.them = must(demo.space->people().save(demo.them));
    QCOMPARE(demo.them.ladder, (QVector<Stewardship>{below, always, first, second}));
    QCOMPARE(demo.them.notices.first().name, QStringLiteral("Termination"));
}

void OrganisationTest::refusesWhatMakesNoLadder_data()
{
    QTest::addColumn<QVector<Stewardship>>("ladder");
    QTest::addColumn<QVector<domain::NoticePeriod>>("notices");
    QTest::addColumn<QString>("field");
    using Ladder = QVector<Stewardship>;
    using Notices = QVector<domain::NoticePeriod>;
    const domain::PersonId someone(4);
    const QDate day(2026, 10, 1);
    QTest::newRow("below level 0") << Ladder{{-1, someone, {}, {}}} << Notices() << "ladder.1.level";
    QTest::newRow("above the highest") << Ladder{{10, someone, {}, {}}} << Notices() << "ladder.1.level";
    QTest::newRow("the highest") << Ladder{{9, someone, {}, {}}} << Notices() << QString();
    QTest::newRow("nobody") << Ladder{{1, {}, {}, {}}} << Notices() << "ladder.1.person";
    QTest::newRow("a stranger") << Ladder{{1, domain::PersonId(999), {}, {}}} << Notices() << "ladder.1.person";
    QTest::newRow("ends before it begins") << Ladder{{1, someone, day, day.addDays(-1)}} << Notices() << "ladder.1.to";
    QTest::newRow("a single day") << Ladder{{1, someone, day, day}} << Notices() << QString();
    QTest::newRow("two begin together") << Ladder{{1, someone, day, {}}, {1, domain::PersonId(5), day, {}}} << Notices() << "ladder.2.from";
    QTest::newRow("two levels begin together") << Ladder{{1, someone, day, {}}, {2, someone, day, {}}} << Notices() << QString();
    QTest::newRow("a notice without a name") << Ladder() << Notices{{QStringLiteral(" "), 3}} << "notices.1.name";
    QTest::newRow("a notice of no days") << Ladder() << Notices{{QStringLiteral("Change"), 0}} << "notices.1.workingDays";
    QTest::newRow("the longest notice") << Ladder() << Notices{{QStringLiteral("Change"), 2000}} << QString();
    QTest::newRow("beyond the longest") << Ladder() << Notices{{QStringLiteral("Change"), 2001}} << "notices.1.workingDays";
    QTest::newRow("a notice twice") << Ladder() << Notices{{QStringLiteral("Change"), 3}, {QStringLiteral("change"), 4}} << "notices.2.name";
}

void OrganisationTest::refusesWhatMakesNoLadder()
{
    QFETCH(QVector<Stewardship>, ladder);
    QFETCH(QVector<domain::NoticePeriod>, notices);
    QFETCH(QString, field);
    DemoSpace demo;
    demo.them.ladder = ladder;
    demo.them.notices = notices;
    QCOMPARE(outcome(demo.space->people().save(demo.them)), field.isEmpty() ? QString() : refusal(ErrorCode::Invalid, field));
}

void OrganisationTest::handingOverKeepsTheFormer()
{
    DemoSpace demo;
    must(demo.space->people().handOver(demo.them.id, {1, demo.supplier.id, {}, {}}));
    must(demo.space->people().handOver(demo.them.id, {1, demo.supplierLead.id, QDate(2026, 10, 20), {}}));
    const auto handed = must(demo.space->people().handOver(demo.them.id, {1, demo.supplierHead.id, QDate(2026, 10, 20), {}})); // corrected
    QCOMPARE(handed.ladder.size(), 2);
    QCOMPARE(handed.steward(1, QDate(2026, 10, 19)), demo.supplier.id);
    QCOMPARE(handed.steward(1, QDate(2026, 10, 20)), demo.supplierHead.id);
}

void OrganisationTest::aPersonOfALadderStays()
{
    DemoSpace demo;
    const domain::Person free = demo.person(QStringLiteral("Ann Free"), demo.them.id);
    must(demo.space->people().handOver(demo.them.id, {1, free.id, {}, {}}));
    QCOMPARE(outcome(demo.space->people().remove(free.id)), refusal(ErrorCode::Invalid, QStringLiteral("ladder")));
    must(demo.space->history().undo());
    must(demo.space->people().remove(free.id));
}

void OrganisationTest::aChangedManagerMovesTheAdviceAndUndoTakesItBack()
{
    DemoSpace demo;
    leaveToTheLadder(demo);
    const domain::Issue issue = declined(demo);
    QCOMPARE(must(demo.space->issues().openCase(issue.id)).advice.verdict, domain::Verdict::Escalate);
    QCOMPARE(askedOfThem(demo, issue.id), QString());
    const auto before = everyRecord(*demo.space);
    must(demo.space->people().handOver(demo.them.id, {1, demo.supplierLead.id, {}, {}}));
    QCOMPARE(askedOfThem(demo, issue.id), QStringLiteral("Piet Maas"));
    const domain::Person next = demo.person(QStringLiteral("Ann Next"), demo.them.id);
    must(demo.space->people().handOver(demo.them.id, {1, next.id, QDate(2026, 10, 12), {}})); // today
    QCOMPARE(askedOfThem(demo, issue.id), QStringLiteral("Ann Next"));
    for (int step = 0; step < 3; ++step)
        must(demo.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
    QCOMPARE(askedOfThem(demo, issue.id), QString());
    must(demo.space->history().redo());
    QCOMPARE(askedOfThem(demo, issue.id), QStringLiteral("Piet Maas"));
}

void OrganisationTest::theCachedAdviceIsDueOnTheDayOfTheChange()
{
    DemoSpace demo;
    leaveToTheLadder(demo);
    const domain::Issue issue = declined(demo);
    must(demo.space->people().handOver(demo.them.id, {1, demo.supplierLead.id, {}, {}}));
    must(demo.space->people().handOver(demo.them.id, {1, demo.supplierHead.id, QDate(2026, 10, 13), {}}));
    while (must(demo.space->issues().refreshDue(100)) > 0) { }
    QCOMPARE(must(demo.space->issues().openCase(issue.id)).advice.nextCheckpoint, base::Instant::fromIso(QStringLiteral("2026-10-13T00:00:00Z")));
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-12T23:59:59Z")));
    QCOMPARE(must(demo.space->issues().refreshDue(100)), 0);
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-13T00:00:00Z")));
    QCOMPARE(must(demo.space->issues().refreshDue(100)), 1);
    QCOMPARE(askedOfThem(demo, issue.id), QStringLiteral("Lena Ostrow"));
}

void OrganisationTest::anEscalationKeepsTheFormerName()
{
    DemoSpace demo;
    leaveToTheLadder(demo);
    const domain::Issue issue = declined(demo);
    must(demo.space->people().handOver(demo.them.id, {1, demo.supplierLead.id, {}, {}}));
    domain::Contact ask;
    ask.issue = issue.id;
    ask.kind = domain::ContactKind::Escalation;
    ask.level = 1;
    ask.with = {demo.head.id, demo.supplierLead.id};
    ask.expectsAnswer = true;
    must(demo.space->issues().log(ask));
    must(demo.space->people().handOver(demo.them.id, {1, demo.supplierHead.id, QDate(2026, 10, 13), {}}));
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-14T08:00:00Z")));
    const services::IssueCase read = must(demo.space->issues().openCase(issue.id));
    QCOMPARE(read.log.last().with, (QVector<domain::PersonId>{demo.head.id, demo.supplierLead.id}));
    domain::Issue later = demo.issue(QStringLiteral("Rails are late"));
    later.joint = true;
    later = must(demo.space->issues().save(later));
    demo.attempt(later.id);
    domain::Contact answer;
    answer.issue = later.id;
    answer.kind = domain::ContactKind::Answered;
    answer.outcome = domain::AnswerOutcome::Declined;
    answer.from = demo.supplier.id;
    must(demo.space->issues().log(answer));
    QCOMPARE(askedOfThem(demo, later.id), QStringLiteral("Lena Ostrow"));
}

// Who stands there by the ladder alone: a mail to them is the step to that level.
void OrganisationTest::aDraftToALadderIsOfItsLevel()
{
    DemoSpace demo;
    leaveToTheLadder(demo);
    const domain::Issue issue = declined(demo);
    const domain::Person next = demo.person(QStringLiteral("Ann Next"), demo.them.id);
    must(demo.space->people().handOver(demo.them.id, {1, next.id, {}, {}}));
    domain::Draft draft;
    draft.issue = issue.id;
    draft.templateKey = domain::templates::kEscalation;
    draft.language = QStringLiteral("en");
    draft.subject = QStringLiteral("Crane");
    draft.body = QStringLiteral("It is late.");
    draft.recipients = {{next.id, domain::RecipientRole::Decides}};
    draft = must(demo.space->drafts().save(draft));
    must(demo.space->drafts().markSent(draft.id, domain::Channel::Mail));
    const auto log = must(demo.space->issues().log(issue.id));
    QCOMPARE(log.last().kind, domain::ContactKind::Escalation);
    QCOMPARE(log.last().level, 1);
}

void OrganisationTest::conductGoesToTheLineManager()
{
    DemoSpace demo;
    domain::Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    domain::EscalationPath people = matrix.paths[1];
    people.key = QStringLiteral("people");
    people.name = QStringLiteral("People");
    people.kind = domain::PathKind::LineManagement;
    people.counterparty = {};
    people.categories = {QStringLiteral("behaviour")};
    for (domain::Level &level : people.levels) {
        level.theirs = {};
        level.ours = &level == &people.levels.first() ? level.ours : domain::LevelSide();
    }
    matrix.paths.append(people);
    must(demo.space->matrices().save(matrix, QStringLiteral("people")));
    const domain::Person lead = demo.person(QStringLiteral("Vera Line"), demo.us.id);
    const domain::Person worker = demo.person(QStringLiteral("Will Work"), demo.us.id, lead.id);
    domain::Issue issue = declined(demo);
    issue.implicated = {worker.id};
    issue.category = QStringLiteral("behaviour");
    issue = must(demo.space->issues().save(issue));
    const auto asked = [&] {
        const services::IssueCase read = must(demo.space->issues().openCase(issue.id));
        return read.advice.ours.isEmpty() ? QString() : read.context.people.value(read.advice.ours.first().person).name;
    };
    QCOMPARE(asked(), QStringLiteral("Vera Line"));
    issue.category = QStringLiteral("suppliers"); // the same person, a matter of the project
    issue = must(demo.space->issues().save(issue));
    QCOMPARE(asked(), QStringLiteral("Stefan Albers"));
}
