#include "models/issue/issueact.h"

#include "domain/issue/corrections.h"
#include "domain/issue/forwardchain.h"
#include "services/issue/entryacts.h"
#include "services/issue/issueacts.h"
#include "services/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

using domain::ContactKind;
using domain::Verdict;

namespace {

struct ActRow {
    IssueAct act;
    const char *id;
    const char *name;
    ContactKind kind; // of the entry it writes
};

constexpr ActRow kActs[] = {
    {IssueAct::Attempt, "issue.attempt", QT_TRANSLATE_NOOP("IssueAct", "Log a contact"), ContactKind::Attempt},
    {IssueAct::Remind, "issue.remind", QT_TRANSLATE_NOOP("IssueAct", "Log a reminder"), ContactKind::Reminder},
    {IssueAct::HeadsUp, "issue.headsup", QT_TRANSLATE_NOOP("IssueAct", "Log a heads-up"), ContactKind::HeadsUp},
    {IssueAct::Escalate, "issue.escalate", QT_TRANSLATE_NOOP("IssueAct", "Log the escalation"), ContactKind::Escalation},
    {IssueAct::OtherLevel, "issue.level", QT_TRANSLATE_NOOP("IssueAct", "Go to another level"), ContactKind::Escalation},
    {IssueAct::Acknowledge, "issue.acknowledge", QT_TRANSLATE_NOOP("IssueAct", "Log that it was acknowledged"), ContactKind::Acknowledged},
    {IssueAct::Answer, "issue.answer", QT_TRANSLATE_NOOP("IssueAct", "Log an answer"), ContactKind::Answered},
    {IssueAct::Promise, "issue.promise", QT_TRANSLATE_NOOP("IssueAct", "Log a promise"), ContactKind::Answered},
    {IssueAct::Decline, "issue.decline", QT_TRANSLATE_NOOP("IssueAct", "Log a refusal"), ContactKind::Answered},
    {IssueAct::Solve, "issue.solved", QT_TRANSLATE_NOOP("IssueAct", "Log that it is solved"), ContactKind::Answered},
    {IssueAct::Resolve, "issue.resolve", QT_TRANSLATE_NOOP("IssueAct", "Mark as resolved"), ContactKind::Note},
    {IssueAct::Note, "issue.note", QT_TRANSLATE_NOOP("IssueAct", "Add a note"), ContactKind::Note},
    {IssueAct::Withdraw, "issue.withdraw", QT_TRANSLATE_NOOP("IssueAct", "Withdraw the escalation"), ContactKind::Withdrawal},
    {IssueAct::StepDown, "issue.stepdown", QT_TRANSLATE_NOOP("IssueAct", "Step down a level"), ContactKind::StepDown},
    {IssueAct::Announce, "issue.announce", QT_TRANSLATE_NOOP("IssueAct", "Announce an escalation"), ContactKind::Announcement},
    {IssueAct::WithdrawAnnouncement, "issue.unannounce", QT_TRANSLATE_NOOP("IssueAct", "Withdraw the announcement"), ContactKind::AnnouncementWithdrawn},
    {IssueAct::ProposeHandoff, "issue.handoff", QT_TRANSLATE_NOOP("IssueAct", "Propose a handoff"), ContactKind::Handoff},
    {IssueAct::AcceptHandoff, "issue.accept", QT_TRANSLATE_NOOP("IssueAct", "Log that the handoff is accepted"), ContactKind::HandoffAccepted},
    {IssueAct::Extend, "issue.extend", QT_TRANSLATE_NOOP("IssueAct", "Give more time to answer"), ContactKind::Extension},
    {IssueAct::Pause, "issue.pause", QT_TRANSLATE_NOOP("IssueAct", "Pause the clocks"), ContactKind::Note},
    {IssueAct::Resume, "issue.resume", QT_TRANSLATE_NOOP("IssueAct", "Resume the clocks"), ContactKind::Note},
    {IssueAct::AgreeJointly, "issue.joint", QT_TRANSLATE_NOOP("IssueAct", "Both sides agree to escalate"), ContactKind::Note},
    {IssueAct::StopWork, "issue.stop", QT_TRANSLATE_NOOP("IssueAct", "Stop work"), ContactKind::Note},
    {IssueAct::Release, "issue.release", QT_TRANSLATE_NOOP("IssueAct", "Release work"), ContactKind::Note},
    {IssueAct::ChooseLastResort, "issue.lastresort", QT_TRANSLATE_NOOP("IssueAct", "Choose a last resort"), ContactKind::LastResort},
    {IssueAct::Decide, "issue.decision", QT_TRANSLATE_NOOP("IssueAct", "Log a decision"), ContactKind::Decision},
    {IssueAct::SendMinutes, "issue.minutes", QT_TRANSLATE_NOOP("IssueAct", "Log the minutes"), ContactKind::Minutes},
    {IssueAct::Update, "issue.update", QT_TRANSLATE_NOOP("IssueAct", "Log an update"), ContactKind::Update},
    {IssueAct::PassOn, "issue.passon", QT_TRANSLATE_NOOP("IssueAct", "Log that it was passed on"), ContactKind::Forwarded},
    {IssueAct::TellOutcome, "issue.tell", QT_TRANSLATE_NOOP("IssueAct", "Log that the outcome was told"), ContactKind::Feedback},
    {IssueAct::WaiveOutcome, "issue.waive", QT_TRANSLATE_NOOP("IssueAct", "Waive telling the outcome"), ContactKind::Feedback},
    {IssueAct::Review, "issue.review", QT_TRANSLATE_NOOP("IssueAct", "Log the after-action review"), ContactKind::Note},
    {IssueAct::Promote, "concern.promote", QT_TRANSLATE_NOOP("IssueAct", "Promote the concern to an issue"), ContactKind::Note},
    {IssueAct::KeepWatching, "concern.keep", QT_TRANSLATE_NOOP("IssueAct", "Keep watching the concern"), ContactKind::Note},
    {IssueAct::DropConcern, "concern.drop", QT_TRANSLATE_NOOP("IssueAct", "Drop the concern"), ContactKind::Note},
};
static_assert(std::size(kActs) == size_t(kIssueActCount));

const ActRow &rowOf(IssueAct act)
{
    return kActs[size_t(act)];
}

QVector<domain::PersonId> advisedPeople(const domain::Advice &advice)
{
    QVector<domain::PersonId> people;
    for (const auto *side : {&advice.ours, &advice.theirs})
        for (const domain::Recipient &recipient : *side)
            people << recipient.person;
    return people;
}

// The latest entry that fits, or null.
template <typename Fits>
const domain::Contact *latest(const QVector<domain::Contact> &log, Fits fits)
{
    const auto found = std::find_if(log.crbegin(), log.crend(), fits);
    return found == log.crend() ? nullptr : &*found;
}

const domain::Contact *latestAsk(const QVector<domain::Contact> &log)
{
    return latest(log, [](const domain::Contact &entry) { return entry.expectsAnswer; });
}

const domain::Contact *latestTalk(const QVector<domain::Contact> &log)
{
    return latest(log, [](const domain::Contact &entry) {
        return (entry.kind == ContactKind::Attempt || entry.kind == ContactKind::Escalation)
               && (entry.channel == domain::Channel::Meeting || entry.channel == domain::Channel::Call);
    });
}

// A proposal nobody has accepted since.
const domain::Contact *openHandoff(const QVector<domain::Contact> &log)
{
    const domain::Contact *last = latest(log, [](const domain::Contact &entry) {
        return entry.kind == ContactKind::Handoff || entry.kind == ContactKind::HandoffAccepted;
    });
    return last && last->kind == ContactKind::Handoff ? last : nullptr;
}

bool isAnnounced(const domain::Advice &advice)
{
    return std::any_of(advice.warnings.begin(), advice.warnings.end(),
                       [](const domain::Warning &warning) { return warning.id == domain::WarningId::PromiseAnnounced; });
}

bool isPaused(const domain::Issue &issue, base::Instant now)
{
    return std::any_of(issue.pauses.begin(), issue.pauses.end(), [now](const domain::Pause &pause) {
        return pause.from <= now && (!pause.to.isValid() || pause.to > now);
    });
}

// Level before the escalation that stands: where a step down leads.
int levelBelow(const services::IssueCase &issueCase)
{
    QVector<domain::Contact> log = issueCase.log;
    domain::Contact back;
    back.kind = ContactKind::StepDown;
    log << back;
    return domain::currentLevel(log);
}

// Whom the act is with, or who did it, as the advice and the log have it.
void fillWhom(IssueAct act, const services::IssueCase &issueCase, domain::Contact &contact)
{
    const domain::Advice &advice = issueCase.advice;
    const domain::Contact *ask = latestAsk(issueCase.log);
    const QVector<domain::PersonId> asked = ask ? ask->with : QVector<domain::PersonId>();
    const domain::Contact *talk = act == IssueAct::SendMinutes ? latestTalk(issueCase.log) : nullptr;
    switch (act) {
    case IssueAct::Escalate:
        contact.with = advisedPeople(advice);
        break;
    case IssueAct::Attempt:
    case IssueAct::Remind:
    case IssueAct::HeadsUp:
        contact.with = advisedAct(issueCase) == act ? advisedPeople(advice) : asked;
        break;
    case IssueAct::Acknowledge:
    case IssueAct::Answer:
    case IssueAct::Promise:
    case IssueAct::Decline:
    case IssueAct::Solve:
    case IssueAct::Decide:
        contact.from = asked.isEmpty() ? domain::PersonId() : asked.last();
        if (act == IssueAct::Decide && issueCase.issue.decision.decider.isValid())
            contact.from = issueCase.issue.decision.decider;
        if (ask && act != IssueAct::Decide)
            contact.channel = ask->channel;
        break;
    case IssueAct::AcceptHandoff:
        if (const domain::Contact *handoff = openHandoff(issueCase.log))
            contact.from = handoff->with.value(0);
        break;
    case IssueAct::AgreeJointly:
        contact.with = asked.mid(0, 1);
        break;
    case IssueAct::SendMinutes:
        contact.with = talk ? talk->with : QVector<domain::PersonId>();
        contact.channel = domain::Channel::Mail;
        break;
    case IssueAct::Update:
        contact.with = advice.level > 0 ? asked : QVector<domain::PersonId>();
        break;
    case IssueAct::TellOutcome:
    case IssueAct::WaiveOutcome:
        contact.with = advice.tell;
        break;
    default:
        break;
    }
}

// What the matter came to: what is stated already, else what was decided last.
QString outcomeSoFar(const services::IssueCase &issueCase)
{
    QString decided;
    for (const domain::CorrectedEntry &each : domain::withCorrections(issueCase.log))
        decided = each.entry.kind == ContactKind::Decision ? each.entry.text : decided;
    return issueCase.issue.outcome.trimmed().isEmpty() ? decided : issueCase.issue.outcome;
}

domain::AnswerOutcome outcomeOf(IssueAct act)
{
    switch (act) {
    case IssueAct::Answer:
        return domain::AnswerOutcome::Information;
    case IssueAct::Promise:
        return domain::AnswerOutcome::Promised;
    case IssueAct::Decline:
        return domain::AnswerOutcome::Declined;
    case IssueAct::Solve:
        return domain::AnswerOutcome::Solved;
    default:
        return domain::AnswerOutcome::None;
    }
}

}

QVector<IssueAct> allActs()
{
    QVector<IssueAct> acts;
    for (const ActRow &row : kActs)
        acts << row.act;
    return acts;
}

QString actName(IssueAct act)
{
    return QCoreApplication::translate("IssueAct", rowOf(act).name);
}

QString actId(IssueAct act)
{
    return QString::fromLatin1(rowOf(act).id);
}

bool isAvailable(IssueAct act, const services::IssueCase &issueCase, base::Instant now)
{
    const domain::Advice &advice = issueCase.advice;
    const bool isOpen = issueCase.issue.isOpen();
    const bool isAbove = advice.level > 0;
    switch (act) {
    case IssueAct::Note:
    case IssueAct::Decide:
    case IssueAct::Update:
    case IssueAct::PassOn:
    case IssueAct::Attempt:
        return true;
    case IssueAct::Remind:
    case IssueAct::Acknowledge:
    case IssueAct::Answer:
    case IssueAct::Promise:
    case IssueAct::Decline:
    case IssueAct::Solve:
    case IssueAct::Extend:
        return isOpen && latestAsk(issueCase.log);
    case IssueAct::HeadsUp:
    case IssueAct::Announce:
    case IssueAct::Escalate:
    case IssueAct::OtherLevel:
        return isOpen && advice.level < issueCase.path.topLevel();
    case IssueAct::Withdraw:
    case IssueAct::StepDown:
        return isOpen && isAbove;
    case IssueAct::WithdrawAnnouncement:
        return isOpen && isAnnounced(advice);
    case IssueAct::ProposeHandoff:
    case IssueAct::Resolve:
        return isOpen;
    case IssueAct::AcceptHandoff:
        return isOpen && openHandoff(issueCase.log);
    case IssueAct::Pause:
        return isOpen && !isPaused(issueCase.issue, now);
    case IssueAct::Resume:
        return isOpen && isPaused(issueCase.issue, now);
    case IssueAct::AgreeJointly:
        return isOpen && !issueCase.issue.joint;
    case IssueAct::StopWork:
        return isOpen && !issueCase.issue.stopWork.isActive();
    case IssueAct::Release:
        return issueCase.issue.stopWork.isActive();
    case IssueAct::ChooseLastResort:
        return advice.verdict == Verdict::EscalationFailed;
    case IssueAct::SendMinutes:
        return latestTalk(issueCase.log);
    case IssueAct::TellOutcome:
    case IssueAct::WaiveOutcome:
        return advice.verdict == Verdict::CloseLoop;
    case IssueAct::Review:
        return advice.verdict == Verdict::Review;
    case IssueAct::Promote:
    case IssueAct::KeepWatching:
    case IssueAct::DropConcern:
        return isOpen && issueCase.issue.kind == domain::EntryKind::Concern;
    }
    return false;
}

IssueAct advisedAct(const services::IssueCase &issueCase)
{
    switch (issueCase.advice.verdict) {
    case Verdict::Escalate:
    case Verdict::EscalateNow:
        return IssueAct::Escalate;
    case Verdict::SendReminder:
        return IssueAct::Remind;
    case Verdict::GiveHeadsUp:
        return IssueAct::HeadsUp;
    case Verdict::CloseLoop:
        return IssueAct::TellOutcome;
    case Verdict::ContactDirectly:
        return IssueAct::Attempt;
    case Verdict::EscalationFailed:
        return IssueAct::ChooseLastResort;
    case Verdict::Review:
        return IssueAct::Review;
    case Verdict::Wait:
        return domain::decisionToCarryOut(issueCase.advice) ? IssueAct::Resolve
               : latestAsk(issueCase.log)                   ? IssueAct::Answer
                                                            : IssueAct::Note;
    case Verdict::PrepareFacts:
    case Verdict::HandleInTeam:
    case Verdict::Nothing:
    case Verdict::UseConfidentialRoute:
        break;
    }
    return IssueAct::Note;
}

ActEntry prefilled(IssueAct act, const services::IssueCase &issueCase, base::Instant now)
{
    const ActForm form = actForm(act);
    ActEntry entry{act, {}, {}};
    domain::Contact &contact = entry.contact;
    contact.issue = issueCase.issue.id;
    contact.kind = rowOf(act).kind;
    contact.at = now;
    contact.level = act == IssueAct::StepDown ? levelBelow(issueCase) : levelFor(contact.kind, issueCase.advice);
    if (act == IssueAct::Escalate)
        contact.level = std::max(issueCase.advice.nextLevel, issueCase.advice.level + 1);
    contact.channel = form.channel ? issueCase.advice.channel : domain::Channel::Other;
    if (!form.fromThem)
        contact.from = form.giver.isEmpty() ? issueCase.context.project.manager : domain::holder(issueCase.log);
    fillWhom(act, issueCase, contact);
    contact.outcome = outcomeOf(act);
    contact.text = act == IssueAct::Resolve ? outcomeSoFar(issueCase) : QString();
    contact.expectsAnswer = act == IssueAct::Attempt || act == IssueAct::Remind || contact.kind == ContactKind::Escalation;
    return entry;
}

namespace {

// The moment that the form asks for means its day in the project's zone.
base::Result<> keepWatching(services::Workspace &workspace, const ActEntry &entry)
{
    return workspace.issues().openCase(entry.contact.issue).and_then([&](const services::IssueCase &about) {
        const QDate day = entry.until.isValid() ? about.context.projectCalendar().localDate(entry.until) : QDate();
        return services::EntryActs(workspace).keepWatching(entry.contact, day);
    });
}

}

base::Result<> perform(services::Workspace &workspace, const ActEntry &entry)
{
    services::IssueActs acts(workspace);
    domain::Contact contact = entry.contact;
    switch (entry.act) {
    case IssueAct::Pause:
        return acts.pause(contact.issue, entry.until, contact.reason);
    case IssueAct::Resume:
        return acts.resume(contact.issue);
    case IssueAct::AgreeJointly:
        return acts.agreeJointly(contact);
    case IssueAct::StopWork:
        return acts.stopWork(contact);
    case IssueAct::Release:
        return acts.release(contact);
    case IssueAct::Review:
        return acts.holdReview(contact);
    case IssueAct::Solve:
        return acts.solve(contact);
    case IssueAct::Resolve:
        return acts.resolve(contact);
    case IssueAct::Decide:
        return services::EntryActs(workspace).decide(contact).map([](const domain::Contact &) {});
    case IssueAct::Promote:
        return services::EntryActs(workspace).promote(contact);
    case IssueAct::KeepWatching:
        return keepWatching(workspace, entry);
    case IssueAct::DropConcern:
        return services::EntryActs(workspace).drop(contact);
    case IssueAct::Promise:
        contact.promisedUntil = entry.until;
        break;
    case IssueAct::Announce:
        contact.announcedFor = entry.until;
        break;
    case IssueAct::Extend:
        contact.answerBy = entry.until;
        break;
    default:
        break;
    }
    return workspace.issues().log(contact).map([](const domain::Contact &) {});
}

}
