#include "domain/escalation/catalogue/theirsfirst.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int kFewestLevels = 3;

// From who does the work upwards: of all in the organisation the one with the longest line above, by name where lines are equal.
QVector<PersonId> longestLine(OrganisationId organisation, const EngineContext &context)
{
    QVector<PersonId> longest;
    QString first;
    for (const Person &person : context.people) {
        if (person.organisation != organisation || !person.active)
            continue;
        QVector<PersonId> line{person.id};
        for (PersonId above = person.reportsTo; context.people.value(above).organisation == organisation && !line.contains(above);
             above = context.people.value(above).reportsTo)
            line.append(above);
        if (line.size() > longest.size() || (line.size() == longest.size() && person.name.localeAwareCompare(first) < 0)) {
            longest = line;
            first = person.name;
        }
    }
    return longest;
}

QVector<PersonId> lineAbove(PersonId person, const EngineContext &context)
{
    QVector<PersonId> line;
    for (PersonId above = context.people.value(person).reportsTo; above.isValid() && !line.contains(above); above = context.people.value(above).reportsTo)
        line.append(above);
    return line;
}

// As far as the other side is known.
qsizetype rungsOf(const Organisation &party, const QVector<PersonId> &line)
{
    qsizetype rungs = line.size();
    for (const Stewardship &each : party.ladder)
        rungs = std::max<qsizetype>(rungs, each.level + 1);
    return rungs;
}

QStringList sharedCategories(const Matrix &matrix, OrganisationId party)
{
    QStringList categories;
    QStringList taken;
    for (const EscalationPath &path : matrix.paths)
        if (path.kind == PathKind::Counterparty && path.counterparty != party)
            categories += path.categories;
        else
            taken += path.categories;
    categories.removeDuplicates();
    categories.removeIf([&](const QString &category) { return taken.contains(category); });
    return categories;
}

}

EscalationPath theirsFirst(const Matrix &matrix, const Organisation &party, const EngineContext &context, const TheirsFirstWords &words)
{
    const PersonId manager = context.project.manager;
    const QVector<PersonId> ours = lineAbove(manager, context);
    const QVector<PersonId> theirs = party.ladder.isEmpty() ? longestLine(party.id, context) : QVector<PersonId>(); // the ladder stands in by itself
    EscalationPath path;
    path.name = words.name;
    path.key = matrix.freeKey(words.name);
    path.kind = PathKind::Counterparty;
    path.counterparty = party.id;
    path.policies = EscalationPath::standardPolicies();
    path.lastResorts = words.lastResorts;
    path.categories = sharedCategories(matrix, party.id);
    const qsizetype known = std::min(ours.size() + 2, rungsOf(party, theirs));
    const int levels = int(std::max<qsizetype>(kFewestLevels, std::min(known, words.titles.size())));
    for (int number = 0; number < levels; ++number) {
        Level level;
        level.title = words.titles.value(std::min<qsizetype>(number, words.titles.size() - 1));
        level.respond = Level::standardRespond();
        level.ours.primary = number < 2 ? manager : ours.value(number - 2);
        level.theirs.primary = theirs.value(number);
        path.levels.append(level);
    }
    return path;
}

}
