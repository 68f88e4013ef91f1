#include "services/issue/forward/forwardplace.h"

#include <algorithm>

namespace services {

using domain::EscalationPath;
using domain::LevelSide;
using domain::PersonId;

namespace {

// Nothing: of no organisation.
std::optional<bool> isOfTheirs(PersonId person, const domain::EngineContext &context)
{
    const auto organisation = context.organisations.constFind(context.people.value(person).organisation);
    return organisation == context.organisations.cend() ? std::nullopt : std::optional(!organisation->isOurs);
}

// Only those on which this person could stand, lowest level first. Nobody stands on the counterparty's side of a path without one;
// on a path of line management ours is whoever the reporting line names.
QVector<ForwardPlace> placesFor(PersonId person, const EscalationPath &path, const domain::EngineContext &context)
{
    const std::optional<bool> theirs = isOfTheirs(person, context);
    const bool hasTheirs =
        std::any_of(path.levels.begin(), path.levels.end(), [](const domain::Level &level) { return level.theirs.primary.isValid(); })
        || path.kind == domain::PathKind::Counterparty;
    const bool hasOurs = path.kind != domain::PathKind::LineManagement;
    QVector<ForwardPlace> places;
    for (int level = 0; level <= path.topLevel(); ++level)
        for (const bool isTheirs : {false, true})
            if (isTheirs ? hasTheirs && theirs.value_or(true) : hasOurs && (!hasTheirs || !theirs.value_or(false)))
                places.append({level, isTheirs});
    return places;
}

// The lowest level at which they stand first, else as deputy.
std::optional<ForwardPlace> standingAt(PersonId person, const QVector<ForwardPlace> &places, const EscalationPath &path)
{
    for (const ForwardPlace &place : places)
        if (place.in(path).primary == person)
            return place;
    for (const ForwardPlace &place : places)
        if (place.in(path).deputies.contains(person))
            return place;
    return std::nullopt;
}

// Nobody who had it stands in the path: where it was asked at, else the lowest level that names somebody.
std::optional<ForwardPlace> askedAt(int level, const QVector<ForwardPlace> &places, const EscalationPath &path)
{
    std::optional<ForwardPlace> lowest;
    for (const ForwardPlace &place : places) {
        if (place.level == 0 && !place.isTheirs)
            continue; // the owner and the team
        if (place.level == level)
            return place;
        if (!lowest || (!lowest->in(path).primary.isValid() && place.in(path).primary.isValid()))
            lowest = place;
    }
    return lowest;
}

}

const LevelSide &ForwardPlace::in(const EscalationPath &path) const
{
    return isTheirs ? path.level(level).theirs : path.level(level).ours;
}

LevelSide &ForwardPlace::in(EscalationPath &path) const
{
    return isTheirs ? path.levels[level].theirs : path.levels[level].ours;
}

std::optional<ForwardPlace> placeOf(const domain::ForwardChain &chain, const EscalationPath &path, const domain::EngineContext &context)
{
    const PersonId last = chain.last();
    if (chain.isEmpty() || last == context.project.manager)
        return std::nullopt;
    const QVector<ForwardPlace> places = placesFor(last, path, context);
    std::optional<ForwardPlace> place;
    for (const PersonId person : chain.people())
        if (!place && person != last && person != context.project.manager)
            place = standingAt(person, places, path);
    const auto isOnTheSameSide = [&](PersonId each) { return each != last && isOfTheirs(each, context) == isOfTheirs(last, context); };
    const QVector<PersonId> people = chain.people();
    if (!place && std::any_of(people.begin(), people.end(), isOnTheSameSide))
        place = askedAt(chain.steps.constFirst().level, places, path);
    const auto isStanding = [&](const ForwardPlace &each) {
        return each.isTheirs == place->isTheirs && each.level <= place->level && each.in(path).primary == last;
    };
    return place && std::any_of(places.begin(), places.end(), isStanding) ? std::nullopt : place;
}

}
