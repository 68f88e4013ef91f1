#include "escalation/reference/referencetest.h"

#include "escalation/randomstage.h"
#include "escalation/reference/slowengine.h"

#include <QTest>

using base::Instant;
using domain::Advice;
using domain::Verdict;

namespace {

constexpr unsigned kReferenceSeed = 1610;
constexpr int kCasesPerPool = 1'000;
constexpr int kCalendarsPerPool = 6;

int wantedCases()
{
    bool isNumber = false;
    const int stated = qEnvironmentVariableIntValue("RUNG_REFERENCE_CASES", &isNumber);
    return isNumber ? stated : 20'000;
}

SlowEngine::Calendars slowOnes(const CalendarPool &pool)
{
    SlowEngine::Calendars calendars;
    for (const auto &time : pool.times())
        calendars.emplace(time.get(), MinuteCalendar(time->calendar()));
    return calendars;
}

QString peopleWords(const QVector<domain::PersonId> &people)
{
    QStringList list;
    for (const domain::PersonId person : people)
        list.append(QString::number(person.value()));
    return list.join(u',');
}

QVector<domain::PersonId> peopleOf(const QVector<domain::Recipient> &side)
{
    QVector<domain::PersonId> people;
    for (const domain::Recipient &each : side)
        people.append(each.person);
    return people;
}

bool isAsking(const Advice &advice)
{
    return advice.verdict == Verdict::Escalate || advice.verdict == Verdict::EscalateNow || advice.verdict == Verdict::PrepareFacts
           || advice.verdict == Verdict::SendReminder;
}

// Empty, or the first thing the two see differently. The shown clocks of an advised contact are counted from now: not compared.
QString difference(const Advice &fast, const SlowAdvice &slow)
{
    const auto differ = [](const char *what, const QString &ours, const QString &theirs) {
        return QStringLiteral("%1: %2, the reference %3").arg(QString::fromLatin1(what), ours, theirs);
    };
    if (fast.rule != slow.rule)
        return differ("rule", fast.rule, slow.rule);
    if (fast.level != slow.level)
        return differ("level", QString::number(fast.level), QString::number(slow.level));
    if (fast.verdict <= Verdict::UseConfidentialRoute)
        return {};
    const int next = fast.verdict == Verdict::SendReminder || fast.verdict == Verdict::ContactDirectly ? slow.nextLevel : fast.nextLevel;
    if (next != slow.nextLevel)
        return differ("next level", QString::number(next), QString::number(slow.nextLevel));
    if (fast.solveBy != slow.solveBy)
        return differ("solve-by", fast.solveBy.toIso(), slow.solveBy.toIso());
    if (fast.earliest != slow.earliest)
        return differ("earliest", fast.earliest.toIso(), slow.earliest.toIso());
    if (fast.latest != slow.latest)
        return differ("latest", fast.latest.toIso(), slow.latest.toIso());
    if (fast.verdict == Verdict::Wait && fast.acknowledgeBy.isValid() && fast.acknowledgeBy != slow.acknowledgeBy)
        return differ("acknowledge-by", fast.acknowledgeBy.toIso(), slow.acknowledgeBy.toIso());
    if (fast.verdict == Verdict::Wait && fast.respondBy.isValid() && fast.respondBy != slow.respondBy)
        return differ("respond-by", fast.respondBy.toIso(), slow.respondBy.toIso());
    if (isAsking(fast) && peopleOf(fast.ours) != slow.ours)
        return differ("ours", peopleWords(peopleOf(fast.ours)), peopleWords(slow.ours));
    if (isAsking(fast) && peopleOf(fast.theirs) != slow.theirs)
        return differ("theirs", peopleWords(peopleOf(fast.theirs)), peopleWords(slow.theirs));
    return {};
}

}

void ReferenceTest::workingTimeAgrees()
{
    std::mt19937 random(kReferenceSeed);
    const int cases = wantedCases();
    for (int i = 0; i < cases;) {
        const CalendarPool pool(random, kCalendarsPerPool);
        const auto slow = slowOnes(pool);
        for (int n = 0; n < kCasesPerPool && i < cases; ++n, ++i) {
            const auto &time = *pool.times()[int(random() % kCalendarsPerPool)];
            const MinuteCalendar &minutes = slow.at(&time);
            const qint64 noon = QDateTime(QDate(2026, 9, 15), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
            const qint64 from = noon + qint64(random() % (90u * 1440u)) * 60'000 + qint64(random() % 3) * qint64(random() % 60'000);
            const qint64 ms = qint64(random() % (40u * 60u)) * 60'000 + qint64(random() % 2) * qint64(random() % 60'000);
            const auto later = minutes.add(from, ms);
            const auto earlier = minutes.subtract(from, ms);
            const QString place = QStringLiteral("seed %1, case %2: %3 and %4 ms").arg(kReferenceSeed).arg(i).arg(Instant(from).toIso()).arg(ms);
            QVERIFY2(!later || time.addMs(Instant(from), ms).ms() == *later, qPrintable(place));
            QVERIFY2(!earlier || time.subtractMs(Instant(from), ms).ms() == *earlier, qPrintable(place));
            if (later)
                QVERIFY2(minutes.between(from, *later).value_or(ms) == time.betweenMs(Instant(from), Instant(*later)), qPrintable(place));
        }
    }
}

void ReferenceTest::adviceAgrees()
{
    std::mt19937 random(kReferenceSeed);
    const int cases = wantedCases();
    QMap<QString, int> seen;
    int unknown = 0;
    for (int i = 0; i < cases;) {
        const CalendarPool pool(random, kCalendarsPerPool);
        const auto slow = slowOnes(pool);
        for (int n = 0; n < kCasesPerPool && i < cases; ++n, ++i) {
            const Stage stage = randomStage(random, pool);
            const SlowAdvice reference = SlowEngine(stage, slow).advice();
            if (!reference.isKnown) {
                ++unknown;
                continue;
            }
            const Advice advice = stage.advice();
            const QString fault = difference(advice, reference);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1, case %2, %3 (%4): %5").arg(kReferenceSeed).arg(i)
                                                     .arg(stage.now.toIso(), advice.rule, fault)));
            ++seen[advice.rule];
        }
    }
    QVERIFY2(unknown < cases / 20, qPrintable(QStringLiteral("%1 of %2 cases left the reference's year").arg(unknown).arg(cases)));
    for (const char *rule : {"close-loop", "review", "done", "confidential", "immediate", "paused", "own-effort", "wait", "remind",
                             "everyday", "heads-up", "prepare", "exhausted", "escalate"})
        QVERIFY2(seen.value(QString::fromLatin1(rule)) >= cases / 1'000, rule);
    qInfo("%d cases agree, %d were out of the reference's year", cases - unknown, unknown);
}
