#include "simulationlawstest.h"

#include "escalation/calendarpool.h"
#include "escalation/randomstage.h"
#include "escalation/stage.h"

#include "domain/record/names.h"

#include <QTest>

#include <map>

using domain::Contact;
using domain::ContactKind;
using domain::Verdict;

namespace {

constexpr int kStages = 4'000;
constexpr int kMostWaits = 500;

const std::map<Verdict, ContactKind> kActs{{Verdict::ContactDirectly, ContactKind::Attempt},  {Verdict::SendReminder, ContactKind::Reminder},
                                           {Verdict::GiveHeadsUp, ContactKind::HeadsUp},      {Verdict::Escalate, ContactKind::Escalation},
                                           {Verdict::EscalateNow, ContactKind::Escalation}};

// What the log says once the advice was followed at that moment.
Contact done(const domain::Advice &advice, base::Instant at)
{
    Contact contact;
    contact.kind = kActs.at(advice.verdict);
    contact.at = at;
    contact.channel = advice.channel;
    contact.level = contact.kind == ContactKind::HeadsUp ? advice.askLevel : advice.nextLevel;
    contact.expectsAnswer = contact.kind != ContactKind::HeadsUp;
    for (const domain::Recipient &each : advice.theirs + advice.ours)
        contact.with.append(each.person);
    return contact;
}

QString told(const domain::SimulationStep &step)
{
    return QStringLiteral("%1 %2 %3 level %4: %5 | %6")
        .arg(step.at.toIso(), domain::nameOf(step.verdict), step.rule).arg(step.level).arg(words(step.ours), words(step.theirs));
}

QString told(const domain::Advice &advice, base::Instant at)
{
    return told(domain::SimulationStep{at, advice.verdict, advice.rule, advice.nextLevel, advice.ours, advice.theirs});
}

// A stage walked through by advise() alone, beside its simulation.
class Walk
{
public:
    explicit Walk(Stage stage) : m_stage(std::move(stage))
    {
        for (domain::Level &level : m_stage.path.levels)
            level.facts.clear(); // at hand when nobody answers
    }

    domain::Advice adviceAt(base::Instant at) const { return domain::advise(m_stage.issue, m_stage.log, m_stage.path, m_stage.context, at); }
    void follow(const domain::Advice &advice, base::Instant at) { m_stage.log.append(done(advice, at)); }

    // From one checkpoint to the next until this moment: nothing is to be done on the way, and it is one of them.
    QString wait(base::Instant from, base::Instant to) const
    {
        for (int waits = 0; from < to && waits < kMostWaits; ++waits) {
            const domain::Advice advice = adviceAt(from);
            if (kActs.contains(advice.verdict))
                return QStringLiteral("left out: ") + told(advice, from);
            from = advice.nextCheckpoint;
            if (!from.isValid())
                return QStringLiteral("no checkpoint leads to %1").arg(to.toIso());
        }
        return from == to ? QString() : QStringLiteral("checkpoints pass %1").arg(to.toIso());
    }

private:
    Stage m_stage;
};

}

void SimulationLawsTest::everyStepIsWhatAdviseSays()
{
    std::mt19937 random(20'261'122);
    const CalendarPool pool(random, 24);
    qint64 steps = 0;
    for (int i = 0; i < kStages; ++i) {
        const Stage stage = randomStage(random, pool);
        Walk walk(stage);
        base::Instant at = stage.now;
        for (const domain::SimulationStep &step : domain::simulate(stage.issue, stage.log, stage.path, stage.context, stage.now)) {
            QVERIFY(step.at >= at);
            QCOMPARE(QStringLiteral("%1: %2").arg(i).arg(walk.wait(at, step.at)), QStringLiteral("%1: ").arg(i));
            const domain::Advice advice = walk.adviceAt(step.at);
            QCOMPARE(QStringLiteral("%1: %2").arg(i).arg(told(advice, step.at)), QStringLiteral("%1: %2").arg(i).arg(told(step)));
            if (kActs.contains(advice.verdict))
                walk.follow(advice, step.at);
            at = step.at;
            ++steps;
        }
    }
    QVERIFY2(steps > 2 * kStages, qPrintable(QString::number(steps))); // most of them lead somewhere
}
