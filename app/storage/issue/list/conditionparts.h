#pragma once

// Conditions on an issue `i` that look at more than one column of it; "%status" as in issuefilter.cpp.
namespace storage {

inline constexpr char kIsSolved[] = "%status IN ('resolved', 'closed')";
// Of a solved issue: its owner is the project's manager, nobody was escalated to, helped, was in the response team or had an action
// of his own, and the log has no entry, and the issue no decision, of anybody else.
inline constexpr char kIsSolvedAlone[] =
    "(i.owner_id = (SELECT g.manager_id FROM project g WHERE g.id = i.project_id) "
    "AND NOT EXISTS (SELECT 1 FROM issue_load WHERE issue_id = i.id) "
    "AND NOT EXISTS (SELECT 1 FROM issue_helper WHERE issue_id = i.id) "
    "AND NOT EXISTS (SELECT 1 FROM issue_responder WHERE issue_id = i.id AND person_id <> i.owner_id) "
    "AND NOT EXISTS (SELECT 1 FROM issue_action WHERE issue_id = i.id AND person_id <> i.owner_id) "
    "AND NOT EXISTS (SELECT 1 FROM issue_entry WHERE issue_id = i.id AND decider_id <> i.owner_id) "
    "AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.issue_id = i.id AND (c.from_id <> i.owner_id OR c.from_id IS NULL "
    "AND c.kind IN ('acknowledged', 'answered', 'handoff-accepted', 'forwarded', 'decision'))))";
// As far as it was not taken back.
inline constexpr char kIsEscalated[] = "EXISTS (SELECT 1 FROM issue_load WHERE issue_id = i.id)";

}
