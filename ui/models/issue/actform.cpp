// The words of the forms of the acts.
#include "models/issue/issueact.h"

#include <QCoreApplication>

namespace models {

namespace {

QString formWord(const char *text)
{
    return QCoreApplication::translate("ActForm", text);
}

ActForm contactForm(const char *person, const char *text)
{
    ActForm form;
    form.person = formWord(person);
    form.text = formWord(text);
    form.channel = true;
    return form;
}

ActForm replyForm(const char *text)
{
    ActForm form = contactForm(QT_TRANSLATE_NOOP("ActForm", "Who answered"), text);
    form.fromThem = true;
    form.personNeeded = true;
    return form;
}

ActForm reasonForm(const char *reason, const char *text)
{
    ActForm form;
    form.reason = formWord(reason);
    form.text = formWord(text);
    form.reasonNeeded = true;
    return form;
}

ActForm askForm(IssueAct act)
{
    ActForm form = contactForm(QT_TRANSLATE_NOOP("ActForm", "With whom"), QT_TRANSLATE_NOOP("ActForm", "What was said, in facts"));
    form.level = act == IssueAct::OtherLevel || act == IssueAct::Escalate;
    form.personNeeded = form.level;
    return form;
}

ActForm handoffForm(IssueAct act)
{
    if (act == IssueAct::ProposeHandoff) {
        ActForm form = contactForm(QT_TRANSLATE_NOOP("ActForm", "Who is to own it"),
                                   QT_TRANSLATE_NOOP("ActForm", "What goes over, and what stays"));
        form.personNeeded = true;
        return form;
    }
    ActForm form = replyForm(QT_TRANSLATE_NOOP("ActForm", "The yes, in their words"));
    form.person = formWord(QT_TRANSLATE_NOOP("ActForm", "Who said yes"));
    return form;
}

ActForm stopForm(IssueAct act)
{
    ActForm form;
    form.fromThem = true;
    form.personNeeded = true;
    if (act == IssueAct::StopWork) {
        form = reasonForm(QT_TRANSLATE_NOOP("ActForm", "What is unsafe"), QT_TRANSLATE_NOOP("ActForm", "What stands still, where"));
        form.person = formWord(QT_TRANSLATE_NOOP("ActForm", "Who stops it"));
        form.fromThem = form.personNeeded = true;
        return form;
    }
    form.person = formWord(QT_TRANSLATE_NOOP("ActForm", "Who releases it"));
    form.text = formWord(QT_TRANSLATE_NOOP("ActForm", "What was checked before work goes on"));
    form.textNeeded = true;
    return form;
}

ActForm untilForm(IssueAct act)
{
    ActForm form;
    switch (act) {
    case IssueAct::Promise:
        form = replyForm(QT_TRANSLATE_NOOP("ActForm", "What was promised"));
        form.until = formWord(QT_TRANSLATE_NOOP("ActForm", "Promised until"));
        form.untilNeeded = true;
        return form;
    case IssueAct::Announce:
        form = contactForm(QT_TRANSLATE_NOOP("ActForm", "To whom"), QT_TRANSLATE_NOOP("ActForm", "What was announced"));
        form.until = formWord(QT_TRANSLATE_NOOP("ActForm", "Escalation announced for"));
        form.untilNeeded = true;
        return form;
    case IssueAct::Extend:
        form = reasonForm(QT_TRANSLATE_NOOP("ActForm", "Why they get more time"), QT_TRANSLATE_NOOP("ActForm", "What was agreed"));
        form.until = formWord(QT_TRANSLATE_NOOP("ActForm", "Answer by"));
        form.untilNeeded = true;
        return form;
    default:
        form = reasonForm(QT_TRANSLATE_NOOP("ActForm", "Why the clocks stand"), QT_TRANSLATE_NOOP("ActForm", "Note"));
        form.text.clear();
        form.until = formWord(QT_TRANSLATE_NOOP("ActForm", "Until, or open"));
        form.at = false;
        return form;
    }
}

ActForm decisionForm(IssueAct act)
{
    ActForm form;
    form.text = act == IssueAct::Decide ? formWord(QT_TRANSLATE_NOOP("ActForm", "What was decided"))
                                        : formWord(QT_TRANSLATE_NOOP("ActForm", "Which last resort, and the first step"));
    form.textNeeded = true;
    form.person = act == IssueAct::Decide ? formWord(QT_TRANSLATE_NOOP("ActForm", "Who decided")) : QString();
    form.fromThem = form.personNeeded = act == IssueAct::Decide;
    form.reason = formWord(QT_TRANSLATE_NOOP("ActForm", "Because of"));
    return form;
}

ActForm concernForm(IssueAct act)
{
    ActForm form;
    form.text = act == IssueAct::DropConcern ? formWord(QT_TRANSLATE_NOOP("ActForm", "Why it is no matter any more"))
                                             : formWord(QT_TRANSLATE_NOOP("ActForm", "What was seen"));
    form.textNeeded = act == IssueAct::DropConcern;
    form.at = act != IssueAct::KeepWatching;
    if (act == IssueAct::KeepWatching) {
        form.until = formWord(QT_TRANSLATE_NOOP("ActForm", "Look again on"));
        form.untilNeeded = true;
    }
    return form;
}

// What tells others, or nobody.
ActForm tellForm(IssueAct act)
{
    ActForm form;
    switch (act) {
    case IssueAct::SendMinutes:
        return contactForm(QT_TRANSLATE_NOOP("ActForm", "To whom"), QT_TRANSLATE_NOOP("ActForm", "Decisions and actions, in short"));
    case IssueAct::Update:
        return contactForm(QT_TRANSLATE_NOOP("ActForm", "To whom"),
                           QT_TRANSLATE_NOOP("ActForm", "Where it stands, and when the next update comes"));
    case IssueAct::PassOn:
        form = contactForm(QT_TRANSLATE_NOOP("ActForm", "To whom it went"), QT_TRANSLATE_NOOP("ActForm", "What was said, in facts"));
        form.giver = formWord(QT_TRANSLATE_NOOP("ActForm", "Who passed it on"));
        form.personNeeded = true;
        return form;
    case IssueAct::TellOutcome:
        form = contactForm(QT_TRANSLATE_NOOP("ActForm", "Who was told"), QT_TRANSLATE_NOOP("ActForm", "What they were told"));
        form.personNeeded = true;
        return form;
    case IssueAct::WaiveOutcome:
        form = reasonForm(QT_TRANSLATE_NOOP("ActForm", "Why they need not hear it"), QT_TRANSLATE_NOOP("ActForm", "Note"));
        form.person = formWord(QT_TRANSLATE_NOOP("ActForm", "Who is not told"));
        form.text.clear();
        return form;
    case IssueAct::Resolve:
        form.text = formWord(QT_TRANSLATE_NOOP("ActForm", "The outcome, as others will be told"));
        form.textNeeded = true;
        return form;
    case IssueAct::Review:
        form.text = formWord(QT_TRANSLATE_NOOP("ActForm", "What went well, what to change next time"));
        return form;
    default:
        form.person = formWord(QT_TRANSLATE_NOOP("ActForm", "About whom"));
        form.text = formWord(QT_TRANSLATE_NOOP("ActForm", "What happened, in facts"));
        form.textNeeded = true;
        return form;
    }
}

}

ActForm actForm(IssueAct act)
{
    switch (act) {
    case IssueAct::Attempt:
    case IssueAct::Remind:
    case IssueAct::HeadsUp:
    case IssueAct::Escalate:
    case IssueAct::OtherLevel:
        return askForm(act);
    case IssueAct::Acknowledge:
        return replyForm(QT_TRANSLATE_NOOP("ActForm", "What was said, in facts"));
    case IssueAct::Answer:
        return replyForm(QT_TRANSLATE_NOOP("ActForm", "What was answered"));
    case IssueAct::Decline:
        return replyForm(QT_TRANSLATE_NOOP("ActForm", "What was declined, and why"));
    case IssueAct::Solve:
        return replyForm(QT_TRANSLATE_NOOP("ActForm", "How it was solved"));
    case IssueAct::Promise:
    case IssueAct::Announce:
    case IssueAct::Extend:
    case IssueAct::Pause:
        return untilForm(act);
    case IssueAct::Withdraw:
        return reasonForm(QT_TRANSLATE_NOOP("ActForm", "Why it is withdrawn"), QT_TRANSLATE_NOOP("ActForm", "Who was told"));
    case IssueAct::StepDown:
        return reasonForm(QT_TRANSLATE_NOOP("ActForm", "Why the lower level can solve it now"), QT_TRANSLATE_NOOP("ActForm", "What was agreed"));
    case IssueAct::WithdrawAnnouncement:
        return reasonForm(QT_TRANSLATE_NOOP("ActForm", "Why it is not needed"), QT_TRANSLATE_NOOP("ActForm", "Who was told"));
    case IssueAct::ProposeHandoff:
    case IssueAct::AcceptHandoff:
        return handoffForm(act);
    case IssueAct::AgreeJointly: {
        ActForm form = contactForm(QT_TRANSLATE_NOOP("ActForm", "With whom"), QT_TRANSLATE_NOOP("ActForm", "What both sides agree on"));
        form.personNeeded = true;
        return form;
    }
    case IssueAct::StopWork:
    case IssueAct::Release:
        return stopForm(act);
    case IssueAct::ChooseLastResort:
    case IssueAct::Decide:
        return decisionForm(act);
    case IssueAct::SendMinutes:
    case IssueAct::Update:
    case IssueAct::PassOn:
    case IssueAct::TellOutcome:
    case IssueAct::WaiveOutcome:
    case IssueAct::Review:
    case IssueAct::Resolve:
    case IssueAct::Note:
        return tellForm(act);
    case IssueAct::Promote:
    case IssueAct::KeepWatching:
    case IssueAct::DropConcern:
        return concernForm(act);
    case IssueAct::Resume:
        break;
    }
    return {};
}

}
