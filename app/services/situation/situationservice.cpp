#include "services/situation/situationservice.h"

#include "services/escalation/matrixservice.h"
#include "services/shipped/shippedwords.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "storage/escalation/situationrepository.h"

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::ListedSituation;

namespace {

using Catalogue = QVector<ListedSituation>;
constexpr int kHighestScore = 5;

Result<> checkSituation(const ListedSituation &situation, const Catalogue &others)
{
    if (situation.name.isEmpty())
        return fieldFault("name", QStringLiteral("empty"));
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const ListedSituation &other) {
        return other.id != situation.id && other.name.compare(situation.name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return fieldFault("name", QStringLiteral("taken"));
    if (situation.impact < 0 || situation.impact > kHighestScore)
        return fieldFault("impact", QString::number(situation.impact));
    if (situation.urgency < 0 || situation.urgency > kHighestScore)
        return fieldFault("urgency", QString::number(situation.urgency));
    return {};
}

ListedSituation tidied(ListedSituation situation)
{
    situation.name = situation.name.simplified();
    situation.category = situation.category.simplified();
    situation.advice = situation.advice.simplified();
    return situation;
}

qsizetype placeOf(const Catalogue &list, domain::SituationId id)
{
    return std::find_if(list.begin(), list.end(), [&](const ListedSituation &each) { return each.id == id; }) - list.begin();
}

qsizetype placeOfName(const Catalogue &list, const QString &name)
{
    const QString wanted = name.simplified();
    return std::find_if(list.begin(), list.end(), [&](const ListedSituation &each) { return each.name.compare(wanted, Qt::CaseInsensitive) == 0; })
           - list.begin();
}

// The shipped ones whose name the list has in no language.
Catalogue shippedBeside(const Catalogue &list, domain::ProjectId project)
{
    Catalogue missing;
    for (const ListedSituation &situation : domain::shippedSituations(project)) {
        const QStringList names = ShippedWords::everywhere(situation.name);
        if (std::none_of(names.begin(), names.end(), [&](const QString &name) { return placeOfName(list, name) < list.size(); }))
            missing.append(situation);
    }
    return missing;
}

// A list that is to become the catalogue: each takes over the number of the stored one of its name.
Result<> adopt(Catalogue &list, const Catalogue &stored, domain::ProjectId project)
{
    Catalogue before;
    for (ListedSituation &each : list) {
        each = tidied(each);
        each.project = project;
        each.id = {};
        if (const Result<> sound = checkSituation(each, {}); !sound)
            return sound;
        if (placeOfName(before, each.name) < before.size())
            return fieldFault("name", QStringLiteral("told twice: %1").arg(each.name));
        before.append(each);
        if (const qsizetype known = placeOfName(stored, each.name); known < stored.size()) {
            each.id = stored[known].id;
            each.rowVersion = stored[known].rowVersion;
        }
    }
    return {};
}

}

Result<Catalogue> SituationService::all(domain::ProjectId project) const
{
    return storage::SituationRepository(m_workspace.database()).all(project);
}

Result<ListedSituation> SituationService::find(domain::SituationId id) const
{
    return storage::SituationRepository(m_workspace.database()).find(id);
}

Result<ListedSituation> SituationService::findByName(domain::ProjectId project, const QString &name) const
{
    const auto list = all(project);
    if (!list)
        return base::fail(list.error());
    const qsizetype place = placeOfName(*list, name);
    return place < list->size() ? Result<ListedSituation>(list->at(place)) : fieldFault(name, QString(), ErrorCode::NotFound);
}

// Only what has another rank is written.
Result<> SituationService::putInOrder(WritePath::Session &session, Catalogue &list) const
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        list[i].rank = int(i) + 1;
        if (const Result<> saved = session.save(list[i]); !saved)
            return saved;
    }
    return {};
}

Result<ListedSituation> SituationService::save(ListedSituation situation)
{
    situation = tidied(situation);
    const bool isNew = !situation.id.isValid();
    const auto work = [&](WritePath::Session &session) -> Result<> {
        auto list = all(situation.project);
        if (!list)
            return base::fail(list.error());
        if (const Result<> sound = checkSituation(situation, *list); !sound)
            return sound;
        const qsizetype known = placeOf(*list, situation.id);
        if (!isNew) {
            if (known == list->size())
                return base::fail(ErrorCode::NotFound, QStringLiteral("situation"));
            situation.rank = list->at(known).rank;
            return session.save(situation);
        }
        const qsizetype place = situation.rank > 0 ? std::min<qsizetype>(situation.rank - 1, list->size()) : list->size();
        list->insert(place, situation);
        return putInOrder(session, *list).map([&] { situation = list->at(place); });
    };
    return m_workspace.writePath().run(isNew ? QStringLiteral("situation.add") : QStringLiteral("situation.edit"), situation.name, work).map([&] {
        return situation;
    });
}

Result<ListedSituation> SituationService::move(domain::SituationId id, int rank)
{
    Result<ListedSituation> moved = find(id);
    if (!moved)
        return moved;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        auto list = all(moved->project);
        if (!list)
            return base::fail(list.error());
        const qsizetype to = std::clamp<qsizetype>(rank - 1, 0, list->size() - 1);
        list->move(placeOf(*list, id), to);
        return putInOrder(session, *list).map([&] { moved = list->at(to); });
    };
    const QString subject = moved->name;
    const Result<> done = m_workspace.writePath().run(QStringLiteral("situation.move"), subject, work);
    return done ? moved : base::fail(done.error());
}

Result<> SituationService::remove(domain::SituationId id)
{
    const Result<ListedSituation> stored = find(id);
    if (!stored)
        return base::fail(stored.error());
    const auto work = [&](WritePath::Session &session) -> Result<> {
        auto list = all(stored->project);
        if (!list)
            return base::fail(list.error());
        list->removeAt(placeOf(*list, id));
        return session.remove(*stored).and_then([&] { return putInOrder(session, *list); });
    };
    return m_workspace.writePath().run(QStringLiteral("situation.remove"), stored->name, work);
}

Result<bool> SituationService::lacksShipped(domain::ProjectId project) const
{
    return all(project).map([&](const Catalogue &list) { return !shippedBeside(list, project).isEmpty(); });
}

Result<int> SituationService::addShipped(domain::ProjectId project)
{
    int added = 0;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        auto list = all(project);
        const auto words = ShippedWords::of(m_workspace);
        if (!list || !words)
            return base::fail(list ? words.error() : list.error());
        const Catalogue missing = shippedBeside(*list, project);
        added = int(missing.size());
        for (const ListedSituation &situation : missing)
            list->append(words->in(situation));
        return putInOrder(session, *list);
    };
    return m_workspace.writePath().run(QStringLiteral("situation.addShipped"), {}, work).map([&] { return added; });
}

Result<int> SituationService::replace(domain::ProjectId project, Catalogue list, const QString &subject)
{
    int changed = 0;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const auto stored = all(project);
        const Result<> adopted = stored ? adopt(list, *stored, project) : Result<>(base::fail(stored.error()));
        if (!adopted)
            return adopted;
        for (const ListedSituation &each : *stored) {
            if (placeOf(list, each.id) < list.size())
                continue;
            ++changed;
            if (const Result<> removed = session.remove(each); !removed)
                return removed;
        }
        for (qsizetype i = 0; i < list.size(); ++i) {
            list[i].rank = int(i) + 1;
            const qsizetype known = placeOf(*stored, list[i].id);
            changed += known == stored->size() || !(stored->at(known) == list[i]) ? 1 : 0;
        }
        return putInOrder(session, list);
    };
    return m_workspace.writePath().run(QStringLiteral("situation.import"), subject, work).map([&] { return changed; });
}

Result<QVector<domain::SituationFinding>> SituationService::check(domain::ProjectId project) const
{
    const auto list = all(project);
    const auto matrix = m_workspace.matrices().edited(project);
    if (!list || (!matrix && matrix.error().code != ErrorCode::NotFound))
        return base::fail(list ? matrix.error() : list.error());
    return domain::checkSituations(*list, matrix.value_or(domain::Matrix()));
}

Result<domain::Issue> SituationService::classify(const domain::Issue &issue, const QString &name) const
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return domain::unclassified(issue);
    const Result<ListedSituation> found = findByName(issue.project, wanted);
    if (found)
        return domain::classified(issue, *found);
    if (found.error().code != ErrorCode::NotFound)
        return base::fail(found.error());
    return issue.situation == wanted ? Result<domain::Issue>(issue) : fieldFault("situation", name, ErrorCode::BadValue);
}

}
