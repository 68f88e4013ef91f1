#pragma once

#include "domain/draft/draft.h"
#include "domain/escalation/advice.h"

namespace domain {

// "Escalate only to the right people": what stands against a list of recipients.
enum class RecipientFault {
    Unstated,    // nobody has said what these are for
    Implicated,  // involved in the matter, or they report to somebody who is
    ManyDecide,  // more than one of a side is asked to decide
    TooMany,     // more than the limit, and not only those whom the advice names
};

struct RecipientFinding {
    RecipientFault fault = RecipientFault::Unstated;
    QVector<PersonId> people;
    bool operator==(const RecipientFinding &) const = default;
};

// Copies included.
inline constexpr qsizetype kMostRecipients = 4;

// Implicated in the matter, or reporting to somebody who is.
bool isInvolved(PersonId person, const Issue &issue, const EngineContext &context);

// Everything that should be seen before the draft goes out, in the order of RecipientFault. Pure.
QVector<RecipientFinding> checkRecipients(const QVector<DraftRecipient> &recipients, const Issue &issue, const EngineContext &context,
                                          const Advice &advice = {});

}
