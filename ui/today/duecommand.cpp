#include "today/duecommand.h"

namespace ui {

using domain::DueAction;

QString dueCommand(const domain::DueItem &item)
{
    switch (item.action) {
    case DueAction::Contact:
    case DueAction::AskAgain:
    case DueAction::Remind:
    case DueAction::GiveHeadsUp:
    case DueAction::Escalate:
    case DueAction::TellOutcome:
    case DueAction::KeepAnnouncement:
        return QStringLiteral("go.drafts");
    case DueAction::WriteUpdate:
        return QStringLiteral("go.drafts:update");
    case DueAction::ReleaseWork:
        return QStringLiteral("issue.release");
    case DueAction::ChooseLastResort:
        return QStringLiteral("issue.lastresort");
    case DueAction::WriteMinutes:
        return QStringLiteral("go.drafts:minutes");
    case DueAction::CompleteFacts:
        return QStringLiteral("issue.act");
    case DueAction::Answer:
        return QStringLiteral("issue.answer");
    case DueAction::AcceptHandoff:
        return QStringLiteral("issue.accept");
    case DueAction::ReviewIssue:
        return QStringLiteral("issue.review");
    case DueAction::MarkResolved:
        return QStringLiteral("issue.resolve");
    case DueAction::ReviewConcern:
        return QStringLiteral("issue.watch");
    case DueAction::RenewWorkaround:
        return QStringLiteral("issue.workaround");
    case DueAction::ChaseAction:
        return QStringLiteral("issue.actions");
    case DueAction::TakeConfidentialRoute:
    case DueAction::CompareOptions:
    case DueAction::ReviewRisk:
    case DueAction::Look:
        break;
    }
    return {};
}

IconId dueIcon(DueAction action, domain::Channel channel)
{
    switch (action) {
    case DueAction::Contact:
    case DueAction::AskAgain:
        return channel == domain::Channel::Meeting ? IconId::Meeting : channel == domain::Channel::Mail ? IconId::Mail : IconId::Call;
    case DueAction::Escalate:
        return channel == domain::Channel::Call ? IconId::Call : channel == domain::Channel::Meeting ? IconId::Meeting : IconId::ArrowUp;
    case DueAction::Remind:
        return IconId::Bell;
    case DueAction::GiveHeadsUp:
        return IconId::Horn;
    case DueAction::WriteUpdate:
        return IconId::Mail;
    case DueAction::WriteMinutes:
        return IconId::Note;
    case DueAction::TellOutcome:
        return IconId::Chat;
    case DueAction::CompleteFacts:
        return IconId::Edit;
    case DueAction::Answer:
        return IconId::Chat;
    case DueAction::AcceptHandoff:
        return IconId::Handoff;
    case DueAction::CompareOptions:
    case DueAction::ReleaseWork:
    case DueAction::MarkResolved:
    case DueAction::ChaseAction:
        return IconId::Check;
    case DueAction::ReviewIssue:
    case DueAction::ReviewRisk:
    case DueAction::ReviewConcern:
    case DueAction::RenewWorkaround:
        return IconId::Review;
    case DueAction::ChooseLastResort:
        return IconId::LastResort;
    case DueAction::TakeConfidentialRoute:
        return IconId::Lock;
    case DueAction::KeepAnnouncement:
        return IconId::ArrowUp;
    case DueAction::Look:
        break;
    }
    return IconId::OpenOut;
}

}
