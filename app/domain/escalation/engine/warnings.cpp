#include "domain/escalation/engine/explanations.h"

namespace domain {

namespace {

// More than one person a side, or somebody of a higher level, in the ask that runs.
void warnOfManyHands(const Situation &s, QVector<Warning> &list)
{
    const Contact *ask = s.running().ask;
    if (!ask || s.issue().joint)
        return;
    int theirs = 0;
    bool isAboveCopied = false;
    for (const PersonId person : ask->with) {
        theirs += s.recipients().isOnTheirSide(person, ask->level) ? 1 : 0;
        for (int level = ask->level + 1; level <= s.path().topLevel(); ++level) {
            const Level &higher = s.path().levels[level];
            isAboveCopied = isAboveCopied || higher.ours.primary == person || higher.theirs.primary == person;
        }
    }
    if (theirs > 1 || ask->with.size() - theirs > 1 || isAboveCopied)
        list.append({WarningId::TooManyHands, ask->with, {ask->at}, {ask->level}});
}

void warnOfLoad(const Situation &s, const QVector<Recipient> &side, QVector<Warning> &list)
{
    const int limit = s.context().project.leaderLoadLimit;
    for (const Recipient &each : side)
        if (const int recent = s.context().recentEscalations.value(each.person); limit > 0 && recent >= limit)
            list.append({WarningId::LeaderLoad, {each.person}, {}, {recent, limit}});
}

}

QVector<Warning> warningsOf(const Situation &situation, const Advice &advice)
{
    QVector<Warning> list;
    const bool isEscalation = advice.verdict == Verdict::Escalate || advice.verdict == Verdict::EscalateNow;
    warnOfManyHands(situation, list);
    if (isEscalation) {
        warnOfLoad(situation, advice.ours, list);
        warnOfLoad(situation, advice.theirs, list);
        if (situation.path().kind == PathKind::Counterparty && advice.theirs.isEmpty())
            list.append({WarningId::TheirSideMissing, {}, {}, {advice.nextLevel}});
    }
    if (!situation.issue().needBy.isValid() && situation.severity() <= Severity::S2)
        list.append({WarningId::NoNeedBy, {}, {}, {qint64(situation.severity()) + 1}});
    const LevelWindow window{situation.nextLevel(), situation.earliestNext(), situation.latest(situation.nextLevel())};
    if (window.isShort())
        list.append({WarningId::ShortRunway, {}, {window.earliest, window.latest}, {window.level}});
    for (const Contact *entry : situation.reading().announcements())
        list.append({WarningId::PromiseAnnounced, entry->with, {entry->announcedFor}, {}});
    return list;
}

}
