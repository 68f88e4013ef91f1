#include "domain/today/duenames.h"

namespace domain {

template <> std::span<const EnumName<DueGroup>> enumNames()
{
    static constexpr EnumName<DueGroup> kNames[] = {
        {DueGroup::Pinned, "now"},       {DueGroup::Chase, "chase"},   {DueGroup::Remind, "remind"}, {DueGroup::Escalate, "escalate"},
        {DueGroup::Update, "update"},    {DueGroup::Decide, "decide"}, {DueGroup::Review, "review"}, {DueGroup::Announced, "announced"}};
    return kNames;
}

template <> std::span<const EnumName<DueAction>> enumNames()
{
    static constexpr EnumName<DueAction> kNames[] = {{DueAction::ReleaseWork, "release-work"},
                                                     {DueAction::Contact, "contact"},
                                                     {DueAction::AskAgain, "ask-again"},
                                                     {DueAction::Remind, "remind"},
                                                     {DueAction::GiveHeadsUp, "give-heads-up"},
                                                     {DueAction::Escalate, "escalate"},
                                                     {DueAction::TakeConfidentialRoute, "take-confidential-route"},
                                                     {DueAction::ChooseLastResort, "choose-last-resort"},
                                                     {DueAction::WriteUpdate, "write-update"},
                                                     {DueAction::WriteMinutes, "write-minutes"},
                                                     {DueAction::TellOutcome, "tell-outcome"},
                                                     {DueAction::CompleteFacts, "complete-facts"},
                                                     {DueAction::Answer, "answer"},
                                                     {DueAction::AcceptHandoff, "accept-handoff"},
                                                     {DueAction::CompareOptions, "compare-options"},
                                                     {DueAction::ReviewIssue, "review-issue"},
                                                     {DueAction::ReviewRisk, "review-risk"},
                                                     {DueAction::ReviewConcern, "review-concern"},
                                                     {DueAction::RenewWorkaround, "renew-workaround"},
                                                     {DueAction::ChaseAction, "chase-action"},
                                                     {DueAction::KeepAnnouncement, "keep-announcement"},
                                                     {DueAction::MarkResolved, "mark-resolved"},
                                                     {DueAction::Look, "look"}};
    return kNames;
}

}
