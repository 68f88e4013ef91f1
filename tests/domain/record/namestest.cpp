#include "record/namestest.h"

#include "domain/record/names.h"

#include <QSet>
#include <QTest>

using namespace domain;

namespace {

// Values are counted up to `last`; each must have a name of its own that leads back to it.
template <typename E>
bool isNamedUpTo(E last)
{
    QSet<QString> names;
    for (int i = 0; i <= int(last); ++i) {
        const QString name = nameOf(E(i));
        if (name.isEmpty() || valueOf<E>(name) != E(i))
            return false;
        names.insert(name);
    }
    return names.size() == int(last) + 1 && enumNames<E>().size() == size_t(last) + 1 && !valueOf<E>(QString());
}

}

void NamesTest::everyValueHasItsOwnName()
{
    QVERIFY(isNamedUpTo(Severity::S4));
    QVERIFY(isNamedUpTo(IssueStatus::Archived));
    QVERIFY(isNamedUpTo(AskKind::Recommitment));
    QVERIFY(isNamedUpTo(Channel::Other));
    QVERIFY(isNamedUpTo(ContactKind::Correction));
    QVERIFY(isNamedUpTo(AnswerOutcome::Solved));
    QVERIFY(isNamedUpTo(GuidedReply::No));
    QVERIFY(isNamedUpTo(RiskStatus::Closed));
    QVERIFY(isNamedUpTo(RiskResponse::Accept));
    QVERIFY(isNamedUpTo(RiskRating::VeryHigh));
    QVERIFY(isNamedUpTo(PathKind::LineManagement));
    QVERIFY(isNamedUpTo(Fact::Category));
    QVERIFY(isNamedUpTo(Verdict::Escalate));
    QVERIFY(isNamedUpTo(StandInReason::Power));
    QVERIFY(isNamedUpTo(WarningId::Recurring));
    QVERIFY(isNamedUpTo(MatrixCheck::ForwardedElsewhere));
    QVERIFY(isNamedUpTo(CriterionFact::Level));
    QVERIFY(isNamedUpTo(Comparison::Equal));
    QVERIFY(isNamedUpTo(Suggestion::Prepare));
    QVERIFY(isNamedUpTo(DraftStage::Close));
    QVERIFY(isNamedUpTo(Audience::Originator));
    QVERIFY(isNamedUpTo(DraftState::Dropped));
    QVERIFY(isNamedUpTo(RecipientRole::Unstated));
    QVERIFY(isNamedUpTo(RecordKind::Import));
}

void NamesTest::namesAreThoseOfTheCommandLine()
{
    QCOMPARE(nameOf(Severity::S1), QStringLiteral("S1"));
    QCOMPARE(nameOf(Verdict::SendReminder), QStringLiteral("SendReminder"));
    QCOMPARE(nameOf(IssueStatus::InProgress), QStringLiteral("in-progress"));
    QCOMPARE(valueOf<ContactKind>(QStringLiteral("acknowledged")), std::optional(ContactKind::Acknowledged));
    QCOMPARE(valueOf<ContactKind>(QStringLiteral("Acknowledged")), std::optional<ContactKind>());
}
