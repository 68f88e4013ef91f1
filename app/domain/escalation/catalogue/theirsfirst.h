#pragma once

#include "domain/escalation/advice.h"
#include "domain/escalation/matrix.h"

namespace domain {

// What is written into a path that is made: in the language of whoever makes it.
struct TheirsFirstWords {
    QString name;
    QStringList titles; // of level 0, 1, 2 …; the last one serves all above
    QStringList lastResorts;
};

// "First escalation: escalate to the counterparty's management" (PM escalation guides; catalogue B7): level 0 is who does the work on
// both sides; at level 1 their manager alone is asked, by the project manager; from level 2 on both managements are asked in parallel.
// Ours follow the reporting line above the project manager, theirs the ladder of the organisation or, without one, its longest
// reporting line. It serves the categories of the matrix's other counterparty paths, as those do not go by category alone.
EscalationPath theirsFirst(const Matrix &matrix, const Organisation &party, const EngineContext &context, const TheirsFirstWords &words);

}
