#include "services/criterion/criterionservice.h"

#include "domain/record/names.h"
#include "services/issue/issueservice.h"
#include "services/shipped/shippedwords.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/escalation/criterionrepository.h"
#include "storage/issue/issuestaterepository.h"

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Criterion;

namespace {

bool testsOrDoesOtherThan(const Criterion &a, const Criterion &b)
{
    return a.terms != b.terms || a.category != b.category || a.setStatus != b.setStatus || a.flag != b.flag || a.suggestion != b.suggestion;
}

Result<> checkCriterion(const Criterion &criterion, const QVector<Criterion> &others)
{
    if (criterion.name.isEmpty())
        return fieldFault("name", QStringLiteral("empty"));
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const Criterion &other) {
        return other.id != criterion.id && other.name.compare(criterion.name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return fieldFault("name", QStringLiteral("taken"));
    using domain::IssueStatus;
    if (criterion.setStatus && *criterion.setStatus != IssueStatus::Open && *criterion.setStatus != IssueStatus::InProgress)
        return fieldFault("setStatus", domain::nameOf(*criterion.setStatus));
    return {};
}

// What an act of criteria is about: the issue, or what acted where several issues are concerned.
QString subjectOf(const QStringList &keys, const QStringList &names)
{
    return keys.size() == 1 ? keys.first() : names.join(QLatin1String(", "));
}

}

Result<QVector<Criterion>> CriterionService::all(domain::ProjectId project) const
{
    return storage::CriterionRepository(m_workspace.database()).all(project);
}

Result<Criterion> CriterionService::find(domain::CriterionId id) const
{
    return storage::CriterionRepository(m_workspace.database()).find(id);
}

Result<Criterion> CriterionService::save(Criterion criterion)
{
    const bool isNew = !criterion.id.isValid();
    const auto work = [&](WritePath::Session &session) -> Result<> {
        criterion.name = criterion.name.trimmed();
        criterion.flag = criterion.flag.trimmed();
        const auto others = all(criterion.project);
        if (!others)
            return base::fail(others.error());
        if (const Result<> sound = checkCriterion(criterion, *others); !sound)
            return sound;
        const auto stored = std::find_if(others->begin(), others->end(), [&](const Criterion &other) { return other.id == criterion.id; });
        if (stored != others->end())
            criterion.version = stored->version + (testsOrDoesOtherThan(criterion, *stored) ? 1 : 0);
        return session.save(criterion);
    };
    return m_workspace.writePath()
        .run(isNew ? QStringLiteral("criterion.add") : QStringLiteral("criterion.edit"), criterion.name.trimmed(), work)
        .map([&] { return criterion; });
}

Result<> CriterionService::remove(domain::CriterionId id)
{
    const Result<Criterion> stored = find(id);
    if (!stored)
        return base::fail(stored.error());
    return m_workspace.writePath().run(QStringLiteral("criterion.remove"), stored->name,
                                       [&](WritePath::Session &session) { return session.remove(*stored); });
}

Result<int> CriterionService::addShipped(domain::ProjectId project)
{
    int added = 0;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const auto known = all(project);
        const auto words = ShippedWords::of(m_workspace);
        if (!known || !words)
            return base::fail(known ? words.error() : known.error());
        for (const Criterion &each : domain::shippedCriteria(project)) {
            const QStringList names = ShippedWords::everywhere(each.name);
            Criterion criterion = words->in(each);
            const bool isThere = std::any_of(known->begin(), known->end(), [&](const Criterion &own) { return names.contains(own.name, Qt::CaseInsensitive); });
            if (isThere || !checkCriterion(criterion, *known))
                continue;
            if (const Result<> saved = session.save(criterion); !saved)
                return saved;
            ++added;
        }
        return {};
    };
    return m_workspace.writePath().run(QStringLiteral("criterion.addShipped"), {}, work).map([&] { return added; });
}

Result<int> CriterionService::fireDue(int limit)
{
    const auto due = storage::IssueStateRepository(m_workspace.database()).due(m_workspace.clock().now(), limit);
    return due && !due->isEmpty() ? fire(*due) : due.map([](const auto &) { return 0; });
}

Result<int> CriterionService::fire(const QVector<domain::IssueId> &ids)
{
    const base::Instant now = m_workspace.clock().now();
    QVector<domain::Issue> changed;
    QStringList keys;
    QStringList names;
    for (const domain::IssueId id : ids) {
        const Result<IssueCase> issueCase = m_workspace.issues().openCase(id);
        if (!issueCase && issueCase.error().code == ErrorCode::NotFound)
            continue; // removed by another window
        if (!issueCase)
            return base::fail(issueCase.error());
        domain::Issue issue = issueCase->issue;
        for (const domain::HeldCriterion &held : issueCase->advice.criteria) {
            const std::optional<domain::Issue> after = domain::fired(issue, held, now);
            if (!after)
                continue;
            issue = *after;
            if (!names.contains(held.criterion.name))
                names.append(held.criterion.name);
        }
        if (issue == issueCase->issue)
            continue;
        changed.append(issue);
        keys.append(issue.key);
    }
    if (changed.isEmpty())
        return 0;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        for (domain::Issue &issue : changed)
            if (const Result<> saved = session.save(issue); !saved)
                return saved;
        return {};
    };
    return m_workspace.writePath().run(QLatin1String(kCriterionCause), subjectOf(keys, names), work).map([&] { return int(changed.size()); });
}

}
