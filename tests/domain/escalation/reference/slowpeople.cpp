#include "escalation/reference/slowengine.h"

#include <QSet>

#include <algorithm>

using domain::Contact;
using domain::ContactKind;

SlowEngine::People SlowEngine::sideOf(const domain::LevelSide &side) const
{
    People people;
    for (const Person person : People{side.primary} + side.deputies)
        if (person.isValid() && !people.contains(person))
            people.append(person);
    return people;
}

bool SlowEngine::reportsTo(Person person, Person superior) const
{
    QSet<Person> seen;
    while (m_stage.context.people.contains(person) && !seen.contains(person)) {
        seen.insert(person);
        person = m_stage.context.people[person].reportsTo;
        if (person.isValid() && person == superior)
            return true;
    }
    return false;
}

bool SlowEngine::isOut(Person person) const
{
    for (const Person implicated : m_stage.issue.implicated)
        if (implicated.isValid() && (person == implicated || reportsTo(person, implicated)))
            return true;
    return false;
}

// Away without a break: each quarter of an hour and the moments themselves lie in an absence.
bool SlowEngine::isAway(Person person, Instant from, Instant through) const
{
    const auto absences = m_stage.context.absences.value(person);
    const auto covers = [&](Instant at) {
        for (const auto &absence : absences)
            if (absence.from <= at && (!absence.to.isValid() || at < absence.to))
                return true;
        return false;
    };
    if (absences.isEmpty() || !covers(from))
        return false;
    if (!through.isValid()) { // an answer that is never due: away only who never comes back
        Instant at = from;
        for (int i = 0; i < absences.size(); ++i)
            for (const auto &absence : absences)
                if (absence.from <= at && !absence.to.isValid())
                    return true;
                else if (absence.from <= at && absence.to > at)
                    at = absence.to;
        return false;
    }
    for (Instant at = from; at < through; at = at.plusMinutes(15))
        if (!covers(at))
            return false;
    return covers(through);
}

bool SlowEngine::isSilent(Person person, int level) const
{
    if (!m_ask || m_answer || level != m_at)
        return false;
    QSet<int> channels;
    bool isReminded = false;
    for (const Mail &mail : m_mails)
        if (mail.reply && mail.sent->with.contains(person))
            return false;
    for (auto since = m_log.begin() + qptrdiff(m_mails.front().place); since != m_log.end(); ++since) {
        const Contact *entry = *since;
        const bool isOut = entry->kind == ContactKind::Attempt || entry->kind == ContactKind::Escalation || entry->kind == ContactKind::Reminder;
        if (!isOut || entry->level != level || !entry->expectsAnswer || !entry->with.contains(person))
            continue;
        channels.insert(int(entry->channel));
        if (entry->kind == ContactKind::Reminder)
            isReminded = true;
    }
    return isReminded && channels.size() >= 2;
}

bool SlowEngine::isThere(Person person, int level, Instant through) const
{
    const auto &people = m_stage.context.people;
    if (people.contains(person) && !people[person].active)
        return false;
    return !isAway(person, m_stage.now, through) && !isSilent(person, level);
}

bool SlowEngine::mayDecide(Person person) const
{
    if (!m_stage.context.people.contains(person))
        return false;
    const auto &powers = m_stage.context.people[person].powers;
    const auto &ask = m_stage.issue.ask;
    const QString home = m_stage.context.project.currency;
    const QString wanted = ask.money.currency.isEmpty() ? home : ask.money.currency;
    const QString held = powers.money.currency.isEmpty() ? home : powers.money.currency;
    if (ask.money.cents > 0 && (wanted != held || powers.money.cents < ask.money.cents))
        return false;
    if (ask.scope && !powers.scope)
        return false;
    return powers.days >= ask.days;
}

// Nobody is told to ask themselves: the project manager is the one who asks.
SlowEngine::Person SlowEngine::first(const People &side, int level, Instant through, bool needsPower) const
{
    for (const Person person : side)
        if (person != m_stage.context.project.manager && !isOut(person) && isThere(person, level, through) && (!needsPower || mayDecide(person)))
            return person;
    return {};
}

SlowEngine::Team SlowEngine::teamAt(int level)
{
    Team team;
    const Instant through = respondByOf(m_stage.now, level);
    const auto &place = m_stage.path.levels[level];
    People side = sideOf(place.ours);
    const bool isManagerAlone = side == People{m_stage.context.project.manager};
    side.removeAll(m_stage.context.project.manager);
    const auto &ask = m_stage.issue.ask;
    const bool asksPower = ask.money.cents > 0 || ask.days > 0 || ask.scope;
    Person ours = first(side, level, through, asksPower);
    const Person theirs = first(sideOf(place.theirs), level, through, false);
    if (!ours.isValid() && asksPower) {
        ours = first(side, level, through, false);
        for (int higher = level + 1; higher < m_stage.path.levels.size() && (ours.isValid() || (isManagerAlone && theirs.isValid())); ++higher)
            for (const Person person : sideOf(m_stage.path.levels[higher].ours))
                if (person != m_stage.context.project.manager && !isOut(person) && mayDecide(person))
                    team.skip = Skip::Power;
    }
    if (!ours.isValid() && !(isManagerAlone && theirs.isValid())) {
        team.skip = side.isEmpty() ? Skip::Unreachable : Skip::Implicated;
        for (const Person person : side)
            if (!isOut(person))
                team.skip = Skip::Unreachable;
    }
    if (team.skip != Skip::No)
        return team;
    if (ours.isValid())
        team.ours.append(ours);
    if (theirs.isValid())
        team.theirs.append(theirs);
    return team;
}

bool SlowEngine::isTheirs(Person person, int level) const
{
    const domain::Level place = m_stage.path.levels.value(level);
    if (sideOf(place.theirs).contains(person))
        return true;
    if (sideOf(place.ours).contains(person) || person == m_stage.issue.owner || !m_stage.context.people.contains(person))
        return false;
    const auto organisation = m_stage.context.people[person].organisation;
    return m_stage.context.organisations.contains(organisation) && !m_stage.context.organisations[organisation].isOurs;
}

// Who was asked last, or the deputies of those who cannot be reached.
SlowEngine::Team SlowEngine::teamAgain(Instant through) const
{
    People asked = askedLast();
    People ours;
    People theirs;
    asked.removeAll(m_stage.context.project.manager);
    for (const Person person : asked)
        if (person.isValid())
            (isTheirs(person, m_at) ? theirs : ours).append(person);
    const domain::Level place = m_stage.path.levels.value(m_at);
    Team team;
    if (!ours.isEmpty() || theirs.isEmpty())
        team.ours = {first(ours + sideOf(place.ours), m_at, through, false)};
    if (!theirs.isEmpty())
        team.theirs = {first(theirs + sideOf(place.theirs), m_at, through, false)};
    team.ours.removeAll(Person());
    team.theirs.removeAll(Person());
    return team;
}

SlowEngine::Team SlowEngine::firstTeam(Instant through) const
{
    Team team;
    const domain::Level place = m_stage.path.levels.value(0);
    team.theirs = {first(sideOf(place.theirs), 0, through, false)};
    team.theirs.removeAll(Person());
    const Person owner = m_stage.issue.owner;
    if (owner.isValid() && owner == m_stage.context.project.manager && !team.theirs.isEmpty())
        return team;
    People side = sideOf(place.ours);
    if (owner.isValid())
        side.prepend(owner);
    team.ours = {first(side, 0, through, false)};
    team.ours.removeAll(Person());
    return team;
}
