#pragma once

#include "domain/escalation/catalogue/listedsituation.h"
#include "domain/escalation/matrix.h"

namespace domain {

// What is wrong with an entry of a catalogue; nothing of it refuses to save.
enum class SituationCheck {
    NoCategory,
    UnservedCategory, // no path serves it
    Unrated, // impact or urgency is not set
    EverydayActsNow, // "no escalation", but its severity acts at once
    EverydayAbove, // "no escalation", but ranked above one that is escalated
};

struct SituationFinding {
    SituationId situation;
    SituationCheck check = SituationCheck::NoCategory;
    bool operator==(const SituationFinding &) const = default;
};

// In the order of the catalogue, which comes by rank.
QVector<SituationFinding> checkSituations(const QVector<ListedSituation> &situations, const Matrix &matrix);

}
