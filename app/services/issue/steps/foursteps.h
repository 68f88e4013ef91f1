#pragma once

#include "services/issue/issueservice.h"

#include <array>

namespace services {

// The way of an escalation: is it time and is all known, whom, tell them, and see that something comes of it.
enum class ProcessStep { Check, Choose, Tell, FollowUp };
enum class StepState { Done, Skipped, Current, Ahead };

// Where an issue stands on that way, by the verdict of its advice.
struct FourSteps {
    std::array<StepState, 4> states{};
    std::optional<ProcessStep> current; // none: nothing is left to do

    StepState of(ProcessStep step) const { return states[size_t(step)]; }
};

// A check is skipped where a level was or is to be asked without own effort before, or without facts that it asks for.
FourSteps fourSteps(const IssueCase &issueCase);

}
