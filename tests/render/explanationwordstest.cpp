#include "explanationwordstest.h"

#include "render/wording/explain/explanationwords.h"

#include <QSet>
#include <QTest>

using base::Instant;
using domain::CountedStretch;
using domain::CountOrigin;
using domain::CountStep;
using domain::ExplainedMoment;
using domain::MomentKind;
using render::ExplanationLine;

namespace {

Instant at(const char *iso)
{
    return Instant::fromIso(QLatin1String(iso));
}

struct Words {
    domain::EngineContext context;
    render::ExplanationWords words{context, render::Format(QTimeZone::utc(), QLocale(QLocale::English), render::Format::Joint::Plain)};
};

ExplainedMoment moment(CountStep step, const QVector<domain::WorkedInterval> &worked)
{
    CountedStretch stretch;
    stretch.step = step;
    stretch.level = 1;
    stretch.from = worked.first().from;
    stretch.to = worked.last().to;
    stretch.worked = worked;
    stretch.asked = domain::Duration::hours(stretch.workedMs() / 3'600'000);
    stretch.askedMs = stretch.workedMs();
    return {MomentKind::RespondBy, 1, stretch.to, CountOrigin::Asked, stretch.from, {stretch}};
}

QStringList texts(const QVector<ExplanationLine> &lines)
{
    QStringList list;
    for (const ExplanationLine &line : lines)
        list << (line.amount.isEmpty() ? line.text : line.text + QStringLiteral(" | ") + line.amount);
    return list;
}

}

void ExplanationWordsTest::saysEachDayAndItsHours()
{
    const Words shown;
    const ExplainedMoment wait = moment(CountStep::Respond, {{at("2026-10-16T15:00:00Z"), at("2026-10-16T17:00:00Z")},
                                                             {at("2026-10-19T09:00:00Z"), at("2026-10-19T11:00:00Z")}});
    QCOMPARE(texts(shown.words.lines(wait)),
             (QStringList{QStringLiteral("Answer by | Mon 19 Oct 11:00"), QStringLiteral("from the ask on Fri 16 Oct 15:00"),
                          QStringLiteral("4 h to answer at level 1 | 4 h"), QStringLiteral("Fri 16 Oct 15:00–17:00 | 2 h"),
                          QStringLiteral("Mon 19 Oct 9:00–11:00 | 2 h")}));
}

void ExplanationWordsTest::gathersEqualDays()
{
    const Words shown;
    QVector<domain::WorkedInterval> worked;
    for (int day = 12; day < 16; ++day) {
        const Instant morning = at("2026-10-12T09:00:00Z").plusMinutes((day - 12) * 1'440);
        worked.append({morning, morning.plusMinutes(180)});
        worked.append({morning.plusMinutes(240), morning.plusMinutes(480)});
    }
    worked.append({at("2026-10-16T09:00:00Z"), at("2026-10-16T09:30:00Z")});
    const QStringList lines = texts(shown.words.lines(moment(CountStep::Respond, worked)));
    QCOMPARE(lines.mid(3), (QStringList{QStringLiteral("Mon 12 Oct to Thu 15 Oct, 4 × 9:00–12:00, 13:00–17:00 | 28 h"),
                                        QStringLiteral("Fri 16 Oct 9:00–9:30 | 30 min")}));
}

void ExplanationWordsTest::namesPausesAndMidnight()
{
    const Words shown;
    ExplainedMoment wait = moment(CountStep::Respond, {{at("2026-10-16T20:00:00Z"), at("2026-10-17T00:00:00Z")}});
    wait.stretches[0].pauses = {{at("2026-10-16T10:00:00Z"), at("2026-10-16T20:00:00Z"), QStringLiteral("strike")}};
    QCOMPARE(texts(shown.words.lines(wait)).mid(3),
             (QStringList{QStringLiteral("Fri 16 Oct 20:00–24:00 | 4 h"),
                          QStringLiteral("not counted, paused: Fri 16 Oct 10:00 to Fri 16 Oct 20:00 (strike)")}));
}

void ExplanationWordsTest::saysOnceWhatFallsTogether()
{
    const Words shown;
    const ExplainedMoment wait = moment(CountStep::Respond, {{at("2026-10-16T15:00:00Z"), at("2026-10-16T17:00:00Z")}});
    ExplainedMoment until = wait;
    until.kind = MomentKind::Until;
    const QStringList lines = texts(shown.words.lines(QVector<ExplainedMoment>{wait, until}));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.last(), QStringLiteral("Until when: the same as “Answer by” | Fri 16 Oct 17:00"));
}

void ExplanationWordsTest::hasWordsForEveryOriginAndStep()
{
    const Words shown;
    QSet<QString> said;
    for (int origin = 0; origin <= int(CountOrigin::Stated); ++origin) {
        ExplainedMoment one{MomentKind::Until, 1, at("2026-10-16T17:00:00Z"), CountOrigin(origin), at("2026-10-16T17:00:00Z"), {}};
        said.insert(shown.words.lines(one).value(1).text);
    }
    QCOMPARE(said.size(), int(CountOrigin::Stated) + 1);
    said.clear();
    for (int step = 0; step <= int(CountStep::Paused); ++step)
        said.insert(texts(shown.words.lines(moment(CountStep(step), {{at("2026-10-16T15:00:00Z"), at("2026-10-16T17:00:00Z")}}))).value(2));
    QCOMPARE(said.size(), int(CountStep::Paused) + 1);
    said.remove(QString());
    QCOMPARE(said.size(), int(CountStep::Paused) + 1);
}
