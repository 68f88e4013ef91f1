#include "render/escalation/runwaypicture.h"

#include "domain/escalation/engine/logreading.h"

#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace render {

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kLongestPast = 42 * kDayMs; // older contacts fold
constexpr qint64 kShortestSpan = 7 * kDayMs;

bool isAdvisedAsk(domain::Verdict verdict)
{
    return verdict == domain::Verdict::Escalate || verdict == domain::Verdict::EscalateNow;
}

std::optional<RunwayMark::Kind> markKind(domain::ContactKind kind)
{
    switch (kind) {
    case domain::ContactKind::Attempt:
        return RunwayMark::Kind::Contact;
    case domain::ContactKind::Reminder:
        return RunwayMark::Kind::Reminder;
    case domain::ContactKind::HeadsUp:
        return RunwayMark::Kind::HeadsUp;
    case domain::ContactKind::Escalation:
        return RunwayMark::Kind::Escalation;
    case domain::ContactKind::Answered:
    case domain::ContactKind::Decision:
        return RunwayMark::Kind::Answer;
    default:
        return std::nullopt;
    }
}

// Builds the picture of one issue step by step.
class RunwayBuilder
{
public:
    explicit RunwayBuilder(const RunwayInput &input)
        : m_input(input), m_severity(input.issue.severity(input.context.severity))
    {
        std::vector<const domain::Contact *> entries;
        for (const domain::Contact &contact : input.log)
            if (contact.at <= input.now)
                entries.push_back(&contact);
        m_steps = domain::escalationSteps(entries);
    }

    RunwayPicture picture()
    {
        m_picture.now = m_input.now;
        m_picture.needBy = m_input.issue.needBy;
        if (!m_input.advice.windows.isEmpty())
            m_picture.next = m_input.advice.windows.first();
        projectNext();
        for (const auto *side : {&m_input.advice.ours, &m_input.advice.theirs})
            for (const domain::Recipient &recipient : *side)
                m_picture.advised << recipient.person;
        for (int level = m_input.path.topLevel(); level >= 0; --level)
            m_picture.lanes << lane(level);
        setRange();
        for (RunwayLane &lane : m_picture.lanes)
            fold(lane);
        setDays();
        return m_picture;
    }

private:
    // Before a first contact the next level's earliest moment is the one after a contact made now. What is acted on at once is never
    // too early, whoever was asked before.
    void projectNext()
    {
        if (m_picture.next.level > 0 && m_input.advice.verdict == domain::Verdict::EscalateNow) {
            m_picture.next.earliest = qMin(m_input.issue.raisedAt, m_input.now);
            return;
        }
        const bool isFirst = m_input.advice.verdict == domain::Verdict::ContactDirectly;
        if (m_picture.next.level == 0 || m_picture.next.earliest.isValid() || !isFirst || !m_input.advice.respondBy.isValid())
            return;
        m_picture.next.earliest = m_input.advice.respondBy;
        for (int left = m_input.path.policy(m_severity).reminders; left > 0 && !m_input.issue.joint; --left)
            m_picture.next.earliest = afterGrace(0, m_picture.next.earliest);
        m_picture.isIfAskedNow = true;
    }

    RunwayLane lane(int level) const
    {
        RunwayLane lane;
        lane.level = level;
        lane.title = m_input.path.levels[level].title;
        lane.asked = level == askedLevel(m_input.advice);
        for (const domain::LevelWindow &window : m_input.advice.windows)
            if (window.level == level)
                lane.window = window;
        for (const domain::Contact &contact : m_input.log)
            if (contact.level == level && contact.at <= m_input.now)
                addContact(lane, contact);
        lane.isSettled = lane.lastAsked.isValid() && !lane.lastAnswered.isValid()
                         && (!m_input.issue.isOpen() || firstDecision(lane.lastAsked));
        if (lane.asked && isAdvisedAsk(m_input.advice.verdict)) {
            lane.marks << RunwayMark{RunwayMark::Kind::Escalation, m_input.now, true};
            addWait(lane, {m_input.now, m_input.advice.respondBy, {}, m_picture.advised});
        }
        return lane;
    }

    void addContact(RunwayLane &lane, const domain::Contact &contact) const
    {
        if (const auto kind = markKind(contact.kind))
            lane.marks << RunwayMark{*kind, contact.at, false, contact.channel, peopleOf(contact)};
        if (contact.kind == domain::ContactKind::HeadsUp)
            lane.headsUps << RunwayBar{contact.at, headsUpEnd(contact), true, contact.with};
        if (contact.kind == domain::ContactKind::Answered && contact.outcome == domain::AnswerOutcome::Promised
            && contact.promisedUntil.isValid()) {
            lane.bars << RunwayBar{contact.at, contact.promisedUntil, false, peopleOf(contact)};
            if (contact.promisedUntil < m_input.now && m_input.issue.isOpen())
                lane.marks << RunwayMark{RunwayMark::Kind::PromisePassed, contact.promisedUntil, false, contact.channel,
                                         peopleOf(contact)};
        }
        const bool asks = contact.kind == domain::ContactKind::Attempt || contact.kind == domain::ContactKind::Escalation;
        if (asks)
            addAsk(lane, contact);
        else if (isReply(contact.kind))
            addReply(lane, contact);
    }

    static bool isReply(domain::ContactKind kind)
    {
        return kind == domain::ContactKind::Answered || kind == domain::ContactKind::Decision;
    }

    // A mail to each side is one ask, from the first of them on.
    void addAsk(RunwayLane &lane, const domain::Contact &contact) const
    {
        const auto isOf = [&](const domain::EscalationStep &step) { return std::find(step.begin(), step.end(), &contact) != step.end(); };
        const auto step = std::find_if(m_steps.begin(), m_steps.end(), isOf);
        const domain::EscalationStep parts = step == m_steps.end() ? domain::EscalationStep{&contact} : *step;
        lane.askedPeople.clear();
        for (const domain::Contact *part : parts)
            lane.askedPeople += part->with;
        lane.mails = int(parts.size());
        lane.lastAsked = contact.at;
        lane.lastAnswered = {};
        lane.isDecided = false;
        if (contact.expectsAnswer && &contact == parts.back())
            addWait(lane, {parts.front()->at, respondBy(contact), contact.at, lane.askedPeople});
    }

    // Who declines or only informs leaves those of the other mail to answer.
    static void addReply(RunwayLane &lane, const domain::Contact &contact)
    {
        const bool isForAll = contact.kind == domain::ContactKind::Decision || contact.outcome == domain::AnswerOutcome::Promised
                              || contact.outcome == domain::AnswerOutcome::Solved || lane.mails < 2
                              || lane.askedPeople.size() < 2 || !lane.askedPeople.contains(contact.from);
        if (!isForAll) {
            lane.askedPeople.removeAll(contact.from);
            return;
        }
        lane.lastAnswered = contact.at;
        lane.outcome = contact.outcome;
        lane.isDecided = contact.kind == domain::ContactKind::Decision;
        if (contact.from.isValid())
            lane.askedPeople = {contact.from};
    }

    static QVector<domain::PersonId> peopleOf(const domain::Contact &contact)
    {
        return isReply(contact.kind) && contact.from.isValid() ? QVector<domain::PersonId>{contact.from} : contact.with;
    }

    base::Instant headsUpEnd(const domain::Contact &contact) const
    {
        const domain::Duration window = m_input.path.policy(m_severity).headsUp;
        return m_input.context.calendarOf(contact.with.value(0)).add(contact.at, window);
    }

    const domain::WorkingTime &calendarOf(int level) const
    {
        return m_input.context.calendarOf(m_input.path.levels[level].ours.primary);
    }

    base::Instant respondBy(const domain::Contact &contact) const
    {
        const domain::Duration response = m_input.path.levels[contact.level].respond[size_t(m_severity)];
        return response.isZero() ? contact.answerBy : calendarOf(contact.level).add(contact.at, response);
    }

    // The grace of one reminder: a share of the response time, at least one working hour (engine.md §2).
    base::Instant afterGrace(int level, base::Instant at) const
    {
        const domain::WorkingTime &calendar = calendarOf(level);
        const domain::Duration response = m_input.path.levels[level].respond[size_t(m_severity)];
        const qint64 whole = response.toMinutes(calendar.calendar().nominalDayMinutes);
        const qint64 share = whole * m_input.path.policy(m_severity).gracePercent / 100;
        return calendar.addMs(at, qMax<qint64>(60, share) * 60'000);
    }

    const domain::Contact *firstAfter(int level, base::Instant at, domain::ContactKind kind) const
    {
        for (const domain::Contact &contact : m_input.log)
            if (contact.level == level && contact.kind == kind && contact.at > at && contact.at <= m_input.now)
                return &contact;
        return nullptr;
    }

    // It ends the waiting of every level.
    const domain::Contact *firstDecision(base::Instant at) const
    {
        for (const domain::Contact &contact : m_input.log)
            if (contact.kind == domain::ContactKind::Decision && contact.at >= at && contact.at <= m_input.now)
                return &contact;
        return nullptr;
    }

    struct Wait {
        base::Instant from;
        base::Instant until;
        base::Instant asked; // none: advised
        QVector<domain::PersonId> people;
    };

    // The wait from an ask to its respond-by and the grace of a reminder, both ended by an answer.
    void addWait(RunwayLane &lane, Wait wait) const
    {
        if (!wait.until.isValid())
            return;
        base::Instant graceFrom = wait.until;
        if (wait.asked.isValid())
            if (const domain::Contact *reminder = firstAfter(lane.level, wait.asked, domain::ContactKind::Reminder))
                graceFrom = qMax(wait.until, reminder->at);
        base::Instant graceEnd = m_input.path.policy(m_severity).reminders > 0 ? afterGrace(lane.level, graceFrom) : graceFrom;
        if (wait.asked.isValid()) {
            for (const domain::Contact *answer : {firstAfter(lane.level, wait.asked, domain::ContactKind::Answered), firstDecision(wait.asked)}) {
                if (!answer)
                    continue;
                wait.until = qMin(wait.until, answer->at);
                graceEnd = qMin(graceEnd, answer->at);
            }
        }
        lane.bars << RunwayBar{wait.from, wait.until, false, wait.people};
        if (graceEnd > wait.until)
            lane.bars << RunwayBar{wait.until, graceEnd, true, wait.people};
    }

    void setRange()
    {
        base::Instant first = m_input.now;
        base::Instant last = m_input.now;
        for (const RunwayLane &lane : m_picture.lanes) {
            for (const RunwayMark &mark : lane.marks)
                first = qMin(first, mark.at);
            for (const RunwayBar &bar : lane.bars)
                last = qMax(last, bar.to);
            for (const RunwayBar &bar : lane.headsUps)
                last = qMax(last, bar.to);
            for (const base::Instant at : {lane.window.earliest, lane.window.latest})
                if (at.isValid())
                    last = qMax(last, at);
        }
        if (m_picture.isIfAskedNow)
            last = qMax(last, m_picture.next.earliest);
        if (m_picture.needBy.isValid())
            last = qMax(m_input.now, m_picture.needBy);
        first = qMax(first, m_input.now.plusMs(-kLongestPast));
        const qint64 span = qMax(kShortestSpan, last.ms() - first.ms());
        m_picture.from = first.plusMs(-span / 40);
        m_picture.to = last.plusMs(span / 10);
    }

    void fold(RunwayLane &lane) const
    {
        const auto isOld = [&](const RunwayMark &mark) { return mark.at < m_picture.from; };
        lane.folded = int(std::count_if(lane.marks.cbegin(), lane.marks.cend(), isOld));
        lane.marks.removeIf(isOld);
        for (QVector<RunwayBar> *bars : {&lane.bars, &lane.headsUps}) {
            bars->removeIf([&](const RunwayBar &bar) { return bar.to <= m_picture.from || bar.from >= m_picture.to; });
            for (RunwayBar &bar : *bars) {
                bar.from = qMax(bar.from, m_picture.from);
                bar.to = qMin(bar.to, m_picture.to);
            }
        }
    }

    void setDays()
    {
        const domain::WorkingTime &calendar = m_input.context.projectCalendar();
        const QTimeZone named(calendar.calendar().zone);
        const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
        const auto midnight = [&](QDate day) { return base::Instant::fromDateTime(day.startOfDay(zone)); };
        const QDate lastDay = calendar.localDate(m_picture.to);
        for (QDate day = calendar.localDate(m_picture.from); day <= lastDay; day = day.addDays(1)) {
            const base::Instant start = midnight(day);
            if (day.dayOfWeek() == Qt::Monday && start >= m_picture.from)
                m_picture.mondays << start;
            if (calendar.isWorkingDay(day))
                continue;
            const RunwayBar free{qMax(start, m_picture.from), qMin(midnight(day.addDays(1)), m_picture.to), false, {}};
            if (!m_picture.freeTime.isEmpty() && m_picture.freeTime.last().to == free.from)
                m_picture.freeTime.last().to = free.to;
            else
                m_picture.freeTime << free;
        }
    }

    const RunwayInput &m_input;
    domain::Severity m_severity;
    std::vector<domain::EscalationStep> m_steps;
    RunwayPicture m_picture;
};

}

int askedLevel(const domain::Advice &advice)
{
    switch (advice.verdict) {
    case domain::Verdict::EscalateNow:
    case domain::Verdict::Escalate:
    case domain::Verdict::GiveHeadsUp:
    case domain::Verdict::PrepareFacts:
        return advice.nextLevel;
    default:
        return advice.level;
    }
}

RunwayPicture runwayPicture(const RunwayInput &input)
{
    return RunwayBuilder(input).picture();
}

}
