#include "randomstage.h"

#include <algorithm>

using base::Instant;
using domain::AnswerOutcome;
using domain::Contact;
using domain::ContactKind;
using domain::Duration;
using domain::PersonId;

namespace {

constexpr qint64 kQuarterMinutes = 15;
constexpr qint64 kHalfMinuteMs = 30'000;

// Fills one stage; a class of its own for the sake of the random numbers at hand.
class StageMaker
{
public:
    StageMaker(std::mt19937 &random, const CalendarPool &pool, const StageLimits &limits)
        : m_random(random), m_limits(limits)
    {
        m_stage.now = moment(40);
        takeCalendars(pool);
        fillPath();
        fillPeople();
        fillIssue();
        if (m_limits.withLadders)
            fillLadders();
        if (m_limits.withLog)
            fillLog();
    }
    Stage take() { return std::move(m_stage); }

private:
    // A hash has another order in each process; what is drawn must not follow it.
    template<typename Id, typename Value>
    static QVector<Id> sorted(const QHash<Id, Value> &hash)
    {
        QVector<Id> ids = hash.keys();
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool once(int in) { return below(in) == 0; }
    Instant moment(int days) { return fine(m_stage.now.plusMinutes(kQuarterMinutes * (below(2 * days * 96) - days * 96))); }
    Instant fine(Instant at) { return m_limits.withHalfMinutes && once(3) ? at.plusMs(kHalfMinuteMs * (below(3) - 1)) : at; }
    PersonId somebody(int level)
    {
        const qint64 all[] = {Stage::ours(level), Stage::oursDeputy(level), Stage::theirs(level), Stage::theirsDeputy(level)};
        return PersonId(all[below(4)]);
    }
    PersonId anybody()
    {
        const qint64 few[] = {Stage::kManager, Stage::kOwner, Stage::kOriginator};
        return once(6) ? PersonId(few[below(3)]) : somebody(below(4));
    }

    void takeCalendars(const CalendarPool &pool)
    {
        m_stage.context.calendars.clear();
        for (qsizetype i = 0; i < pool.times().size(); ++i)
            m_stage.context.calendars.insert(domain::CalendarId(i + 1), pool.times()[i]);
        m_calendars = int(pool.times().size());
        m_stage.context.project.calendar = calendar();
        for (const auto id : sorted(m_stage.context.organisations))
            m_stage.context.organisations[id].calendar = once(2) ? calendar() : domain::CalendarId();
    }
    domain::CalendarId calendar() { return domain::CalendarId(1 + below(m_calendars)); }

    Duration span()
    {
        switch (below(6)) {
        case 0:
            return Duration::days(1 + below(2));
        case 1:
            return {1 + below(36), Duration::Unit::Hours, true};
        case 2:
            return Duration::minutes(kQuarterMinutes * (1 + below(12)));
        case 3:
            return once(12) ? Duration() : Duration::hours(1);
        default:
            return Duration::hours(1 + below(12));
        }
    }

    static domain::Absence absence(PersonId person, Instant from, Instant to)
    {
        domain::Absence away;
        away.person = person;
        away.from = from;
        away.to = to;
        return away;
    }

    void fillPath()
    {
        auto &path = m_stage.path;
        path.kind = once(3) ? domain::PathKind::Counterparty : once(25) ? domain::PathKind::Confidential : domain::PathKind(below(2));
        for (domain::Level &level : path.levels) {
            for (Duration &respond : level.respond)
                respond = span();
            for (auto &acknowledge : level.acknowledge)
                if (once(3))
                    acknowledge = span();
            for (const domain::Fact fact : {domain::Fact::Tried, domain::Fact::Options, domain::Fact::CostPerDay, domain::Fact::Ask})
                if (once(12))
                    level.facts.append(fact);
            if (once(6) || (path.kind != domain::PathKind::Counterparty && once(2)))
                level.theirs = {};
            if (once(10))
                level.ours.deputies.clear();
            if (once(40))
                level.ours = {};
        }
        for (auto &policy : path.policies)
            policy = {1 + below(3), below(3), once(8) ? 0 : below(120), once(3) ? Duration::days(0) : Duration::hours(1 + below(12))};
        if (once(6))
            path.levels.removeLast();
        if (once(6)) { // the project manager, who asks, stands at a level
            domain::LevelSide &side = path.levels[below(int(path.levels.size()))].ours;
            if (once(2))
                side.deputies = {PersonId(Stage::kManager)};
            if (once(2))
                side.primary = PersonId(Stage::kManager);
        }
    }

    void fillPeople()
    {
        auto &context = m_stage.context;
        for (const PersonId id : sorted(context.people)) {
            domain::Person &person = context.people[id];
            if (once(3))
                person.calendar = calendar();
            if (once(5))
                person.reportsTo = somebody(below(4));
            if (once(5))
                person.powers.money = {1'000 * (1 + below(5)), once(4) ? QStringLiteral("USD") : QString()};
            if (once(5))
                person.powers.days = 1 + below(6);
            person.powers.scope = once(4);
            person.active = !once(40);
        }
        for (int i = m_limits.withAbsences ? below(6) : 0; i > 0; --i) {
            const PersonId person = somebody(below(4));
            const Instant from = moment(4);
            auto &list = context.absences[person];
            list.append(absence(person, from, once(8) ? Instant() : from.plusMinutes(kQuarterMinutes * (1 + below(700)))));
            if (const Instant back = list.last().to; once(3) && back.isValid()) // and on without a gap
                list.prepend(absence(person, back, back.plusMinutes(kQuarterMinutes * (1 + below(400)))));
        }
        if (once(3))
            context.project.authorityMoney = {2'500, {}};
        if (once(3))
            context.project.authorityDays = 3;
        context.project.authorityScope = once(2);
    }

    void fillIssue()
    {
        auto &issue = m_stage.issue;
        if (once(8))
            issue.owner = PersonId(Stage::kManager);
        issue.kind = once(10) ? domain::EntryKind::Decision : domain::EntryKind::Issue;
        issue.severityOverride = domain::kSeverities[size_t(below(4))];
        issue.needBy = once(4) ? Instant() : m_stage.now.plusMinutes(kQuarterMinutes * (below(30 * 96) - 3 * 96));
        issue.raisedAt = m_stage.now.plusMinutes(-kQuarterMinutes * below(20 * 96));
        issue.worsening = once(6);
        issue.joint = once(10);
        for (int i = m_limits.withPauses && once(3) ? 1 + below(2) : 0; i > 0; --i) {
            const Instant from = moment(4);
            issue.pauses.append({from, once(5) ? Instant() : fine(from.plusMinutes(kQuarterMinutes * below(400))), {}});
        }
        for (int i = m_limits.withImplicated && once(4) ? 1 + below(3) : 0; i > 0; --i)
            issue.implicated.append(somebody(below(4)));
        issue.ask.kind = domain::AskKind(once(10) ? 1 : below(6));
        if (once(3))
            issue.ask.money = {500 * (1 + below(10)), once(6) ? QStringLiteral("USD") : QString()};
        if (once(4))
            issue.ask.days = 1 + below(6);
        if (once(2))
            issue.costPerDay = {100'000, {}};
        issue.ask.scope = once(12);
        issue.everyday = once(8);
        if (once(7)) // often enough that every rule of what is over comes up in a short run
            issue.status = domain::IssueStatus(below(5));
        if (!issue.isOpen() || once(20))
            issue.resolvedAt = moment(4);
        issue.reviewed = once(4);
        issue.businessImpact = once(3) ? QString() : QStringLiteral("The crew stands by");
    }

    // Both kinds of path whose cells are filled by others; days about now, so that a change often falls into a case.
    void fillLadders()
    {
        auto &path = m_stage.path;
        if (!once(4))
            path.kind = once(3) ? domain::PathKind::LineManagement : domain::PathKind::Counterparty;
        const bool isLine = path.kind == domain::PathKind::LineManagement;
        for (domain::Level &level : path.levels)
            if (!once(3))
                (isLine ? level.ours : level.theirs) = {};
        const QDate today = m_stage.now.toDateTime().date();
        const auto day = [&] { return once(4) ? QDate() : today.addDays(below(12) - 6); };
        auto &theirs = m_stage.context.organisations[path.counterparty];
        for (int number = below(9); number > 0; --number)
            theirs.ladder.append({below(4), somebody(below(4)), day(), once(3) ? day() : QDate()});
        if (isLine && m_stage.issue.implicated.isEmpty() && !once(4))
            m_stage.issue.implicated = {somebody(below(4))};
        for (const PersonId id : sorted(m_stage.context.people))
            if (isLine && once(2))
                m_stage.context.people[id].reportsTo = somebody(below(4));
    }

    ContactKind kind()
    {
        static constexpr ContactKind kMany[] = {
            ContactKind::Attempt,  ContactKind::Attempt,  ContactKind::Escalation, ContactKind::Escalation, ContactKind::Reminder,
            ContactKind::Reminder, ContactKind::Answered, ContactKind::Answered,   ContactKind::Acknowledged, ContactKind::HeadsUp};
        static constexpr ContactKind kFew[] = {ContactKind::StepDown, ContactKind::Withdrawal, ContactKind::Announcement,
                                               ContactKind::AnnouncementWithdrawn, ContactKind::Feedback, ContactKind::Note,
                                               ContactKind::Extension, ContactKind::Update, ContactKind::Decision};
        return once(6) ? kFew[below(9)] : kMany[below(10)];
    }

    void fillLog()
    {
        QVector<Instant> moments;
        for (int i = below(9); i > 0; --i)
            moments.append(once(30) ? moment(3) : fine(m_stage.now.plusMinutes(-kQuarterMinutes * below(once(2) ? 40 : 5 * 96))));
        std::sort(moments.begin(), moments.end());
        int level = 0;
        for (const Instant at : std::as_const(moments)) {
            m_stage.log.append(entry(at, level));
            level = domain::currentLevel(m_stage.log);
        }
        if (!m_stage.issue.isOpen() && once(2)) {
            Contact told;
            told.id = domain::ContactId(m_stage.log.size() + 1);
            told.kind = ContactKind::Feedback;
            told.at = m_stage.now;
            told.with = {PersonId(Stage::kManager), PersonId(Stage::kOriginator)};
            for (const Contact &each : std::as_const(m_stage.log))
                told.with += each.with;
            m_stage.log.append(told);
        }
    }

    Contact entry(Instant at, int level)
    {
        const int top = m_stage.path.topLevel();
        Contact entry;
        entry.id = domain::ContactId(m_stage.log.size() + 1);
        entry.at = at;
        entry.kind = kind();
        entry.level = entry.kind == ContactKind::Escalation ? std::min(top, level + 1 + (once(4) ? 1 : 0)) : once(15) ? below(top + 1) : level;
        if (const bool isUp = !m_stage.log.isEmpty() && m_stage.log.last().kind == ContactKind::Escalation; isUp && once(3)) { // the other side's mail
            entry.kind = ContactKind::Escalation;
            entry.level = m_stage.log.last().level;
        }
        entry.with = {once(8) ? anybody() : somebody(entry.level)};
        if (once(4))
            entry.with.append(anybody());
        if (once(25))
            entry.with.clear();
        entry.channel = domain::Channel(below(3));
        entry.expectsAnswer = entry.kind != ContactKind::HeadsUp && !once(8);
        if (entry.kind == ContactKind::Answered) {
            entry.outcome = once(12) ? AnswerOutcome::Solved : AnswerOutcome(1 + below(3));
            entry.promisedUntil = once(10) ? Instant() : fine(at.plusMinutes(kQuarterMinutes * below(300)));
        }
        if (!m_stage.log.isEmpty() && once(2))
            entry.from = m_stage.log[below(int(m_stage.log.size()))].with.value(0);
        if (entry.kind == ContactKind::Announcement)
            entry.announcedFor = moment(3);
        if (entry.kind == ContactKind::Extension && !once(6))
            entry.answerBy = at.plusMinutes(kQuarterMinutes * below(500));
        if (!m_stage.log.isEmpty() && once(4))
            entry.refersTo = domain::ContactId(1 + below(int(m_stage.log.size())));
        return entry;
    }

    std::mt19937 &m_random;
    const StageLimits m_limits;
    Stage m_stage;
    int m_calendars = 1;
};

}

// Every other one stands at the moment when its advice changes next, or in the last millisecond before: there thresholds show.
Stage randomStage(std::mt19937 &random, const CalendarPool &pool, const StageLimits &limits)
{
    Stage stage = StageMaker(random, pool, limits).take();
    if (random() % 2 == 0)
        if (const Instant next = stage.advice().nextCheckpoint; next.isValid())
            stage.now = next.plusMs(random() % 2 == 0 ? 0 : -1);
    return stage;
}
