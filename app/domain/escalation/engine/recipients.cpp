#include "domain/escalation/engine/recipients.h"

#include "domain/escalation/engine/standingpath.h"
#include "domain/escalation/reasonids.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int kChannelsBeforeUnreachable = 2;

}

QVector<PersonId> Recipients::candidates(const LevelSide &side)
{
    QVector<PersonId> list;
    if (side.primary.isValid())
        list.append(side.primary);
    for (const PersonId deputy : side.deputies)
        if (deputy.isValid() && !list.contains(deputy))
            list.append(deputy);
    return list;
}

QVector<PersonId> Recipients::others(QVector<PersonId> people) const
{
    people.removeIf([this](PersonId person) { return isAsker(person); });
    return people;
}

bool Recipients::isExcluded(PersonId person) const
{
    return std::any_of(m_issue.implicated.begin(), m_issue.implicated.end(), [&](PersonId implicated) {
        return implicated == person || m_context.reportsTo(person, implicated);
    });
}

std::optional<base::Instant> Recipients::awayThrough(PersonId person, const Ask &ask) const
{
    const auto found = m_context.absences.constFind(person);
    if (found == m_context.absences.constEnd())
        return std::nullopt;
    base::Instant end = ask.now;
    for (bool isLonger = true; isLonger;) {
        isLonger = false;
        for (const Absence &absence : *found) {
            if (absence.from > end || (absence.to.isValid() && absence.to <= end))
                continue;
            if (!absence.to.isValid())
                return base::Instant();
            end = absence.to;
            isLonger = true;
        }
    }
    const bool isThrough = ask.respondBy.isValid() && ask.respondBy < end;
    return isThrough ? std::optional(end) : std::nullopt;
}

int Recipients::channelsTriedInVain(PersonId person, int level) const
{
    const RunningAsk &running = m_reading.running();
    if (running.parts.empty() || running.answer || level != m_reading.askLevel())
        return 0;
    for (const AskPart &part : running.parts)
        if (part.answer && part.ask->with.contains(person))
            return 0;
    QVector<Channel> tried;
    bool isReminded = false;
    bool isSince = false;
    for (const Contact *entry : m_reading.entries()) {
        const bool isReminder = entry->kind == ContactKind::Reminder;
        isSince = isSince || entry == running.parts.front().ask;
        if (!isSince || entry->level != level || !entry->with.contains(person) || !entry->expectsAnswer
            || (!isReminder && entry->kind != ContactKind::Attempt && entry->kind != ContactKind::Escalation))
            continue;
        isReminded = isReminded || isReminder;
        if (!tried.contains(entry->channel))
            tried.append(entry->channel);
    }
    return isReminded ? int(tried.size()) : 0;
}

bool Recipients::isReachable(PersonId person, int level, const Ask &ask) const
{
    const auto known = m_context.people.constFind(person);
    if (known != m_context.people.constEnd() && !known->active)
        return false;
    return !awayThrough(person, ask) && channelsTriedInVain(person, level) < kChannelsBeforeUnreachable;
}

bool Recipients::hasPower(PersonId person) const
{
    const auto known = m_context.people.constFind(person);
    if (known == m_context.people.constEnd())
        return false;
    const auto currencyOf = [&](const Money &money) { return money.currency.isEmpty() ? m_context.project.currency : money.currency; };
    const Money &asked = m_issue.ask.money;
    const Money &own = known->powers.money;
    if (asked.cents > 0 && (own.cents < asked.cents || currencyOf(own) != currencyOf(asked)))
        return false;
    return known->powers.days >= m_issue.ask.days && (known->powers.scope || !m_issue.ask.scope);
}

bool Recipients::isPowerAbove(int level) const
{
    for (int higher = level + 1; higher <= m_path.topLevel(); ++higher)
        for (const PersonId person : others(candidates(m_path.levels[higher].ours)))
            if (!isExcluded(person) && hasPower(person))
                return true;
    return false;
}

void Recipients::explainStandIn(PersonId absent, const Recipient &standIn, int level, const Ask &ask, LevelTeam &team) const
{
    const QVector<PersonId> pair{absent, standIn.person};
    if (standIn.because == StandInReason::Implicated) {
        team.reasons.append({rules::kImplicated, reasons::kStandInImplicated, pair, {}, {}, {}});
    } else if (standIn.because == StandInReason::Power) {
        team.reasons.append({rules::kPower, reasons::kStandInPower, pair, {}, {}, {}});
    } else if (const int tried = channelsTriedInVain(absent, level); tried >= kChannelsBeforeUnreachable) {
        team.reasons.append({rules::kUnreachable, reasons::kStandInSilent, pair, {}, {tried}, {}});
    } else {
        const base::Instant back = awayThrough(absent, ask).value_or(base::Instant());
        team.reasons.append({rules::kUnreachable, reasons::kStandInAbsent, pair, {back}, {}, {}});
    }
}

QVector<Recipient> Recipients::chosen(const QVector<PersonId> &side, int level, const Ask &ask, bool needsPower,
                                      LevelTeam &team) const
{
    for (const PersonId person : side) {
        if (isExcluded(person) || !isReachable(person, level, ask) || (needsPower && !hasPower(person)))
            continue;
        Recipient recipient{person, m_path.level(level).title, {}, StandInReason::None};
        const PersonId first = side.first();
        if (person != first) {
            recipient.insteadOf = first;
            recipient.because = isExcluded(first)                   ? StandInReason::Implicated
                                : !isReachable(first, level, ask)   ? StandInReason::Unreachable
                                                                    : StandInReason::Power;
            explainStandIn(first, recipient, level, ask, team);
        }
        return {recipient};
    }
    return {};
}

LevelTeam Recipients::atLevel(int level, const Ask &ask) const
{
    LevelTeam team;
    const Level &asked = m_path.levels[level];
    const QVector<PersonId> all = candidates(asked.ours);
    const QVector<PersonId> ours = others(all);
    const QVector<PersonId> theirs = others(candidates(asked.theirs));
    const bool isTheAskersOwn = ours.isEmpty() && !all.isEmpty();
    const auto isFit = [&](PersonId person) { return !isExcluded(person) && isReachable(person, level, ask); };
    const QVector<PersonId> &wanted = isTheAskersOwn ? theirs : ours;
    const bool isAnybodyFit = std::any_of(wanted.begin(), wanted.end(), isFit);
    const bool hasFitPower = asksForPower()
                             && std::any_of(ours.begin(), ours.end(), [&](PersonId each) { return isFit(each) && hasPower(each); });
    if (!isAnybodyFit) {
        const bool allExcluded = !ours.isEmpty() && std::all_of(ours.begin(), ours.end(), [&](PersonId each) { return isExcluded(each); });
        team.skip = isTheAskersOwn ? LevelTeam::Skip::Asker : allExcluded ? LevelTeam::Skip::Implicated : LevelTeam::Skip::Unreachable;
    } else if (asksForPower() && !hasFitPower && isPowerAbove(level)) {
        team.skip = LevelTeam::Skip::Power;
    }
    if (m_path.kind == PathKind::LineManagement && all.isEmpty()) {
        team.skip = LevelTeam::Skip::NoSuperior;
        if (const PersonId subject = StandingPath::subjectOf(m_issue); subject.isValid())
            team.passedOver = {subject};
        return team;
    }
    if (!team.isUsable()) {
        team.passedOver = isTheAskersOwn ? all : ours;
        return team;
    }
    team.ours = chosen(ours, level, ask, hasFitPower, team);
    team.theirs = chosen(theirs, level, ask, false, team);
    return team;
}

bool Recipients::isOnTheirSide(PersonId person, int level) const
{
    const Level &asked = m_path.level(level);
    if (candidates(asked.theirs).contains(person))
        return true;
    if (candidates(asked.ours).contains(person) || person == m_issue.owner)
        return false;
    const auto known = m_context.people.constFind(person);
    if (known == m_context.people.constEnd())
        return false;
    const auto organisation = m_context.organisations.constFind(known->organisation);
    return organisation != m_context.organisations.constEnd() && !organisation->isOurs;
}

LevelTeam Recipients::again(const QVector<PersonId> &asked, int level, const Ask &ask) const
{
    LevelTeam team;
    QVector<PersonId> ours;
    QVector<PersonId> theirs;
    for (const PersonId person : others(asked))
        if (person.isValid())
            (isOnTheirSide(person, level) ? theirs : ours).append(person);
    const auto withDeputies = [&](QVector<PersonId> side, const LevelSide &place) {
        for (const PersonId person : others(candidates(place)))
            if (!side.contains(person))
                side.append(person);
        return side;
    };
    const Level &here = m_path.level(level);
    if (!ours.isEmpty() || theirs.isEmpty())
        team.ours = chosen(withDeputies(ours, here.ours), level, ask, false, team);
    if (!theirs.isEmpty())
        team.theirs = chosen(withDeputies(theirs, here.theirs), level, ask, false, team);
    return team;
}

LevelTeam Recipients::forFirstContact(const Ask &ask) const
{
    LevelTeam team;
    const Level &team0 = m_path.level(0);
    team.theirs = chosen(others(candidates(team0.theirs)), 0, ask, false, team);
    if (isAsker(m_issue.owner) && !team.theirs.isEmpty())
        return team;
    QVector<PersonId> ours;
    if (m_issue.owner.isValid())
        ours.append(m_issue.owner);
    for (const PersonId person : candidates(team0.ours))
        if (!ours.contains(person))
            ours.append(person);
    team.ours = chosen(others(ours), 0, ask, false, team);
    return team;
}

bool Recipients::isFirstContactTheAsker() const
{
    const Level &team = m_path.level(0);
    const QVector<PersonId> all = QVector<PersonId>{m_issue.owner} + candidates(team.ours) + candidates(team.theirs);
    const auto isSomebodyElse = [this](PersonId each) { return each.isValid() && !isAsker(each); };
    return std::any_of(all.begin(), all.end(), [this](PersonId each) { return isAsker(each); })
           && std::none_of(all.begin(), all.end(), isSomebodyElse);
}

bool Recipients::isEverybodyExcluded(int fromLevel) const
{
    bool isAnybody = false;
    for (int level = std::max(fromLevel, 0); level <= m_path.topLevel(); ++level) {
        for (const PersonId person : candidates(m_path.levels[level].ours)) {
            if (!isExcluded(person))
                return false;
            isAnybody = true;
        }
    }
    return isAnybody;
}

Channel Recipients::channel(int level, PersonId person, bool isUrgent) const
{
    const auto known = m_context.people.constFind(person);
    const auto has = [&](Channel channel) { return known == m_context.people.constEnd() || known->hasChannel(channel); };
    const QVector<Channel> &preferred = m_path.level(level).channels;
    for (const Channel each : preferred) {
        const bool isSpoken = each == Channel::Meeting || each == Channel::Call;
        if (has(each) && (isSpoken || (!isUrgent && each != Channel::Chat && each != Channel::Mail)))
            return each;
    }
    return has(Channel::Call) && known != m_context.people.constEnd() ? Channel::Call : Channel::Meeting;
}

}
