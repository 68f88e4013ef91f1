#include "runwaytest.h"

#include "harbourcase.h"
#include "render/escalation/runwaypicture.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace render;

namespace {

RunwayPicture pictureOf(const BriefContent &content)
{
    return runwayPicture({content.issue, content.log, content.path, content.context, content.advice, content.asOf});
}

const RunwayLane &laneOf(const RunwayPicture &picture, int level)
{
    return picture.lanes[picture.lanes.size() - 1 - level];
}

QVector<RunwayMark::Kind> kinds(const RunwayLane &lane)
{
    QVector<RunwayMark::Kind> kinds;
    for (const RunwayMark &mark : lane.marks)
        kinds << mark.kind;
    return kinds;
}

}

void RunwayTest::placesTheLogOnItsLevels()
{
    const RunwayPicture picture = pictureOf(harbour::content());
    QCOMPARE(picture.lanes.size(), 4);
    QCOMPARE(picture.lanes.first().level, 3);
    using Kind = RunwayMark::Kind;
    QCOMPARE(kinds(laneOf(picture, 0)), QVector<Kind>({Kind::Contact, Kind::Answer, Kind::PromisePassed, Kind::Contact}));
    QCOMPARE(kinds(laneOf(picture, 1)), QVector<Kind>({Kind::Escalation, Kind::Reminder, Kind::Answer, Kind::HeadsUp}));
    QCOMPARE(laneOf(picture, 1).outcome, domain::AnswerOutcome::Declined);
}

void RunwayTest::endsAWaitAtTheAnswer()
{
    BriefContent content = harbour::content();
    const base::Instant answered = harbour::at("2026-10-13T09:00:00Z");
    content.log[6].at = answered;
    content.log.removeAt(5); // the reminder
    harbour::refresh(content);
    const RunwayPicture picture = pictureOf(content);
    for (const RunwayBar &bar : laneOf(picture, 1).bars)
        QVERIFY(bar.to <= answered);
}

void RunwayTest::showsWhatTheAdviceProposes()
{
    const BriefContent content = harbour::content();
    QCOMPARE(content.advice.verdict, domain::Verdict::Escalate);
    const RunwayPicture picture = pictureOf(content);
    const RunwayLane &lane = laneOf(picture, 2);
    QVERIFY(lane.asked);
    QCOMPARE(lane.marks, QVector<RunwayMark>({RunwayMark{RunwayMark::Kind::Escalation, content.asOf, true}}));
    QCOMPARE(lane.bars.first().from, content.asOf);
    QCOMPARE(lane.bars.first().to, content.advice.respondBy);
    QVERIFY(lane.bars.last().grace);
    QCOMPARE(lane.window, content.advice.windows.first());
}

void RunwayTest::spansFirstContactToNeedBy()
{
    const BriefContent content = harbour::content();
    const RunwayPicture picture = pictureOf(content);
    QVERIFY(picture.from < content.log.first().at);
    QVERIFY(picture.to > content.issue.needBy);
    const qint64 span = content.issue.needBy.ms() - content.log.first().at.ms();
    QVERIFY(qAbs(picture.to.ms() - content.issue.needBy.ms() - span / 10) < 60'000);
    BriefContent open = content;
    open.issue.needBy = {};
    harbour::refresh(open);
    QVERIFY(!pictureOf(open).needBy.isValid());
}

void RunwayTest::foldsOldContacts()
{
    BriefContent content = harbour::content();
    for (int i = 0; i < 2; ++i)
        content.log[i].at = content.log[i].at.plusMinutes(-60 * 24 * 90);
    harbour::refresh(content);
    const RunwayPicture picture = pictureOf(content);
    QCOMPARE(laneOf(picture, 0).folded, 2);
    for (const RunwayLane &lane : picture.lanes)
        for (const RunwayMark &mark : lane.marks)
            QVERIFY(mark.at >= picture.from);
}

void RunwayTest::neverCallsTooEarlyWhatIsActedOnAtOnce()
{
    BriefContent content = harbour::content();
    content.issue.severityOverride = domain::Severity::S1;
    content.log.clear();
    harbour::refresh(content);
    QCOMPARE(content.advice.verdict, domain::Verdict::EscalateNow);
    const RunwayPicture picture = pictureOf(content);
    QVERIFY(picture.next.level > 0);
    QCOMPARE(picture.next.earliest, content.issue.raisedAt);
    QVERIFY(picture.next.earliest <= picture.now);
}

void RunwayTest::tintsFreeDays()
{
    const RunwayPicture picture = pictureOf(harbour::content());
    const QTimeZone berlin("Europe/Berlin");
    QVERIFY(picture.freeTime.size() >= 5);
    for (const RunwayBar &free : picture.freeTime) {
        const int day = free.from.toDateTime().toTimeZone(berlin).date().dayOfWeek();
        QVERIFY(day == Qt::Saturday || free.from == picture.from);
    }
    for (const base::Instant monday : picture.mondays)
        QCOMPARE(monday.toDateTime().toTimeZone(berlin).time(), QTime(0, 0));
}
