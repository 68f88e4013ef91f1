#include "services/issue/steps/foursteps.h"

#include <algorithm>

namespace services {

namespace {

std::optional<ProcessStep> stepOf(const domain::Advice &advice)
{
    using domain::Verdict;
    if (domain::decisionToCarryOut(advice))
        return ProcessStep::FollowUp;
    switch (advice.verdict) {
    case Verdict::Nothing:
        return std::nullopt;
    case Verdict::ContactDirectly:
    case Verdict::HandleInTeam:
    case Verdict::PrepareFacts:
        return ProcessStep::Check;
    case Verdict::UseConfidentialRoute:
    case Verdict::EscalationFailed:
        return ProcessStep::Choose;
    case Verdict::EscalateNow:
    case Verdict::Escalate:
    case Verdict::GiveHeadsUp:
        return advice.ours.isEmpty() && advice.theirs.isEmpty() ? ProcessStep::Choose : ProcessStep::Tell;
    case Verdict::Wait:
    case Verdict::SendReminder:
        return advice.level > 0 ? ProcessStep::FollowUp : ProcessStep::Check; // asked below the first level: own effort
    case Verdict::CloseLoop:
    case Verdict::Review:
        return ProcessStep::FollowUp;
    }
    return std::nullopt;
}

bool isUnprepared(const IssueCase &issueCase, ProcessStep current)
{
    const QVector<domain::Contact> &log = issueCase.log;
    const auto first =
        std::find_if(log.cbegin(), log.cend(), [](const domain::Contact &each) { return each.kind == domain::ContactKind::Escalation; });
    if (first == log.cend())
        return current == ProcessStep::Tell && !issueCase.advice.missing.isEmpty();
    return std::none_of(log.cbegin(), first, [](const domain::Contact &each) { return each.kind == domain::ContactKind::Attempt; });
}

}

FourSteps fourSteps(const IssueCase &issueCase)
{
    FourSteps steps;
    steps.current = stepOf(issueCase.advice);
    if (!steps.current) {
        steps.states.fill(StepState::Done);
        return steps;
    }
    for (size_t i = 0; i < steps.states.size(); ++i)
        steps.states[i] = i < size_t(*steps.current) ? StepState::Done : i == size_t(*steps.current) ? StepState::Current : StepState::Ahead;
    if (*steps.current != ProcessStep::Check && isUnprepared(issueCase, *steps.current))
        steps.states[size_t(ProcessStep::Check)] = StepState::Skipped;
    return steps;
}

}
