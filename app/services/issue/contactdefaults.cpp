#include "services/issue/contactdefaults.h"

#include "domain/issue/forwardchain.h"
#include "services/workspace/fieldfault.h"

#include <algorithm>

namespace services {

using domain::Contact;
using domain::ContactKind;

namespace {

bool isReply(ContactKind kind)
{
    return kind == ContactKind::Acknowledged || kind == ContactKind::Answered || kind == ContactKind::HandoffAccepted;
}

bool isRequest(ContactKind kind)
{
    return kind == ContactKind::Attempt || kind == ContactKind::Reminder || kind == ContactKind::Escalation;
}

// The entry this kind answers or takes back: the latest of the kind that fits.
const Contact *entryReferredTo(ContactKind kind, const QVector<Contact> &log)
{
    if (kind == ContactKind::Withdrawal || kind == ContactKind::StepDown)
        return domain::standingEscalation(log);
    const auto fits = [kind](const Contact &entry) {
        switch (kind) {
        case ContactKind::Acknowledged:
        case ContactKind::Answered:
            return entry.expectsAnswer;
        case ContactKind::HandoffAccepted:
            return entry.kind == ContactKind::Handoff;
        case ContactKind::AnnouncementWithdrawn:
            return entry.kind == ContactKind::Announcement;
        case ContactKind::Extension:
            return entry.expectsAnswer && entry.kind != ContactKind::Reminder;
        case ContactKind::Minutes:
            return (entry.kind == ContactKind::Attempt || entry.kind == ContactKind::Escalation)
                   && (entry.channel == domain::Channel::Meeting || entry.channel == domain::Channel::Call);
        default:
            return false;
        }
    };
    const auto found = std::find_if(log.crbegin(), log.crend(), fits);
    return found == log.crend() ? nullptr : &*found;
}

QVector<domain::PersonId> advisedPeople(const domain::Advice &advice)
{
    QVector<domain::PersonId> people;
    for (const auto *side : {&advice.ours, &advice.theirs})
        for (const domain::Recipient &recipient : *side)
            people.append(recipient.person);
    return people;
}

// Whether the advice names the people for an entry of this kind.
bool isAdvised(ContactKind kind, domain::Verdict verdict)
{
    switch (kind) {
    case ContactKind::Attempt:
        return verdict == domain::Verdict::ContactDirectly;
    case ContactKind::Reminder:
        return verdict == domain::Verdict::SendReminder;
    case ContactKind::HeadsUp:
        return verdict == domain::Verdict::GiveHeadsUp;
    case ContactKind::Escalation:
        return verdict == domain::Verdict::Escalate || verdict == domain::Verdict::EscalateNow;
    default:
        return false;
    }
}

void fillPeople(Contact &contact, const IssueCase &issueCase, const Contact *referred)
{
    if (isReply(contact.kind)) {
        if (!contact.from.isValid() && !contact.with.isEmpty())
            contact.from = contact.with.takeFirst();
        if (!contact.from.isValid() && referred && !referred->with.isEmpty())
            contact.from = referred->with.first();
        return;
    }
    if (!contact.from.isValid() && contact.kind == ContactKind::Forwarded)
        contact.from = domain::holder(issueCase.log);
    if (!contact.from.isValid())
        contact.from = issueCase.context.project.manager;
    if (!contact.with.isEmpty())
        return;
    if (contact.kind == ContactKind::Feedback)
        contact.with = issueCase.advice.tell;
    else if (isAdvised(contact.kind, issueCase.advice.verdict))
        contact.with = advisedPeople(issueCase.advice);
}

int levelOf(const Contact &contact, const IssueCase &issueCase)
{
    const int current = issueCase.advice.level; // as the engine reads it: a re-opened issue starts anew
    if (contact.level > 0 || contact.kind == ContactKind::StepDown)
        return contact.level;
    if (contact.kind != ContactKind::Escalation)
        return levelFor(contact.kind, issueCase.advice);
    return std::max(issueCase.advice.nextLevel, current + 1);
}

// Response time of the level, on the calendar of who is to answer; after a reminder the later of what was stated before and
// the reminder with its grace (engine.md §3).
base::Instant answerBy(const Contact &contact, const IssueCase &issueCase)
{
    if (contact.level >= issueCase.path.levels.size())
        return {};
    const domain::Level &level = issueCase.path.levels[contact.level];
    const domain::Severity severity = issueCase.issue.severity(issueCase.matrix.severity);
    const domain::Duration respond = level.respond[size_t(severity)];
    if (respond.isZero())
        return {};
    const domain::PersonId answering = contact.with.isEmpty() ? level.ours.primary : contact.with.first();
    const domain::WorkingTime &time = issueCase.context.calendarOf(answering);
    if (contact.kind != ContactKind::Reminder)
        return time.add(contact.at, respond);
    const qint64 whole = respond.toMinutes(time.calendar().nominalDayMinutes);
    const qint64 grace = std::max<qint64>(60, whole * issueCase.path.policy(severity).gracePercent / 100);
    const base::Instant end = respond.elapsed ? contact.at.plusMinutes(grace) : time.addMs(contact.at, grace * 60'000);
    base::Instant stated;
    for (const Contact &entry : issueCase.log)
        if (entry.expectsAnswer && entry.level == contact.level)
            stated = std::max(stated, entry.answerBy);
    return std::max(stated, end);
}

}

void fillContact(Contact &contact, const IssueCase &issueCase)
{
    const Contact *referred = entryReferredTo(contact.kind, issueCase.log);
    if (!contact.refersTo.isValid() && referred)
        contact.refersTo = referred->id;
    fillPeople(contact, issueCase, referred);
    contact.level = levelOf(contact, issueCase);
    if (contact.kind == ContactKind::Answered && contact.outcome == domain::AnswerOutcome::None)
        contact.outcome = contact.promisedUntil.isValid() ? domain::AnswerOutcome::Promised : domain::AnswerOutcome::Information;
    const bool isForAwareness = contact.kind == ContactKind::Escalation && issueCase.issue.ask.kind == domain::AskKind::Awareness;
    if (isRequest(contact.kind))
        contact.expectsAnswer = !isForAwareness;
    if (contact.expectsAnswer && !contact.answerBy.isValid())
        contact.answerBy = answerBy(contact, issueCase);
}

base::Result<> checkContact(const Contact &contact)
{
    const auto missing = [](const char *field) { return fieldFault(field, QStringLiteral("missing")); };
    const bool needsDate = contact.kind == ContactKind::Announcement || contact.kind == ContactKind::Snooze;
    if (needsDate && !contact.announcedFor.isValid())
        return missing("announcedFor");
    if (contact.outcome == domain::AnswerOutcome::Promised && !contact.promisedUntil.isValid())
        return missing("promisedUntil");
    const bool needsReceiver = contact.kind == ContactKind::Handoff || contact.kind == ContactKind::Forwarded;
    if (needsReceiver && contact.with.isEmpty())
        return missing("with");
    if (contact.kind == ContactKind::Forwarded && contact.with.contains(contact.from))
        return fieldFault("with", QStringLiteral("passed on to who had it"));
    if (contact.kind == ContactKind::HandoffAccepted && !contact.from.isValid())
        return missing("from");
    if (contact.kind == ContactKind::Extension && !contact.answerBy.isValid())
        return missing("answerBy");
    const bool needsEntry = contact.kind == ContactKind::Extension || contact.kind == ContactKind::Correction;
    if (needsEntry && !contact.refersTo.isValid())
        return missing("refersTo");
    const bool needsReason = contact.kind == ContactKind::Extension || contact.kind == ContactKind::Snooze;
    if (needsReason && contact.reason.trimmed().isEmpty())
        return missing("reason");
    const bool needsText = contact.kind == ContactKind::Decision || contact.kind == ContactKind::LastResort
                           || contact.kind == ContactKind::Correction;
    if (needsText && contact.text.trimmed().isEmpty())
        return missing("text");
    return {};
}

}
