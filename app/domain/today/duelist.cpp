#include "domain/today/duelist.h"

#include "domain/escalation/engine/logreading.h"
#include "domain/escalation/reasonids.h"
#include "domain/today/duedays.h"
#include "domain/today/duereasons.h"

#include <QTimeZone>

#include <algorithm>

namespace domain {

namespace {

bool isTalk(const Contact &entry)
{
    return entry.channel == Channel::Meeting || entry.channel == Channel::Call;
}

const Reason *reasonCalled(const Advice &advice, QLatin1String id)
{
    const auto found = std::find_if(advice.reasons.begin(), advice.reasons.end(), [&](const Reason &each) { return each.id == id; });
    return found == advice.reasons.end() ? nullptr : &*found;
}

// The reason of the rule that decided.
Reason decidingReason(const Advice &advice)
{
    for (const Reason &reason : advice.reasons)
        if (reason.rule == advice.rule)
            return reason;
    return advice.reasons.value(0);
}

QVector<PersonId> recipientsOf(const Advice &advice)
{
    QVector<PersonId> people;
    for (const auto *side : {&advice.theirs, &advice.ours})
        for (const Recipient &recipient : *side)
            people.append(recipient.person);
    return people;
}

// What a verdict asks for; nothing for those that ask for nothing.
struct VerdictRow {
    Verdict verdict;
    DueGroup group;
    DueAction action;
};
constexpr VerdictRow kVerdictRows[] = {
    {Verdict::EscalateNow, DueGroup::Pinned, DueAction::Escalate},
    {Verdict::ContactDirectly, DueGroup::Chase, DueAction::Contact},
    {Verdict::SendReminder, DueGroup::Remind, DueAction::Remind},
    {Verdict::GiveHeadsUp, DueGroup::Escalate, DueAction::GiveHeadsUp},
    {Verdict::Escalate, DueGroup::Escalate, DueAction::Escalate},
    {Verdict::UseConfidentialRoute, DueGroup::Escalate, DueAction::TakeConfidentialRoute},
    {Verdict::EscalationFailed, DueGroup::Escalate, DueAction::ChooseLastResort},
    {Verdict::CloseLoop, DueGroup::Update, DueAction::TellOutcome},
    {Verdict::PrepareFacts, DueGroup::Decide, DueAction::CompleteFacts},
    {Verdict::Review, DueGroup::Review, DueAction::ReviewIssue},
};

// Gathers the items of one issue.
class DueListing
{
public:
    DueListing(const Issue &issue, const QVector<Contact> &log, const EngineContext &context, const Advice &advice, base::Instant now)
        : m_issue(issue), m_context(context), m_advice(advice), m_now(now), m_reading(issue, log, now)
    {
    }

    QVector<DueItem> items();

private:
    DueItem item(DueGroup group, DueThing thing, DueAction action) const;
    void addStop();
    void addVerdict();
    void addDecision();
    void addUpdate();
    void addMinutes();
    void addQuestion();
    void addHandoff();
    void addOptions();
    void addAnnouncement();
    void addCriteria();
    base::Instant startOfDay(base::Instant at) const;

    const Issue &m_issue;
    const EngineContext &m_context;
    const Advice &m_advice;
    const base::Instant m_now;
    const LogReading m_reading;
    QVector<DueItem> m_items;
};

DueItem DueListing::item(DueGroup group, DueThing thing, DueAction action) const
{
    DueItem item;
    item.group = group;
    item.thing = thing;
    item.issue = m_issue.id;
    item.action = action;
    return item;
}

QVector<DueItem> DueListing::items()
{
    addStop();
    addVerdict();
    if (m_issue.isOpen() && !m_reading.solution()) {
        addUpdate();
        addQuestion();
        addHandoff();
        addOptions();
        addAnnouncement();
        addDecision();
        m_items += dueDays(m_issue, m_context, m_now);
    }
    if (m_issue.isOpen() || m_issue.status == IssueStatus::Resolved)
        addMinutes();
    addCriteria();
    std::stable_sort(m_items.begin(), m_items.end(), [](const DueItem &a, const DueItem &b) { return a.group < b.group; });
    return std::move(m_items);
}

void DueListing::addStop()
{
    if (!m_issue.stopWork.isActive() || m_issue.stopWork.since > m_now)
        return;
    DueItem stop = item(DueGroup::Pinned, DueThing::StopWork, DueAction::ReleaseWork);
    stop.why.id = duereasons::kWorkStopped;
    stop.why.people = {m_issue.stopWork.by};
    stop.why.instants = {m_issue.stopWork.since};
    stop.why.texts = {m_issue.stopWork.reason};
    m_items.append(stop);
}

// A broken promise is chased first, whatever follows from it.
void DueListing::addVerdict()
{
    const auto row = std::find_if(std::begin(kVerdictRows), std::end(kVerdictRows),
                                  [&](const VerdictRow &each) { return each.verdict == m_advice.verdict; });
    if (row == std::end(kVerdictRows))
        return;
    DueItem verdict = item(row->group, DueThing::Verdict, row->action);
    verdict.why = decidingReason(m_advice);
    const Reason *broken = reasonCalled(m_advice, reasons::kPromiseBroken);
    if (broken && (row->verdict == Verdict::SendReminder || row->group == DueGroup::Escalate)) {
        verdict.group = DueGroup::Chase;
        verdict.why = *broken;
        if (row->verdict == Verdict::SendReminder)
            verdict.action = DueAction::AskAgain;
    }
    verdict.until = m_advice.until;
    verdict.channel = m_advice.channel;
    verdict.people = row->verdict == Verdict::CloseLoop ? m_advice.tell : recipientsOf(m_advice);
    m_items.append(verdict);
}

// C7: whoever the issue was escalated to hears of it in the rhythm of its severity, counted from what they heard last.
void DueListing::addUpdate()
{
    const Duration every = m_context.severity.definition(m_issue.severity(m_context.severity)).updateEvery;
    const Contact *escalation = m_reading.escalation();
    if (!escalation || every.isZero())
        return;
    base::Instant told = escalation->at;
    for (const Contact *entry : m_reading.entries())
        if (entry->kind == ContactKind::Escalation || entry->kind == ContactKind::Update)
            told = std::max(told, entry->at);
    DueItem update = item(DueGroup::Update, DueThing::Update, DueAction::WriteUpdate);
    update.since = m_context.projectCalendar().add(told, every);
    if (!update.since.isValid())
        return;
    update.until = update.since;
    update.people = m_reading.escalatedTo();
    update.why.id = duereasons::kUpdateOwed;
    update.why.people = m_reading.escalatedTo();
    update.why.instants = {told, update.since};
    m_items.append(update);
}

// The latest escalation by meeting or call after which no minutes were sent.
void DueListing::addMinutes()
{
    const Contact *owed = nullptr;
    for (const Contact *entry : m_reading.entries()) {
        if (entry->kind == ContactKind::Escalation && isTalk(*entry))
            owed = entry;
        else if (entry->kind == ContactKind::Minutes)
            owed = nullptr;
    }
    if (!owed)
        return;
    DueItem minutes = item(DueGroup::Update, DueThing::Minutes, DueAction::WriteMinutes);
    minutes.people = owed->with;
    minutes.why.id = duereasons::kMinutesOwed;
    minutes.why.people = owed->with;
    minutes.why.instants = {owed->at};
    m_items.append(minutes);
}

// Somebody asked the project manager, and the project manager has not answered.
void DueListing::addQuestion()
{
    const PersonId me = m_context.project.manager;
    const Contact *open = nullptr;
    for (const Contact *entry : m_reading.entries()) {
        if (entry->expectsAnswer && entry->with.contains(me) && entry->from.isValid() && entry->from != me)
            open = entry;
        else if (open && (entry->kind == ContactKind::Answered || entry->kind == ContactKind::Decision)
                 && (entry->from == me || entry->refersTo == open->id))
            open = nullptr;
    }
    if (!open || !me.isValid())
        return;
    DueItem question = item(DueGroup::Decide, DueThing::Question, DueAction::Answer);
    question.until = open->answerBy;
    question.people = {open->from};
    question.why.id = duereasons::kQuestionWaits;
    question.why.people = {open->from};
    question.why.instants = {open->at};
    question.why.texts = {open->text};
    m_items.append(question);
}

void DueListing::addHandoff()
{
    const Contact *proposed = nullptr;
    for (const Contact *entry : m_reading.entries()) {
        if (entry->kind == ContactKind::Handoff)
            proposed = entry;
        else if (entry->kind == ContactKind::HandoffAccepted)
            proposed = nullptr;
    }
    if (!proposed || !proposed->with.contains(m_context.project.manager))
        return;
    DueItem handoff = item(DueGroup::Decide, DueThing::Handoff, DueAction::AcceptHandoff);
    handoff.people = {proposed->from};
    handoff.why.id = duereasons::kHandoffWaits;
    handoff.why.people = {proposed->from};
    handoff.why.instants = {proposed->at};
    m_items.append(handoff);
}

// Options are on the table and none is recommended or decided; where the next level asks for that, PrepareFacts says so already.
void DueListing::addOptions()
{
    const auto &options = m_issue.options;
    const auto &entries = m_reading.entries();
    const bool isChosen = std::any_of(options.begin(), options.end(), [](const IssueOption &each) { return each.recommended; })
                          || std::any_of(entries.begin(), entries.end(), [](const Contact *each) { return each->kind == ContactKind::Decision; });
    if (options.size() < 2 || isChosen || m_advice.verdict == Verdict::PrepareFacts)
        return;
    DueItem choice = item(DueGroup::Decide, DueThing::Options, DueAction::CompareOptions);
    choice.why.id = duereasons::kOptionsWait;
    choice.why.numbers = {options.size()};
    m_items.append(choice);
}

// What was decided waits to be carried out.
void DueListing::addDecision()
{
    const Reason *decided = decisionToCarryOut(m_advice);
    if (!decided)
        return;
    DueItem decision = item(DueGroup::Decide, DueThing::Decision, DueAction::MarkResolved);
    decision.until = m_advice.until;
    decision.people = {m_issue.owner};
    decision.why = *decided;
    m_items.append(decision);
}

// A22: a dated promise of mine, due from the morning of its day until it is done or withdrawn.
void DueListing::addAnnouncement()
{
    const auto &announced = m_reading.announcements();
    const bool isDoneByVerdict = m_advice.verdict == Verdict::Escalate || m_advice.verdict == Verdict::EscalateNow;
    if (announced.empty() || isDoneByVerdict || m_reading.decision()) // what is decided needs no escalation
        return;
    const Contact *first = *std::min_element(announced.begin(), announced.end(), [](const Contact *a, const Contact *b) {
        return a->announcedFor < b->announcedFor;
    });
    DueItem announcement = item(DueGroup::Announced, DueThing::Announcement, DueAction::KeepAnnouncement);
    announcement.since = startOfDay(first->announcedFor);
    announcement.until = first->announcedFor;
    announcement.people = first->with;
    announcement.why.rule = rules::kAnnounced;
    announcement.why.id = reasons::kAnnouncedFor;
    announcement.why.people = first->with;
    announcement.why.instants = {first->announcedFor};
    m_items.append(announcement);
}

// A project's own rule adds a row only where nothing else of the issue wants doing.
void DueListing::addCriteria()
{
    const bool isListed = std::any_of(m_items.begin(), m_items.end(), [&](const DueItem &each) { return each.isDue(m_now); });
    if (isListed)
        return;
    for (const HeldCriterion &held : m_advice.criteria) {
        if (held.criterion.suggestion == Suggestion::None)
            continue;
        static const QHash<Suggestion, QPair<DueGroup, DueAction>> kRows{
            {Suggestion::Chase, {DueGroup::Chase, DueAction::Contact}},
            {Suggestion::Remind, {DueGroup::Remind, DueAction::Remind}},
            {Suggestion::Escalate, {DueGroup::Escalate, DueAction::Look}},
            {Suggestion::Update, {DueGroup::Update, DueAction::WriteUpdate}},
            {Suggestion::Prepare, {DueGroup::Decide, DueAction::CompleteFacts}},
            {Suggestion::Review, {DueGroup::Review, DueAction::Look}},
        };
        const auto [group, action] = kRows.value(held.criterion.suggestion);
        DueItem suggested = item(group, DueThing::Criterion, action);
        const QString rule = rules::kCriterion + held.criterion.name;
        const auto reason = std::find_if(m_advice.reasons.begin(), m_advice.reasons.end(), [&](const Reason &each) { return each.rule == rule; });
        if (reason != m_advice.reasons.end())
            suggested.why = *reason;
        m_items.append(suggested);
        return;
    }
}

base::Instant DueListing::startOfDay(base::Instant at) const
{
    const WorkingTime &calendar = m_context.projectCalendar();
    const QDateTime start = calendar.localDate(at).startOfDay(QTimeZone(calendar.calendar().zone));
    return start.isValid() ? base::Instant(start.toMSecsSinceEpoch()) : at;
}

}

QVector<DueItem> dueItems(const Issue &issue, const QVector<Contact> &log, const EngineContext &context, const Advice &advice,
                          base::Instant now)
{
    return DueListing(issue, log, context, advice, now).items();
}

QVector<DueItem> dueRows(const QVector<DueItem> &items, base::Instant now)
{
    QVector<DueItem> rows;
    bool isTaken = false;
    for (const DueItem &item : items) {
        const bool isByItself = item.thing == DueThing::StopWork || comesByDay(item.thing);
        if (!item.isDue(now) || (isTaken && !isByItself))
            continue;
        rows.append(item);
        isTaken = isTaken || !isByItself;
    }
    return rows;
}

std::optional<DueItem> dueReview(const Risk &risk, QDate today)
{
    if (risk.status != RiskStatus::Open || !risk.reviewOn.isValid() || risk.reviewOn > today)
        return std::nullopt;
    DueItem review;
    review.group = DueGroup::Review;
    review.thing = DueThing::RiskReview;
    review.risk = risk.id;
    review.action = DueAction::ReviewRisk;
    review.why.id = duereasons::kRiskReviewDue;
    review.why.numbers = {risk.reviewOn.toJulianDay()};
    review.why.texts = {risk.responseText};
    return review;
}

base::Instant snoozedUntil(const QVector<Contact> &log, base::Instant now)
{
    base::Instant until;
    for (const Contact &entry : log) {
        if (entry.at > now)
            continue;
        if (entry.kind == ContactKind::Snooze)
            until = entry.announcedFor;
        else if (entry.kind == ContactKind::Answered || entry.kind == ContactKind::Acknowledged)
            until = {};
    }
    return until > now ? until : base::Instant();
}

const Contact *silentAsk(const Issue &issue, const QVector<Contact> &log, base::Instant now)
{
    const base::Instant at = issue.isOpen() ? firstUnanswered(log, now) : base::Instant();
    if (!at.isValid())
        return nullptr;
    const auto ask = std::find_if(log.begin(), log.end(), [&](const Contact &entry) {
        return entry.at == at && entry.expectsAnswer && (entry.kind == ContactKind::Attempt || entry.kind == ContactKind::Escalation);
    });
    return ask == log.end() ? nullptr : &*ask;
}

}
