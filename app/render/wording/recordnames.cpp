#include "render/wording/names.h"

#include "render/wording/translate.h"

namespace render {

QString label(domain::RiskStatus status)
{
    switch (status) {
    case domain::RiskStatus::Open:
        return translate("Names", "Open");
    case domain::RiskStatus::Occurred:
        return translate("Names", "Occurred");
    case domain::RiskStatus::Closed:
        return translate("Names", "Closed");
    }
    return {};
}

QString label(domain::RiskResponse response)
{
    switch (response) {
    case domain::RiskResponse::Reduce:
        return translate("Names", "Reduce");
    case domain::RiskResponse::Avoid:
        return translate("Names", "Avoid");
    case domain::RiskResponse::Transfer:
        return translate("Names", "Transfer");
    case domain::RiskResponse::Accept:
        return translate("Names", "Accept");
    }
    return {};
}

QString label(domain::RiskRating rating)
{
    switch (rating) {
    case domain::RiskRating::Low:
        return translate("Names", "Low");
    case domain::RiskRating::Medium:
        return translate("Names", "Medium");
    case domain::RiskRating::High:
        return translate("Names", "High");
    case domain::RiskRating::VeryHigh:
        return translate("Names", "Very high");
    }
    return {};
}

QString label(domain::DraftStage stage)
{
    switch (stage) {
    case domain::DraftStage::Ask:
        return translate("Names", "Ask");
    case domain::DraftStage::Remind:
        return translate("Names", "Remind");
    case domain::DraftStage::HeadsUp:
        return translate("Names", "Heads-up");
    case domain::DraftStage::Escalate:
        return translate("Names", "Escalate");
    case domain::DraftStage::Inform:
        return translate("Names", "Inform");
    case domain::DraftStage::Close:
        return translate("Names", "Close the loop");
    }
    return {};
}

QString label(domain::Audience audience)
{
    switch (audience) {
    case domain::Audience::Ours:
        return translate("Names", "Our side");
    case domain::Audience::Theirs:
        return translate("Names", "Their side");
    case domain::Audience::Boss:
        return translate("Names", "My manager");
    case domain::Audience::Originator:
        return translate("Names", "Who raised it");
    }
    return {};
}

QString label(domain::DraftState state)
{
    switch (state) {
    case domain::DraftState::Open:
        return translate("Names", "Open");
    case domain::DraftState::Sent:
        return translate("Names", "Sent");
    case domain::DraftState::Dropped:
        return translate("Names", "Dropped");
    }
    return {};
}

QString label(domain::RecipientRole role)
{
    switch (role) {
    case domain::RecipientRole::Decides:
        return translate("Names", "Decides");
    case domain::RecipientRole::Helps:
        return translate("Names", "Helps");
    case domain::RecipientRole::Informed:
        return translate("Names", "Informed");
    case domain::RecipientRole::Unstated:
        return translate("Names", "No role yet");
    }
    return {};
}

QString label(domain::StandInReason reason)
{
    switch (reason) {
    case domain::StandInReason::None:
        return translate("Names", "First contact");
    case domain::StandInReason::Unreachable:
        return translate("Names", "Cannot be reached");
    case domain::StandInReason::Implicated:
        return translate("Names", "Involved in the matter");
    case domain::StandInReason::Power:
        return translate("Names", "Beyond the powers");
    }
    return {};
}

QString label(domain::RecordKind kind)
{
    switch (kind) {
    case domain::RecordKind::Setting:
        return translate("Names", "Setting");
    case domain::RecordKind::Project:
        return translate("Names", "Project");
    case domain::RecordKind::Calendar:
        return translate("Names", "Calendar");
    case domain::RecordKind::Organisation:
        return translate("Names", "Organisation");
    case domain::RecordKind::Person:
        return translate("Names", "Person");
    case domain::RecordKind::Absence:
        return translate("Names", "Absence");
    case domain::RecordKind::Issue:
        return translate("Names", "Issue");
    case domain::RecordKind::Contact:
        return translate("Names", "Log entry");
    case domain::RecordKind::Milestone:
        return translate("Names", "Milestone");
    case domain::RecordKind::CustomField:
        return translate("Names", "Field");
    case domain::RecordKind::Attachment:
        return translate("Names", "File");
    case domain::RecordKind::Risk:
        return translate("Names", "Risk");
    case domain::RecordKind::RiskMatrix:
        return translate("Names", "Risk matrix");
    case domain::RecordKind::Matrix:
        return translate("Names", "Escalation matrix");
    case domain::RecordKind::Criterion:
        return translate("Names", "Criterion");
    case domain::RecordKind::Situation:
        return translate("Names", "Situation");
    case domain::RecordKind::Template:
        return translate("Names", "Template");
    case domain::RecordKind::Draft:
        return translate("Names", "Draft");
    case domain::RecordKind::Import:
        return translate("Names", "Import");
    }
    return {};
}

QString chip(domain::Verdict verdict, bool isDecided)
{
    switch (verdict) {
    case domain::Verdict::CloseLoop:
        return translate("Names", "Close loop");
    case domain::Verdict::Review:
        return translate("Names", "Review");
    case domain::Verdict::Nothing:
        return translate("Names", "Done");
    case domain::Verdict::UseConfidentialRoute:
        return translate("Names", "Confidential");
    case domain::Verdict::EscalateNow:
        return translate("Names", "Escalate now");
    case domain::Verdict::Wait:
        return isDecided ? translate("Names", "Carry out") : translate("Names", "Wait");
    case domain::Verdict::ContactDirectly:
        return translate("Names", "Contact");
    case domain::Verdict::SendReminder:
        return translate("Names", "Remind");
    case domain::Verdict::HandleInTeam:
        return translate("Names", "In team");
    case domain::Verdict::GiveHeadsUp:
        return translate("Names", "Heads-up");
    case domain::Verdict::PrepareFacts:
        return translate("Names", "Prepare");
    case domain::Verdict::EscalationFailed:
        return translate("Names", "Last resort");
    case domain::Verdict::Escalate:
        return translate("Names", "Escalate");
    }
    return {};
}

}
