#include "domain/escalation/explain/explanation.h"

#include "domain/escalation/explain/counting.h"

#include <algorithm>
#include <optional>

namespace domain {

namespace {

// Offers the ways in which an instant may have been counted and keeps those that arrive at it: what the advice says is
// explained, never counted anew.
class Arithmetic
{
public:
    Arithmetic(const Situation &situation, const Advice &advice) : m_s(situation), m_advice(advice), m_count(situation) {}

    QVector<ExplainedMoment> moments()
    {
        explainAcknowledge();
        explainRespond();
        explainSolve();
        explainHeadsUp();
        explainWindows();
        repeat(MomentKind::Until, m_advice.until);
        repeat(MomentKind::NextCheckpoint, m_advice.nextCheckpoint);
        return m_moments;
    }

private:
    using Stretches = QVector<CountedStretch>;

    // True when this count arrives at the moment; then it is the explanation.
    bool offer(ExplainedMoment &moment, CountOrigin origin, base::Instant start, const Stretches &stretches)
    {
        const base::Instant end = stretches.isEmpty()                             ? start
                                  : stretches.last().step == CountStep::Reserve ? stretches.last().from
                                                                                  : stretches.last().to;
        if (end != moment.at)
            return false;
        moment.origin = origin;
        moment.start = start;
        moment.stretches = stretches;
        return true;
    }

    // Whether the clocks are those of an ask to be made now.
    bool isAsking() const
    {
        return m_advice.verdict == Verdict::Escalate || m_advice.verdict == Verdict::EscalateNow
               || m_advice.verdict == Verdict::ContactDirectly;
    }

    // A first contact is counted for the person, an escalation for the level.
    Counting::Hours hoursAsked() const
    {
        if (m_advice.verdict != Verdict::ContactDirectly)
            return m_count.ofLevel(m_advice.nextLevel);
        const auto &side = m_advice.theirs.isEmpty() ? m_advice.ours : m_advice.theirs;
        return m_count.ofPerson(side.isEmpty() ? PersonId() : side.first().person);
    }

    void explainAcknowledge()
    {
        ExplainedMoment moment = begun(MomentKind::AcknowledgeBy, m_advice.acknowledgeBy);
        if (!moment.at.isValid())
            return;
        bool isFound = false;
        if (isAsking())
            isFound = offer(moment, CountOrigin::Now, m_s.now(),
                            {m_count.acknowledge(m_s.now(), m_advice.nextLevel, hoursAsked())});
        if (!isFound && m_s.running().ask)
            offer(moment, CountOrigin::Asked, m_s.running().ask->at,
                  {m_count.acknowledge(m_s.running().ask->at, m_s.level(), m_count.ofRunningAsk())});
        m_moments.append(moment);
    }

    void explainRespond()
    {
        ExplainedMoment moment = begun(MomentKind::RespondBy, m_advice.respondBy);
        if (!moment.at.isValid())
            return;
        bool isFound = false;
        if (isAsking())
            isFound = offer(moment, CountOrigin::Now, m_s.now(), {m_count.respond(m_s.now(), m_advice.nextLevel, hoursAsked())});
        else if (m_advice.verdict == Verdict::SendReminder)
            isFound = offer(moment, CountOrigin::Now, m_s.now(),
                            {m_count.grace(m_s.now(), m_s.level(), m_count.ofRunningAsk())});
        if (!isFound)
            explainAnswerTime(moment);
        m_moments.append(moment);
    }

    // The end of the running wait: what was promised, else as the respond-by.
    ExplainedMoment waiting()
    {
        ExplainedMoment moment = begun(MomentKind::RespondBy, m_s.waitingEnds());
        if (!explainPromise(moment))
            explainAnswerTime(moment);
        return moment;
    }

    // Counted from the running ask or from its last reminder.
    void explainAnswerTime(ExplainedMoment &moment)
    {
        const RunningAsk &running = m_s.running();
        if (!running.ask)
            return;
        const Counting::Hours hours = m_count.ofRunningAsk();
        const Contact *reminder = running.lastReminder;
        if (reminder && offer(moment, CountOrigin::Reminded, reminder->at, {m_count.grace(reminder->at, m_s.level(), hours)}))
            return;
        if (!explainExtension(moment))
            offer(moment, CountOrigin::Asked, running.ask->at, {m_count.respond(running.ask->at, m_s.level(), hours)});
    }

    // A moment that was said, not counted: at most moved on by pauses.
    bool offerFixed(ExplainedMoment &moment, CountOrigin origin, const Contact &said, base::Instant fixed)
    {
        return offer(moment, origin, fixed, {})
               || offer(moment, origin, fixed, {m_count.extension(said.at, fixed, m_count.ofRunningAsk())});
    }

    bool explainPromise(ExplainedMoment &moment)
    {
        const RunningAsk &running = m_s.running();
        return running.isPromise()
               && (offerFixed(moment, CountOrigin::Promised, *running.answer, running.answer->promisedUntil)
                   || explainExtension(moment));
    }

    bool explainExtension(ExplainedMoment &moment)
    {
        const Contact *extension = m_s.running().extension;
        return extension && offerFixed(moment, CountOrigin::Extended, *extension, extension->answerBy);
    }

    void explainSolve()
    {
        ExplainedMoment moment = begun(MomentKind::SolveBy, m_advice.solveBy);
        if (!moment.at.isValid())
            return;
        const Counting::Hours project{&m_s.context().projectCalendar(), {}};
        const base::Instant needBy = m_s.issue().needBy;
        const bool isPromised = explainPromise(moment);
        if (!isPromised && !offer(moment, CountOrigin::NeedBy, needBy, {}))
            offer(moment, CountOrigin::NeedBy, needBy, {m_count.extension(m_s.issue().raisedAt, needBy, project)});
        m_moments.append(moment);
    }

    void explainHeadsUp()
    {
        const Contact *given = m_s.reading().headsUp();
        ExplainedMoment moment = begun(MomentKind::HeadsUpEnd, given ? m_s.headsUpEnd() : base::Instant());
        if (!moment.at.isValid() || m_advice.windows.isEmpty())
            return;
        const PersonId receiver = given->with.isEmpty() ? PersonId() : given->with.first();
        offer(moment, CountOrigin::HeadsUpGiven, given->at, {m_count.headsUp(given->at, m_count.ofPerson(receiver))});
        m_moments.append(moment);
    }

    // Above the top level there is no window any more, but still an earliest moment and the need-by.
    void explainWindows()
    {
        QVector<LevelWindow> windows = m_advice.windows;
        if (windows.isEmpty())
            windows.append({m_s.nextLevel(), m_advice.earliest, m_advice.latest});
        base::Instant below; // the projected earliest of the level before
        for (const LevelWindow &window : std::as_const(windows)) {
            if (window.earliest.isValid())
                m_moments.append(window == windows.first() ? explainEarliest(window) : explainProjected(window, below));
            below = window.earliest;
            if (window.latest.isValid())
                m_moments.append(explainLatest(window));
        }
    }

    ExplainedMoment explainEarliest(const LevelWindow &window)
    {
        const RunningAsk &running = m_s.running();
        ExplainedMoment moment = begun(MomentKind::Earliest, window.earliest, window.level);
        if (running.isOpen()) {
            const ExplainedMoment wait = waiting();
            offer(moment, wait.origin, wait.start,
                  wait.stretches + silence(wait.at, m_s.level(), m_s.remindersLeft(), m_count.ofRunningAsk()));
        } else if (running.answer) {
            offer(moment, CountOrigin::Answered, running.answer->at, {});
        } else if (m_s.reading().lastAttempt()) {
            offer(moment, CountOrigin::Tried, m_s.reading().lastAttempt()->at, {});
        }
        return moment;
    }

    // As if the level below were asked at its own earliest moment and nobody answered.
    ExplainedMoment explainProjected(const LevelWindow &window, base::Instant below)
    {
        ExplainedMoment moment = begun(MomentKind::Earliest, window.earliest, window.level);
        const base::Instant asked = below.isValid() ? std::max(below, m_s.now()) : m_s.now();
        const Counting::Hours hours = m_count.ofLevel(window.level - 1);
        const CountedStretch respond = m_count.respond(asked, window.level - 1, hours);
        offer(moment, CountOrigin::IfSilent, asked,
              Stretches{respond} + silence(respond.to, window.level - 1, m_s.policy().reminders, hours));
        return moment;
    }

    Stretches silence(base::Instant respondBy, int level, int reminders, Counting::Hours hours) const
    {
        Stretches stretches;
        base::Instant at = respondBy;
        for (int left = m_s.issue().joint ? 0 : reminders; left > 0 && at.isValid(); --left) {
            stretches.append(m_count.grace(at, level, hours));
            at = stretches.last().to;
        }
        return stretches;
    }

    ExplainedMoment explainLatest(const LevelWindow &window)
    {
        ExplainedMoment moment = begun(MomentKind::Latest, window.latest, window.level);
        Stretches stretches;
        base::Instant until = m_s.issue().needBy;
        for (int level = m_s.path().topLevel(); level >= window.level && until.isValid(); --level) {
            stretches.append(m_count.reserve(until, level));
            until = stretches.last().from;
        }
        offer(moment, CountOrigin::NeedBy, m_s.issue().needBy, stretches);
        return moment;
    }

    // An instant that is one of those explained already, or one that nothing is counted for.
    void repeat(MomentKind kind, base::Instant at)
    {
        ExplainedMoment moment = begun(kind, at);
        if (!at.isValid())
            return;
        const auto same = std::find_if(m_moments.begin(), m_moments.end(), [at](const ExplainedMoment &each) {
            return each.at == at;
        });
        const Clocks::Stop *pause = m_s.clocks().pauseAt(m_s.now());
        const ExplainedMoment wait = waiting();
        if (same != m_moments.end())
            offer(moment, same->origin, same->start, same->stretches);
        else if (at == wait.at)
            offer(moment, wait.origin, wait.start, wait.stretches);
        else if (const ExplainedMoment first = explainLatest({1, {}, m_s.latest(1)}); at == first.at)
            offer(moment, first.origin, first.start, first.stretches); // what the team handles may stand below the start level
        else if (pause && pause->to == at)
            offer(moment, CountOrigin::PauseEnd, at, {});
        else if (at == m_s.issue().needBy)
            offer(moment, CountOrigin::NeedBy, at, {});
        else if (at == m_s.now())
            offer(moment, CountOrigin::Now, at, {});
        m_moments.append(moment);
    }

    ExplainedMoment begun(MomentKind kind, base::Instant at, std::optional<int> level = {}) const
    {
        return {kind, level.value_or(m_advice.nextLevel), at, CountOrigin::Stated, at, {}};
    }

    const Situation &m_s;
    const Advice m_advice;
    Counting m_count;
    QVector<ExplainedMoment> m_moments;
};

}

QVector<ExplainedMoment> explain(const Issue &issue, const QVector<Contact> &log, const EscalationPath &path,
                                 const EngineContext &context, base::Instant now)
{
    const Situation situation(issue, log, path, context, now);
    return Arithmetic(situation, advise(issue, log, path, context, now)).moments();
}

}
