#include "sample/sampletest.h"

#include "services/draft/draftservice.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/risk/riskservice.h"
#include "services/sample/samplecatalogue.h"
#include "services/sample/sampleholidays.h"
#include "services/sample/samplenotation.h"
#include "services/workspace/workspace.h"

#include "domain/record/names.h"

#include <QJsonObject>
#include <QTest>

using base::Instant;
using domain::Verdict;

namespace {

struct MadeSample {
    explicit MadeSample(const QString &at) : clock(Instant::fromIso(at))
    {
        workspace = services::Workspace::inMemory(clock, QStringLiteral("mira")).value();
        made = services::makeSample(*workspace, QStringLiteral("harbour"));
    }
    services::IssueCase caseOf(const QString &key) const
    {
        return workspace->issues().openCase(workspace->issues().findByKey(key).value().id).value();
    }
    domain::Project project() const { return workspace->projects().findByKey(QStringLiteral("HT4")).value(); }

    base::FixedClock clock;
    std::unique_ptr<services::Workspace> workspace;
    base::Result<> made;
};

QString faultOf(const base::Result<> &result)
{
    return result ? QString() : result.error().detail + QLatin1Char(' ') + result.error().place.field;
}

const auto kWednesday = QStringLiteral("2026-10-14T08:40:00Z");

}

void SampleTest::initTestCase()
{
    qRegisterMetaType<Instant>();
}

void SampleTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void SampleTest::knowsItsNames()
{
    QCOMPARE(services::sampleNames(), QStringList{QStringLiteral("harbour")});
    base::FixedClock clock(Instant::fromIso(kWednesday));
    const auto workspace = services::Workspace::inMemory(clock, QStringLiteral("mira")).value();
    QCOMPARE(services::makeSample(*workspace, QStringLiteral("../harbour")).error().code, base::ErrorCode::NotFound);
}

void SampleTest::notationIsCountedInWorkingTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("hours back over the night") << "-2h" << "2026-10-13T15:40:00Z";
    QTest::newRow("days and hours") << "-1d2h" << "2026-10-12T15:40:00Z";
    QTest::newRow("days ahead over the weekend") << "+3d" << "2026-10-19T09:40:00Z";
    QTest::newRow("an hour of that day") << "-3d 10:20" << "2026-10-09T10:20:00Z";
    QTest::newRow("a day") << "day(+3d)" << "2026-10-19";
    QTest::newRow("a date inside a text") << "by {-3d}, or {+3d}" << "by Fri 9 Oct, or Mon 19 Oct";
    QTest::newRow("a phone number is a text") << "+49 40 5550" << "+49 40 5550";
    QTest::newRow("a dash is a text") << "-" << "-";
}

void SampleTest::notationIsCountedInWorkingTime()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    const services::SampleNotation notation(domain::WorkingCalendar::officeHours("UTC"),
                                            Instant::fromIso(QStringLiteral("2026-10-14T09:43:17Z")));
    QCOMPARE(notation.translated(text).value().toString(), result);
}

void SampleTest::unknownNamesAreRefused()
{
    services::SampleNotation notation(domain::WorkingCalendar::officeHours("UTC"), Instant::fromIso(kWednesday));
    notation.setId(QStringLiteral("@mira"), 7);
    QCOMPARE(notation.translated(QStringLiteral("@mira")).value().toInteger(), 7);
    const auto unknown = notation.translated(QJsonObject{{QStringLiteral("owner"), QStringLiteral("@nobody")}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().detail, QStringLiteral("@nobody"));
}

void SampleTest::isDueWheneverItIsMade_data()
{
    QTest::addColumn<QString>("at");
    for (const char *at : {"2026-10-14T08:40:00Z", "2026-10-17T10:00:00Z", "2026-10-18T23:30:00Z", "2026-10-25T00:59:00Z",
                           "2026-10-25T01:00:00Z", "2026-10-26T06:59:59Z", "2026-10-26T07:00:00Z", "2026-10-26T07:00:01Z",
                           "2026-10-30T16:00:00Z", "2026-10-31T12:00:00Z", "2026-12-24T10:59:00Z", "2026-12-25T12:00:00Z",
                           "2026-12-31T23:59:59Z", "2027-01-01T00:00:00Z", "2027-01-04T07:30:00Z", "2027-03-26T09:00:00Z",
                           "2027-03-28T00:59:59Z", "2027-03-28T01:00:00Z", "2027-03-29T08:00:00Z", "2027-03-30T05:59:00Z",
                           "2027-04-30T15:00:00Z", "2027-05-06T08:00:00Z", "2027-05-17T11:00:00Z", "2027-10-03T11:00:00Z",
                           "2027-10-31T01:30:00Z", "2028-02-29T08:00:00Z", "2028-02-29T22:00:00Z", "2026-11-21T21:00:00Z",
                           "2026-11-23T07:05:00Z", "2026-11-23T11:30:00Z", "2026-11-24T12:00:00Z", "2026-11-25T15:59:00Z",
                           "2026-11-26T16:00:00Z", "2026-11-27T16:01:00Z", "2026-11-27T13:00:00Z", "2026-07-06T06:00:00Z",
                           "2026-07-08T10:30:00Z", "2026-07-10T14:55:00Z", "2030-06-15T03:00:00Z", "2036-12-26T20:00:00Z"})
        QTest::newRow(at) << QString::fromLatin1(at);
}

void SampleTest::isDueWheneverItIsMade()
{
    QFETCH(QString, at);
    const MadeSample sample(at);
    QVERIFY2(sample.made, qPrintable(faultOf(sample.made)));
    const auto ids = sample.workspace->issues().ids({}).value();
    QVERIFY(ids.size() >= 24);
    QMap<QString, QStringList> keysOf;
    for (const domain::IssueId id : ids) {
        const services::IssueCase one = sample.workspace->issues().openCase(id).value();
        keysOf[domain::nameOf(one.advice.verdict)].append(one.issue.key);
        for (const domain::Contact &entry : one.log)
            QVERIFY2(entry.at <= sample.clock.now(), qPrintable(one.issue.key));
    }
    for (const Verdict verdict : {Verdict::EscalateNow, Verdict::Escalate, Verdict::SendReminder, Verdict::Wait, Verdict::ContactDirectly,
                                  Verdict::CloseLoop, Verdict::Review, Verdict::GiveHeadsUp, Verdict::PrepareFacts,
                                  Verdict::HandleInTeam, Verdict::EscalationFailed, Verdict::Nothing})
        QVERIFY2(keysOf.contains(domain::nameOf(verdict)), qPrintable(domain::nameOf(verdict)));
    QCOMPARE(domain::nameOf(sample.caseOf(QStringLiteral("HT4-118")).advice.verdict), domain::nameOf(Verdict::Escalate));
    QCOMPARE(domain::nameOf(sample.caseOf(QStringLiteral("HT4-131")).advice.verdict), domain::nameOf(Verdict::EscalateNow));
}

void SampleTest::matrixHasNoErrors()
{
    const MadeSample sample(kWednesday);
    const domain::Matrix matrix = sample.workspace->matrices().current(sample.project().id).value();
    QCOMPARE(matrix.paths.size(), 7);
    const QVector<domain::MatrixFinding> findings = sample.workspace->matrices().check(matrix).value();
    for (const domain::MatrixFinding &finding : findings)
        QVERIFY2(!finding.isError, qPrintable(domain::nameOf(finding.check) + QLatin1Char(' ') + finding.cell.pathKey));
    const auto current = sample.workspace->matrices().versions(sample.project().id).value();
    QCOMPARE(current.size(), 1);
}

void SampleTest::craneIssueCanBeShownAsABrief()
{
    const MadeSample sample(kWednesday);
    const services::IssueCase crane = sample.caseOf(QStringLiteral("HT4-118"));
    QCOMPARE(crane.path.key, QStringLiteral("supplier"));
    QCOMPARE(crane.advice.nextLevel, 2);
    QVERIFY(crane.advice.missing.isEmpty());
    const auto nameOf = [&](domain::PersonId id) { return crane.context.people.value(id).name; };
    QCOMPARE(nameOf(crane.advice.ours.first().person), QStringLiteral("Adaeze Brandt"));
    QCOMPARE(nameOf(crane.advice.theirs.first().person), QStringLiteral("Lena Ostrow"));
    QCOMPARE(nameOf(crane.advice.theirs.first().insteadOf), QStringLiteral("Stefan Albers"));
    QCOMPARE(crane.figures.daysLost, 6);
    QCOMPARE(crane.figures.costSoFarCents, 6 * 1'450'000);
    QCOMPARE(crane.issue.options.size(), 3);
    QVERIFY(crane.issue.options.first().recommended);
    QCOMPARE(sample.workspace->risks().all(sample.project().id).value().size(), 12);
    QCOMPARE(sample.workspace->drafts().all(sample.project().id).value().size(), 3);
    const domain::Issue next = sample.workspace->issues().raise({.project = sample.project().id, .title = QStringLiteral("New")}).value();
    QCOMPARE(next.key, QStringLiteral("HT4-137"));
}

void SampleTest::cannotBeMadeTwice()
{
    const MadeSample sample(kWednesday);
    const base::Result<> again = services::makeSample(*sample.workspace, QStringLiteral("harbour"));
    QVERIFY(!again);
    QCOMPARE(again.error().code, base::ErrorCode::Invalid);
}
