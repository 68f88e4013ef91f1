#pragma once

#include "domain/escalation/advice.h"

namespace domain {

// Going to one level by a person's own choice: who is there, and what speaks against going there now (A2, A5, B3).
struct LevelChoice {
    int level = 0;
    bool isAdvised = false;
    QVector<Recipient> ours;
    QVector<Recipient> theirs;
    Channel channel = Channel::Meeting;
    base::Instant respondBy;
    QVector<int> skipped;     // levels between here and there that have not been asked
    bool isEarly = false;     // waiting and reminding are not used up yet
    base::Instant earliest;   // none: nobody was asked yet
    QVector<Fact> missing;    // what the level wants; Tried whenever nothing was tried
    bool needsReason() const { return !skipped.isEmpty() || isEarly || !missing.isEmpty(); }
    bool operator==(const LevelChoice &) const = default;
};

// One choice for each level above the present one, lowest first. S1, harm in progress and a stop of work are never early, nor
// is what both sides agreed on. Pure.
QVector<LevelChoice> levelChoices(const Issue &issue, const QVector<Contact> &log, const EscalationPath &path,
                                  const EngineContext &context, base::Instant now);

}
