#include "valuestest.h"

#include "domain/escalation/matrix.h"
#include "domain/risk/risk.h"

#include <QTest>

using domain::Channel;
using domain::EscalationPath;
using domain::Issue;
using domain::Matrix;
using domain::PathKind;
using domain::RiskMatrix;
using domain::RiskRating;
using domain::Severity;
using domain::SeverityMatrix;

void ValuesTest::severityFollowsImpactAndUrgency_data()
{
    QTest::addColumn<int>("impact");
    QTest::addColumn<int>("urgency");
    QTest::addColumn<int>("severity");
    QTest::newRow("both highest") << 5 << 5 << 1;
    QTest::newRow("one below highest") << 5 << 4 << 1;
    QTest::newRow("high and high") << 4 << 4 << 2;
    QTest::newRow("high and middle") << 4 << 3 << 2;
    QTest::newRow("middle and middle") << 3 << 3 << 3;
    QTest::newRow("highest impact, no hurry") << 5 << 1 << 3;
    QTest::newRow("low and low") << 2 << 2 << 4;
    QTest::newRow("not assessed counts as the middle") << 0 << 0 << 3;
    QTest::newRow("urgency alone") << 0 << 5 << 2;
    QTest::newRow("beyond the scale") << 9 << 9 << 1;
    QTest::newRow("below the scale") << -3 << 1 << 4;
}

void ValuesTest::severityFollowsImpactAndUrgency()
{
    QFETCH(int, impact);
    QFETCH(int, urgency);
    QFETCH(int, severity);
    QCOMPARE(int(SeverityMatrix::standard().severity(impact, urgency)) + 1, severity);
}

void ValuesTest::severityRisesWithImpactAndUrgency()
{
    const SeverityMatrix matrix = SeverityMatrix::standard();
    for (int impact = 1; impact <= 5; ++impact) {
        for (int urgency = 1; urgency <= 5; ++urgency) {
            QVERIFY(matrix.severity(impact + 1, urgency) <= matrix.severity(impact, urgency));
            QCOMPARE(matrix.severity(impact, urgency), matrix.severity(urgency, impact));
        }
    }
    QVERIFY(matrix.definition(Severity::S1).actImmediately);
    QVERIFY(matrix.definition(Severity::S4).everyday);
    QVERIFY(!matrix.definition(Severity::S2).actImmediately && !matrix.definition(Severity::S3).everyday);
}

void ValuesTest::anOverrideWins()
{
    Issue issue;
    issue.impact = issue.urgency = 5;
    QCOMPARE(issue.severity(SeverityMatrix::standard()), Severity::S1);
    issue.severityOverride = Severity::S3;
    QCOMPARE(issue.severity(SeverityMatrix::standard()), Severity::S3);
}

void ValuesTest::riskRatingFollowsTheMatrix()
{
    const RiskMatrix matrix = RiskMatrix::standard(domain::ProjectId(1));
    QCOMPARE(matrix.rating(1, 1), RiskRating::Low);
    QCOMPARE(matrix.rating(1, 4), RiskRating::Medium);
    QCOMPARE(matrix.rating(3, 3), RiskRating::High);
    QCOMPARE(matrix.rating(3, 5), RiskRating::VeryHigh);
    QCOMPARE(matrix.rating(0, 5), RiskRating::Low);
    QCOMPARE(matrix.rating(7, 9), RiskRating::VeryHigh);
    QCOMPARE(RiskMatrix().rating(3, 3), RiskRating::Low);
    QVERIFY(!matrix.isAboveAppetite({.probabilityScore = 2, .impactScore = 4}));
    QVERIFY(matrix.isAboveAppetite({.probabilityScore = 3, .impactScore = 3}));
}

void ValuesTest::riskExposureIsTheExpectedValue()
{
    QCOMPARE((domain::RiskPosition{.probability = 0.35, .impactMoney = {9'200'000, {}}}).exposureCents(), 3'220'000);
    QCOMPARE(domain::RiskPosition().exposureCents(), 0);
}

void ValuesTest::aPersonHasTheChannelsStated()
{
    domain::Person person;
    QVERIFY(person.hasChannel(Channel::Meeting));
    QVERIFY(!person.hasChannel(Channel::Call) && !person.hasChannel(Channel::Mail) && !person.hasChannel(Channel::Chat));
    person.phone = QStringLiteral("+49 40 1");
    person.email = QStringLiteral("  ");
    QVERIFY(person.hasChannel(Channel::Call));
    QVERIFY(!person.hasChannel(Channel::Mail));
}

void ValuesTest::standardPoliciesAreThoseOfTheDesign()
{
    const auto policies = EscalationPath::standardPolicies();
    QCOMPARE(policies[0].startLevel, 2);
    QVERIFY(policies[0].headsUp.isZero());
    for (size_t i = 1; i < policies.size(); ++i) {
        QCOMPARE(policies[i].startLevel, 1);
        QCOMPARE(policies[i].reminders, 1);
        QCOMPARE(policies[i].gracePercent, 25);
        QVERIFY(policies[i].headsUp == domain::Duration::days(1));
    }
}

void ValuesTest::thePathOfAnIssue()
{
    Matrix matrix;
    const auto add = [&](const char *key, PathKind kind, const QString &category, qint64 counterparty) {
        EscalationPath path;
        path.key = QString::fromLatin1(key);
        path.kind = kind;
        path.categories = {category};
        path.counterparty = domain::OrganisationId(counterparty);
        matrix.paths.append(path);
    };
    Issue issue;
    QVERIFY(!matrix.pathFor(issue));
    const auto keyFor = [&] { return matrix.pathFor(issue)->key; };
    add("conduct", PathKind::Confidential, QStringLiteral("staff"), 0);
    QVERIFY(!matrix.pathFor(issue));
    add("line", PathKind::Hierarchical, QStringLiteral("supply"), 0);
    add("crane", PathKind::Counterparty, QStringLiteral("supply"), 7);
    add("tugs", PathKind::Counterparty, QStringLiteral("supply"), 8);
    QCOMPARE(keyFor(), QStringLiteral("line"));
    issue.category = QStringLiteral("supply");
    QCOMPARE(keyFor(), QStringLiteral("line"));
    issue.counterparty = domain::OrganisationId(8);
    QCOMPARE(keyFor(), QStringLiteral("tugs"));
    issue.pathKey = QStringLiteral("crane");
    QCOMPARE(keyFor(), QStringLiteral("crane"));
    issue.pathKey = QStringLiteral("gone");
    QCOMPARE(keyFor(), QStringLiteral("tugs"));
    issue.pathKey = QStringLiteral("crane");
    issue.category = QStringLiteral("staff");
    QCOMPARE(keyFor(), QStringLiteral("conduct"));
}
