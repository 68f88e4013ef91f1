#pragma once

#include "services/issue/issueservice.h"

#include <QVector>

namespace models {

// What a person can do about an issue: entries of the log, and acts on the issue that the log tells of.
enum class IssueAct {
    Attempt, Remind, HeadsUp, Escalate, OtherLevel, Acknowledge, Answer, Promise, Decline, Solve, Resolve, Note,
    Withdraw, StepDown, Announce, WithdrawAnnouncement, ProposeHandoff, AcceptHandoff, Extend, Pause, Resume,
    AgreeJointly, StopWork, Release, ChooseLastResort, Decide, SendMinutes, Update, PassOn,
    TellOutcome, WaiveOutcome, Review, Promote, KeepWatching, DropConcern,
};
inline constexpr int kIssueActCount = int(IssueAct::DropConcern) + 1;

// Which fields an act asks for, and their words; an empty word: the field is not shown.
struct ActForm {
    QString giver;        // who did it, beside the person it went to
    QString person;
    QString until;
    QString reason;
    QString text;
    bool channel = false;
    bool at = true;
    bool level = false;   // the levels above are offered
    bool personNeeded = false;
    bool untilNeeded = false;
    bool reasonNeeded = false;
    bool textNeeded = false;
    bool fromThem = false; // the person is the one who did it
};

// What a form holds: the entry, and the moment that its act gives a meaning to.
struct ActEntry {
    IssueAct act = IssueAct::Note;
    domain::Contact contact;
    base::Instant until;
    bool operator==(const ActEntry &) const = default;
};

QVector<IssueAct> allActs();
// "Log a promise", "Jump to another level": for menus, the palette and the composer.
QString actName(IssueAct act);
// Stable, for the palette: "issue.promise".
QString actId(IssueAct act);
ActForm actForm(IssueAct act);
// Whether it makes sense where the issue stands now.
bool isAvailable(IssueAct act, const services::IssueCase &issueCase, base::Instant now);
// The act that the advice asks for.
IssueAct advisedAct(const services::IssueCase &issueCase);
// The entry as the advice would have it: whom, how, at which level, which entry it refers to.
ActEntry prefilled(IssueAct act, const services::IssueCase &issueCase, base::Instant now);
// Does it through the services; one undo step.
[[nodiscard]] base::Result<> perform(services::Workspace &workspace, const ActEntry &entry);

}
