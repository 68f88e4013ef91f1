#include "services/situation/categoryservice.h"

#include "services/criterion/criterionservice.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/issuecheck.h"
#include "services/issue/issueservice.h"
#include "services/project/categorylist.h"
#include "services/project/customfieldservice.h"
#include "services/project/projectservice.h"
#include "services/situation/situationservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/issue/issuelisting.h"

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

// All that names categories, read once.
struct CategoryStage {
    QStringList list;
    domain::Matrix matrix;
    bool hasMatrix = false;
    QVector<domain::ListedSituation> situations;
    QVector<domain::Criterion> criteria;
    QVector<domain::CustomField> fields;
};

Result<CategoryStage> readCategories(Workspace &workspace, domain::ProjectId project)
{
    const auto list = workspace.projects().categories(project);
    const auto matrix = workspace.matrices().edited(project);
    const auto situations = SituationService(workspace).all(project);
    const auto criteria = workspace.criteria().all(project);
    const auto fields = CustomFieldService(workspace).all(project);
    if (!list || !situations)
        return base::fail(list ? situations.error() : list.error());
    if (!criteria || !fields)
        return base::fail(criteria ? fields.error() : criteria.error());
    if (!matrix && matrix.error().code != ErrorCode::NotFound)
        return base::fail(matrix.error());
    return CategoryStage{*list, matrix.value_or(domain::Matrix()), matrix.has_value(), *situations, *criteria, *fields};
}

// Of any status: archived ones too.
storage::IssueQuery issuesOf(domain::ProjectId project, const QString &category)
{
    using enum domain::IssueStatus;
    storage::IssueQuery query;
    query.project = project;
    query.statuses = {Open, InProgress, Resolved, Closed, Cancelled, Archived};
    storage::IssueCondition condition;
    condition.column = storage::IssueColumn::Category;
    condition.values = {storage::Value(category)};
    query.conditions = {condition};
    return query;
}

Result<CategoryUse> useOf(Workspace &workspace, domain::ProjectId project, const CategoryStage &stage, const QString &name)
{
    CategoryUse use;
    use.name = name;
    use.isConfidential = isConfidential(stage.matrix, name);
    for (const domain::EscalationPath &path : stage.matrix.paths)
        if (path.categories.contains(name))
            use.paths << path.name;
    use.situations = int(std::count_if(stage.situations.begin(), stage.situations.end(), [&](const auto &each) { return each.category == name; }));
    use.criteria = int(std::count_if(stage.criteria.begin(), stage.criteria.end(), [&](const auto &each) { return each.category == name; }));
    use.fields = int(std::count_if(stage.fields.begin(), stage.fields.end(), [&](const auto &each) { return each.categories.contains(name); }));
    return storage::IssueListing(workspace.database()).count(issuesOf(project, name)).map([&](qint64 count) {
        use.issues = count;
        return use;
    });
}

// The new name in the place of the old one; none where it stands there already, or is empty.
bool replaceIn(QStringList &list, const QString &from, const QString &to)
{
    const qsizetype place = list.indexOf(from);
    if (place < 0)
        return false;
    if (to.isEmpty() || list.contains(to))
        list.removeAt(place);
    else
        list[place] = to;
    return true;
}

Result<> saveList(WritePath::Session &session, domain::ProjectId project, const QStringList &list)
{
    return session.saveSetting(categorySetting(project), categoryLines(list));
}

Result<> renameInPaths(Workspace &workspace, WritePath::Session &session, CategoryStage &stage, const QString &from, const QString &to)
{
    bool isServed = false;
    for (domain::EscalationPath &path : stage.matrix.paths)
        isServed = replaceIn(path.categories, from, to) || isServed;
    return isServed ? workspace.matrices().saveWithin(session, stage.matrix) : Result<>();
}

Result<> renameInRecords(WritePath::Session &session, CategoryStage &stage, const QString &from, const QString &to)
{
    for (domain::ListedSituation &situation : stage.situations) {
        situation.category = situation.category == from ? to : situation.category;
        if (const Result<> saved = session.save(situation); !saved)
            return saved;
    }
    for (domain::Criterion &criterion : stage.criteria) {
        if (criterion.category != from)
            continue;
        criterion.category = to;
        ++criterion.version; // it tests something else now
        if (const Result<> saved = session.save(criterion); !saved)
            return saved;
    }
    for (domain::CustomField &field : stage.fields)
        if (replaceIn(field.categories, from, to))
            if (const Result<> saved = session.save(field); !saved)
                return saved;
    return {};
}

Result<> renameInIssues(Workspace &workspace, WritePath::Session &session, const storage::IssueQuery &query, const QString &to)
{
    const auto ids = storage::IssueListing(workspace.database()).ids(query);
    if (!ids)
        return base::fail(ids.error());
    for (const domain::IssueId id : *ids) {
        Result<domain::Issue> issue = workspace.issues().find(id);
        if (!issue)
            return base::fail(issue.error());
        issue->category = to;
        if (const Result<> saved = session.save(*issue); !saved)
            return saved;
    }
    return {};
}

}

Result<QVector<CategoryUse>> CategoryService::all(domain::ProjectId project) const
{
    const auto stage = readCategories(m_workspace, project);
    if (!stage)
        return base::fail(stage.error());
    QVector<CategoryUse> uses;
    for (const QString &name : stage->list) {
        const auto use = useOf(m_workspace, project, *stage, name);
        if (!use)
            return base::fail(use.error());
        uses << *use;
    }
    return uses;
}

Result<> CategoryService::add(domain::ProjectId project, const QString &name)
{
    const QString added = name.simplified();
    const auto work = [&](WritePath::Session &session) -> Result<> {
        auto list = m_workspace.projects().categories(project);
        if (!list)
            return base::fail(list.error());
        if (added.isEmpty() || list->contains(added, Qt::CaseInsensitive))
            return fieldFault("category", added.isEmpty() ? QStringLiteral("empty") : QStringLiteral("taken"));
        return saveList(session, project, *list << added);
    };
    return m_workspace.writePath().run(QStringLiteral("category.add"), added, work);
}

Result<> CategoryService::rename(domain::ProjectId project, const QString &from, const QString &to, Issues issues)
{
    const QString renamed = to.simplified();
    const auto work = [&](WritePath::Session &session) -> Result<> {
        auto stage = readCategories(m_workspace, project);
        if (!stage)
            return base::fail(stage.error());
        if (!stage->list.contains(from))
            return fieldFault(from, QString(), ErrorCode::NotFound);
        if (renamed.isEmpty())
            return fieldFault("category", QStringLiteral("empty"));
        const bool isServed =
            std::any_of(stage->matrix.paths.begin(), stage->matrix.paths.end(), [&](const auto &path) { return path.categories.contains(from); });
        const bool isSecret = isConfidential(stage->matrix, from);
        const bool staysSecret = stage->list.contains(renamed) ? isConfidential(stage->matrix, renamed) : isServed && isSecret;
        if (isSecret != staysSecret)
            return fieldFault("category", QStringLiteral("confidential"));
        const storage::IssueQuery query = issuesOf(project, from);
        replaceIn(stage->list, from, renamed);
        return saveList(session, project, stage->list)
            .and_then([&] { return renameInPaths(m_workspace, session, *stage, from, renamed); })
            .and_then([&] { return renameInRecords(session, *stage, from, renamed); })
            .and_then([&] { return issues == Issues::Change ? renameInIssues(m_workspace, session, query, renamed) : Result<>(); });
    };
    return m_workspace.writePath().run(QStringLiteral("category.rename"), from, work);
}

Result<> CategoryService::remove(domain::ProjectId project, const QString &name, Paths paths)
{
    const auto work = [&](WritePath::Session &session) -> Result<> {
        auto stage = readCategories(m_workspace, project);
        if (!stage)
            return base::fail(stage.error());
        if (!stage->list.contains(name))
            return fieldFault(name, QString(), ErrorCode::NotFound);
        const auto use = useOf(m_workspace, project, *stage, name);
        if (!use)
            return base::fail(use.error());
        if (use->isNamed() || (paths == Paths::Keep && !use->paths.isEmpty()))
            return fieldFault("category", QStringLiteral("in use"));
        stage->list.removeAll(name);
        return saveList(session, project, stage->list).and_then([&] { return renameInPaths(m_workspace, session, *stage, name, {}); });
    };
    return m_workspace.writePath().run(QStringLiteral("category.remove"), name, work);
}

}
