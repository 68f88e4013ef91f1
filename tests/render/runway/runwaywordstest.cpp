#include "runway/runwaywordstest.h"

#include "harbourcase.h"
#include "render/escalation/runwaywords.h"

#include <QTest>

using namespace render;
using Zone = RunwayWords::Zone;

namespace {

RunwayPicture pictureOf(const BriefContent &content)
{
    return runwayPicture({content.issue, content.log, content.path, content.context, content.advice, content.asOf});
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, QLatin1Char(' '));
}

}

void RunwayWordsTest::saysHowMuchTimeIsLeft()
{
    const BriefContent content = harbour::content();
    const RunwayPicture picture = pictureOf(content);
    QCOMPARE(picture.next, content.advice.windows.first());
    const RunwayWords words(picture, content.context);
    const domain::WorkingTime &time = content.context.projectCalendar();
    const qint64 left = time.betweenMs(picture.now, picture.next.latest);
    QVERIFY(left > 0);
    QCOMPARE(words.timeLeft(), QStringLiteral("%1 left to turn to level 2").arg(words.workingTime(left, time)));
    QCOMPARE(words.workingTime(25LL * 60 * 60'000, time), QStringLiteral("3 d 1 h"));
    QCOMPARE(words.workingTime(30LL * 60'000, time), QStringLiteral("30 min"));
}

void RunwayWordsTest::saysWhenTheRunwayIsShort()
{
    const BriefContent content = harbour::content();
    RunwayPicture picture = pictureOf(content);
    picture.next.latest = picture.next.earliest.plusMinutes(-60);
    QCOMPARE(RunwayWords(picture, content.context).timeLeft(), QStringLiteral("Short runway: reminders dropped"));
}

void RunwayWordsTest::saysWhenThereIsNoNeedBy()
{
    BriefContent content = harbour::content();
    content.issue.needBy = {};
    harbour::refresh(content);
    const RunwayPicture picture = pictureOf(content);
    QCOMPARE(RunwayWords(picture, content.context).timeLeft(), QStringLiteral("No need-by, so no latest moment"));
}

void RunwayWordsTest::namesTheZonesOfTheNextLevel()
{
    const BriefContent content = harbour::content();
    const RunwayPicture picture = pictureOf(content);
    const RunwayWords words(picture, content.context);
    QCOMPARE(words.zone(Zone::TooEarly), QStringLiteral("Too early for level 2"));
    const QString latest = words.format().moment(picture.next.latest);
    QVERIFY(words.zoneSentence(Zone::RightTime).contains(latest));
    QVERIFY(words.zoneSentence(Zone::TooLate).contains(latest));
}

void RunwayWordsTest::saysWhoIsAskedNow()
{
    const BriefContent content = harbour::content();
    const RunwayPicture picture = pictureOf(content);
    const RunwayWords words(picture, content.context);
    QVERIFY(!picture.advised.isEmpty());
    for (const RunwayLane &lane : picture.lanes)
        if (lane.asked)
            QVERIFY(words.laneText(lane).startsWith(QStringLiteral("Ask now: ")));
}

void RunwayWordsTest::addsUpWhatIsWaited()
{
    const BriefContent content = harbour::content();
    const RunwayPicture picture = pictureOf(content);
    const RunwayWords words(picture, content.context);
    const base::Instant friday = base::Instant::fromIso(QStringLiteral("2026-10-09T13:00:00Z"));
    const base::Instant monday = base::Instant::fromIso(QStringLiteral("2026-10-12T09:00:00Z"));
    const QStringList lines = plain(words.arithmetic(friday, monday)).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QStringLiteral("Fri 9 Oct")));
    QVERIFY(lines[1].startsWith(QStringLiteral("Mon 12 Oct")));
    const domain::WorkingTime &time = content.context.projectCalendar();
    QCOMPARE(lines[2], plain(QStringLiteral("Together ") + words.workingTime(time.betweenMs(friday, monday), time)));
    QVERIFY(words.arithmetic(monday, friday).isEmpty());
}
