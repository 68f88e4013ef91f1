#include "domain/escalation/engine/explanations.h"

#include "domain/escalation/reasonids.h"

#include <algorithm>

namespace domain {

namespace {

bool standsAt(const Level &level, PersonId person)
{
    return level.ours.primary == person || level.theirs.primary == person || level.ours.deputies.contains(person)
           || level.theirs.deputies.contains(person);
}

// More than one person a side, or somebody of a higher level, in the ask that runs.
void warnOfManyHands(const Situation &s, QVector<Warning> &list)
{
    const Contact *ask = s.running().ask;
    if (!ask)
        return;
    const QVector<PersonId> asked = s.running().people();
    const StandingPath then(s.standing().stated(), s.issue(), s.context(), ask->at); // whoever has come since asked nobody
    int theirs = 0;
    bool isAboveCopied = false;
    for (const PersonId person : asked) {
        theirs += s.recipients().isOnTheirSide(person, ask->level) ? 1 : 0;
        bool isAbove = false;
        for (int level = ask->level + 1; level <= s.path().topLevel(); ++level)
            isAbove = isAbove || standsAt(then.path().level(level), person);
        isAboveCopied = isAboveCopied || (isAbove && !standsAt(then.path().level(ask->level), person));
    }
    if (theirs > 1 || asked.size() - theirs > 1 || isAboveCopied)
        list.append({WarningId::TooManyHands, asked, {ask->at}, {ask->level}});
}

// The first entry of the escalation that stands: both sides are often told by a mail each, and the second is no new step.
const Contact *firstHalf(const Situation &s)
{
    const Contact *first = nullptr;
    for (const Contact *entry : s.reading().entries()) {
        if (entry->kind == ContactKind::Escalation && entry->expectsAnswer && (!first || first->level != entry->level))
            first = entry;
        else if (entry->kind == ContactKind::StepDown || entry->kind == ContactKind::Withdrawal)
            first = nullptr;
        if (entry == s.reading().asking())
            break;
    }
    return first;
}

// The escalation that stands was made before its level's earliest moment, and no rule asked for it then.
void warnOfHaste(const Situation &s, QVector<Warning> &list)
{
    if (!s.reading().asking() || s.issue().joint)
        return;
    const Contact *made = firstHalf(s);
    QVector<Contact> before;
    for (const Contact *entry : s.reading().entries()) {
        if (entry == made)
            break;
        before.append(*entry);
    }
    const Situation then(s.issue(), before, s.standing().stated(), s.context(), made->at);
    const auto rule = std::find_if(ruleTable().begin(), ruleTable().end(), [&](const Rule &each) { return each.holds(then); });
    if (rule->verdict == Verdict::Escalate || rule->verdict <= Verdict::EscalateNow || !then.isAhead(then.latest(then.nextLevel())))
        return;
    const base::Instant earliest = then.earliestNext();
    if (!earliest.isValid() || made->at < earliest)
        list.append({WarningId::CryingWolf, {}, {earliest}, {made->level}});
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
    warnOfHaste(situation, list);
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
