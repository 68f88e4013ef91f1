#pragma once

#include "domain/escalation/advice.h"

#include <optional>

namespace storage {

// What the list shows of an issue's advice: a cache, never the truth, outside of history and row version.
struct IssueState {
    domain::IssueId issue;
    domain::Severity severity = domain::Severity::S3;
    int level = 0;
    std::optional<domain::Verdict> verdict; // none until it was evaluated
    int nextLevel = 0;
    base::Instant until;
    base::Instant nextCheckpoint;
    QByteArray narrow; // what decides it, as domain::narrowCell() writes it; empty: not known
    bool operator==(const IssueState &) const = default;
};

// Something that all advice of a project rests on has changed, and its issues are evaluated anew one after the other.
struct AdviceDue {
    domain::ProjectId project;
    base::Instant since;
    domain::IssueId doneTo; // issues up to this one have been
    bool operator==(const AdviceDue &) const = default;
};

}
