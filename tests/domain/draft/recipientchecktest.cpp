#include "recipientchecktest.h"

#include "domain/draft/recipientcheck.h"
#include "../escalation/stage.h"

#include <QTest>

using domain::DraftRecipient;
using domain::RecipientFault;
using domain::RecipientFinding;
using domain::RecipientRole;

namespace {

DraftRecipient to(qint64 person, RecipientRole role)
{
    return {domain::PersonId(person), role};
}

QVector<RecipientFinding> check(const Stage &stage, const QVector<DraftRecipient> &recipients)
{
    return domain::checkRecipients(recipients, stage.issue, stage.context);
}

QVector<RecipientFinding> one(RecipientFault fault, const QVector<qint64> &people)
{
    return {{fault, Stage::ids(people)}};
}

}

void RecipientCheckTest::hasNothingAgainstOneASide()
{
    const Stage stage;
    QVERIFY(check(stage, {}).isEmpty());
    QVERIFY(check(stage, {to(Stage::ours(2), RecipientRole::Decides), to(Stage::theirs(2), RecipientRole::Decides),
                          to(Stage::theirs(1), RecipientRole::Informed), to(Stage::ours(1), RecipientRole::Helps)})
                .isEmpty());
}

void RecipientCheckTest::namesWhoHasNoRole()
{
    const Stage stage;
    QCOMPARE(check(stage, {to(Stage::ours(1), RecipientRole::Decides), to(Stage::ours(3), RecipientRole::Unstated)}),
             one(RecipientFault::Unstated, {Stage::ours(3)}));
}

void RecipientCheckTest::namesTheInvolvedAndWhoReportsToThem()
{
    Stage stage;
    stage.issue.implicated = Stage::ids({Stage::ours(2)});
    stage.context.people[domain::PersonId(Stage::ours(1))].reportsTo = domain::PersonId(Stage::ours(2));
    QCOMPARE(check(stage, {to(Stage::ours(1), RecipientRole::Informed), to(Stage::ours(2), RecipientRole::Informed),
                           to(Stage::ours(3), RecipientRole::Decides)}),
             one(RecipientFault::Implicated, {Stage::ours(1), Stage::ours(2)}));
}

void RecipientCheckTest::namesASideOnWhichTwoDecide()
{
    const Stage stage;
    QCOMPARE(check(stage, {to(Stage::theirs(1), RecipientRole::Decides), to(Stage::ours(1), RecipientRole::Decides),
                           to(Stage::theirs(2), RecipientRole::Decides)}),
             one(RecipientFault::ManyDecide, {Stage::theirs(1), Stage::theirs(2)}));
}

void RecipientCheckTest::countsCopiesToo()
{
    const Stage stage;
    QVector<DraftRecipient> recipients{to(Stage::ours(1), RecipientRole::Decides)};
    for (int level = 0; level < 3; ++level)
        recipients.append(to(Stage::theirs(level), RecipientRole::Informed));
    QVERIFY(check(stage, recipients).isEmpty());
    recipients.append(to(Stage::theirs(3), RecipientRole::Informed));
    QCOMPARE(check(stage, recipients).value(0).fault, RecipientFault::TooMany);
    QCOMPARE(check(stage, recipients).value(0).people.size(), domain::kMostRecipients + 1);
    domain::Advice advice; // names all of them: whoever was escalated to hears the outcome
    advice.ours = {{domain::PersonId(Stage::ours(1)), {}, {}, domain::StandInReason::None}};
    advice.tell = Stage::ids({Stage::theirs(0), Stage::theirs(1), Stage::theirs(2)});
    QCOMPARE(domain::checkRecipients(recipients, stage.issue, stage.context, advice).value(0).fault, RecipientFault::TooMany);
    advice.theirs = {{domain::PersonId(Stage::theirs(3)), {}, {}, domain::StandInReason::None}};
    QVERIFY(domain::checkRecipients(recipients, stage.issue, stage.context, advice).isEmpty());
}
