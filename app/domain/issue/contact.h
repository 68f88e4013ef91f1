#pragma once

#include "domain/issue/issue.h"

namespace domain {

using ContactId = base::TypedId<struct ContactTag>;

// The kinds of entry of the contacts log.
enum class ContactKind {
    Attempt,
    Reminder,
    HeadsUp,
    Escalation,
    Acknowledged,
    Answered,
    Handoff,
    HandoffAccepted,
    Announcement,
    AnnouncementWithdrawn,
    Feedback,
    StepDown,
    Withdrawal,
    Note,
    Update,     // the state told to those who wait for it
    Minutes,    // the minutes mail of the meeting or call it refers to
    Decision,   // `from` decided `text`, because of `reason`
    LastResort, // the last resort chosen, in `text`
    Forwarded,  // `from` passed it on to `with`
    Extension,  // the clock of the ask it refers to runs until answerBy, because of `reason`
    Snooze,     // out of Today until announcedFor, because of `reason`
    Correction, // `text` is what the entry it refers to should have said; that one keeps its words
};

// Whether an entry goes on with what was asked last, at whichever level that was.
constexpr bool belongsToAsk(ContactKind kind)
{
    using enum ContactKind;
    return kind == Reminder || kind == HeadsUp || kind == Acknowledged || kind == Answered || kind == Extension;
}

enum class AnswerOutcome { None, Promised, Declined, Information, Solved };

// One entry of an issue's contacts log: append-only, a correction is a new entry naming the one it corrects.
struct Contact {
    ContactId id;
    IssueId issue;
    ContactKind kind = ContactKind::Note;
    PersonId from;            // who did it; for an answer, who answered
    QVector<PersonId> with;   // whom; for an escalation our side's and their side's recipients
    Channel channel = Channel::Other;
    base::Instant at;
    int level = 0;            // the level it was made at
    bool expectsAnswer = false;
    base::Instant answerBy;   // as stated then; the engine counts its own
    AnswerOutcome outcome = AnswerOutcome::None;
    base::Instant promisedUntil;
    base::Instant announcedFor; // an announcement's date, a snooze's end
    QString text;
    QString reason;           // why early, why another level, why stepped down
    ContactId refersTo;       // the entry answered, withdrawn or corrected
    bool internal = false;    // left out of outside versions
    int rowVersion = 0;
    bool operator==(const Contact &) const = default;
};

}
