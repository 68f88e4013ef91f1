#pragma once

#include "domain/escalation/advice.h"
#include "domain/risk/risk.h"

namespace domain {

// The groups of the Today page in their order (ui.md).
enum class DueGroup { Pinned, Chase, Remind, Escalate, Update, Decide, Review, Announced };
inline constexpr int kDueGroupCount = int(DueGroup::Announced) + 1;

// What it is that wants doing. One issue has each of them once at most.
enum class DueThing { StopWork, Verdict, Update, Minutes, Question, Handoff, Options, Announcement, Criterion, RiskReview, Watch, Workaround, Decision, Action };

// What doing it begins with.
enum class DueAction {
    ReleaseWork,
    Contact,
    AskAgain,
    Remind,
    GiveHeadsUp,
    Escalate,
    TakeConfidentialRoute,
    ChooseLastResort,
    WriteUpdate,
    WriteMinutes,
    TellOutcome,
    CompleteFacts,
    Answer,
    AcceptHandoff,
    CompareOptions,
    ReviewIssue,
    ReviewRisk,
    ReviewConcern,   // promote it, keep watching, or drop it
    RenewWorkaround, // say until when it holds, or solve the matter
    ChaseAction,     // get it done, or say by when it is
    KeepAnnouncement,
    MarkResolved, // a decision is carried out
    Look,
};

// One row of Today: an issue's or a risk's thing that wants doing from `since` on. The words are made of `why`, whose id is one of
// reasonids.h or duereasons.h.
struct DueItem {
    DueGroup group = DueGroup::Decide;
    DueThing thing = DueThing::Verdict;
    IssueId issue;
    RiskId risk;
    Reason why;
    base::Instant since; // none: now
    base::Instant until; // none: no moment is stated
    DueAction action = DueAction::Look;
    QVector<PersonId> people; // with whom
    Channel channel = Channel::Other;
    bool operator==(const DueItem &) const = default;

    bool isDue(base::Instant now) const { return !since.isValid() || since <= now; }
};

}
