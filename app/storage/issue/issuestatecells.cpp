#include "storage/issue/issuestatecells.h"

#include "storage/record/digest.h"

namespace storage {

namespace {

Values cellsBeforeCheckpoint(const IssueState &state)
{
    Values values;
    values.number(qint64(state.severity)).number(state.level);
    state.verdict ? values.name(*state.verdict) : values.none();
    values.number(state.nextLevel).instant(state.until);
    return values;
}

}

Values stateCells(const IssueState &state)
{
    return cellsBeforeCheckpoint(state).instant(state.nextCheckpoint).number(digestOf(state));
}

IssueState readState(Cells &cells)
{
    IssueState state;
    state.issue = cells.ref<domain::IssueId>();
    state.severity = cells.severityRank();
    state.level = cells.whole();
    state.verdict = cells.nameOrNone<domain::Verdict>();
    state.nextLevel = cells.whole();
    state.until = cells.instant();
    state.nextCheckpoint = cells.instant();
    return state;
}

qint64 digestOf(const IssueState &state)
{
    const qint64 hash = DigestInput().number(state.issue.value()).add(cellsBeforeCheckpoint(state)).digest();
    return (hash & 0xffffffff) + (state.nextCheckpoint.isValid() ? state.nextCheckpoint.ms() : 0);
}

}
