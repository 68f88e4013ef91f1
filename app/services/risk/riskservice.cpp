#include "services/risk/riskservice.h"

#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/risk/risktrail.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "storage/history/journal.h"
#include "storage/project/projectrepository.h"
#include "storage/risk/riskmatrixrepository.h"
#include "storage/risk/riskrepository.h"

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Risk;

namespace {

Result<> checkPosition(const domain::RiskPosition &position, const QString &name, int size)
{
    if (position.probabilityScore < 0 || position.probabilityScore > size)
        return fieldFault(name + QStringLiteral(".probabilityScore"), QStringLiteral("not 1 to %1").arg(size));
    if (position.impactScore < 0 || position.impactScore > size)
        return fieldFault(name + QStringLiteral(".impactScore"), QStringLiteral("not 1 to %1").arg(size));
    if (!(position.probability >= 0 && position.probability <= 1))
        return fieldFault(name + QStringLiteral(".probability"), QStringLiteral("not 0 to 1"));
    if (position.impactMoney.cents < 0)
        return fieldFault(name + QStringLiteral(".impactMoney"), QStringLiteral("negative"));
    if (position.impactDays < 0)
        return fieldFault(name + QStringLiteral(".impactDays"), QStringLiteral("negative"));
    return {};
}

Result<> checkRisk(const Risk &risk, int size)
{
    if (risk.title.isEmpty())
        return fieldFault(QStringLiteral("title"), QStringLiteral("empty"));
    return checkPosition(risk.inherent, QStringLiteral("inherent"), size).and_then([&] {
        return checkPosition(risk.residual, QStringLiteral("residual"), size);
    });
}

Result<> checkRiskMatrix(const domain::RiskMatrix &matrix)
{
    if (matrix.size < 3 || matrix.size > 6)
        return fieldFault(QStringLiteral("size"), QStringLiteral("not 3 to 6"));
    const auto isRow = [&](const auto &row) { return row.size() == matrix.size; };
    if (matrix.cells.size() != matrix.size || !std::all_of(matrix.cells.begin(), matrix.cells.end(), isRow))
        return fieldFault(QStringLiteral("cells"), QStringLiteral("not %1 by %1").arg(matrix.size));
    if (matrix.probabilityNames.size() != matrix.size)
        return fieldFault(QStringLiteral("probabilityNames"), QStringLiteral("not %1").arg(matrix.size));
    if (matrix.impactNames.size() != matrix.size)
        return fieldFault(QStringLiteral("impactNames"), QStringLiteral("not %1").arg(matrix.size));
    return {};
}

Result<QString> nextRiskKey(storage::Database &database, domain::ProjectId project)
{
    for (;;) {
        const Result<qint64> number = storage::ProjectRepository(database).takeRiskNumbers(project);
        if (!number)
            return base::fail(number.error());
        const QString key = QStringLiteral("R-%1").arg(*number, 2, 10, QLatin1Char('0'));
        const auto taken = storage::RiskRepository(database).findByKey(project, key);
        if (!taken && taken.error().code == ErrorCode::NotFound)
            return key;
        if (!taken)
            return base::fail(taken.error());
    }
}

// The issue that a risk becomes: what is known of it is carried over, what is not stays to be asked.
domain::Issue issueOf(const Risk &risk, int size, const QStringList &categories)
{
    const domain::RiskPosition &position = risk.residual.impactScore > 0 ? risk.residual : risk.inherent;
    domain::Issue issue;
    issue.project = risk.project;
    issue.title = risk.title;
    issue.description = risk.description;
    if (categories.contains(risk.category))
        issue.category = risk.category;
    issue.counterparty = risk.counterparty;
    issue.owner = risk.owner;
    issue.impact = (position.impactScore * 5 + size - 1) / size; // the scale of the severity matrix, rounded up
    issue.oneOffLoss = position.impactMoney;
    issue.workaround = risk.responseText;
    return issue;
}

}

Result<QVector<Risk>> RiskService::all(domain::ProjectId project) const
{
    return storage::RiskRepository(m_workspace.database()).all(project);
}

Result<QVector<Risk>> RiskService::of(domain::IssueId issue) const
{
    return storage::RiskRepository(m_workspace.database()).of(issue);
}

Result<Risk> RiskService::find(domain::RiskId id) const
{
    return storage::RiskRepository(m_workspace.database()).find(id);
}

Result<Risk> RiskService::findByKey(domain::ProjectId project, const QString &key) const
{
    return storage::RiskRepository(m_workspace.database()).findByKey(project, key.trimmed());
}

Result<Risk> RiskService::raise(Risk risk)
{
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const Result<domain::Project> project = m_workspace.projects().find(risk.project);
        if (!project)
            return project.error().code == ErrorCode::NotFound ? fieldFault(QStringLiteral("project"), QStringLiteral("no such project"))
                                                               : base::fail(project.error());
        const Result<domain::RiskMatrix> table = matrix(risk.project);
        if (!table)
            return base::fail(table.error());
        risk.title = risk.title.trimmed();
        if (!risk.owner.isValid())
            risk.owner = project->manager;
        if (!risk.raisedAt.isValid())
            risk.raisedAt = m_workspace.clock().now();
        if (!risk.changedAt.isValid())
            risk.changedAt = m_workspace.clock().now();
        if (const Result<> sound = checkRisk(risk, table->size); !sound)
            return sound;
        if (risk.key.isEmpty()) {
            const Result<QString> key = nextRiskKey(m_workspace.database(), risk.project);
            if (!key)
                return base::fail(key.error());
            risk.key = *key;
            session.setSubject(risk.key);
        }
        return session.save(risk);
    };
    return m_workspace.writePath().run(QStringLiteral("risk.raise"), risk.key, work).map([&] { return risk; });
}

Result<Risk> RiskService::save(Risk risk)
{
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const Result<domain::RiskMatrix> table = matrix(risk.project);
        if (!table)
            return base::fail(table.error());
        risk.title = risk.title.trimmed();
        return checkRisk(risk, table->size).and_then([&] { return session.save(risk); });
    };
    return m_workspace.writePath().run(QStringLiteral("risk.edit"), risk.key, work).map([&] { return risk; });
}

Result<> RiskService::remove(domain::RiskId id)
{
    const Result<Risk> risk = find(id);
    if (!risk)
        return base::fail(risk.error());
    return m_workspace.writePath().run(QStringLiteral("risk.remove"), risk->key,
                                       [&](WritePath::Session &session) { return session.remove(*risk); });
}

Result<domain::Issue> RiskService::occurred(domain::RiskId id)
{
    domain::Issue issue;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        Result<Risk> risk = find(id);
        if (!risk)
            return base::fail(risk.error());
        if (risk->status == domain::RiskStatus::Occurred)
            return fieldFault(QStringLiteral("status"), risk->key);
        const auto table = matrix(risk->project);
        const auto categories = m_workspace.projects().categories(risk->project);
        if (!table || !categories)
            return base::fail(table ? categories.error() : table.error());
        session.setSubject(risk->key);
        issue = issueOf(*risk, table->size, *categories);
        risk->status = domain::RiskStatus::Occurred;
        return m_workspace.issues().raiseWithin(session, issue).and_then([&] {
            risk->issues.append(issue.id);
            return session.save(*risk);
        });
    };
    return m_workspace.writePath().run(QStringLiteral("risk.occurred"), {}, work).map([&] { return issue; });
}

Result<QVector<RiskTrailPoint>> RiskService::trail(domain::RiskId id) const
{
    return find(id).and_then([&](const Risk &risk) {
        constexpr int kTrailEntries = 5000;
        return storage::Journal(m_workspace.database())
            .of({domain::RecordKind::Risk, id.value()}, kTrailEntries)
            .map([&](const auto &entries) { return trailOf(risk, entries); });
    });
}

Result<domain::RiskMatrix> RiskService::matrix(domain::ProjectId project) const
{
    Result<domain::RiskMatrix> stored = storage::RiskMatrixRepository(m_workspace.database()).find(project);
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return domain::RiskMatrix::standard(project);
    return stored;
}

Result<domain::RiskMatrix> RiskService::save(domain::RiskMatrix matrix)
{
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const Result<domain::Project> project = m_workspace.projects().find(matrix.project);
        if (!project)
            return base::fail(project.error());
        session.setSubject(project->name);
        return checkRiskMatrix(matrix).and_then([&] { return session.save(matrix); });
    };
    return m_workspace.writePath().run(QStringLiteral("riskmatrix.edit"), {}, work).map([&] { return matrix; });
}

Result<domain::RiskMatrix> RiskService::resizeMatrix(domain::ProjectId project, int size)
{
    domain::RiskMatrix resized;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const Result<domain::RiskMatrix> before = matrix(project);
        const Result<QVector<Risk>> risks = all(project);
        const Result<domain::Project> of = m_workspace.projects().find(project);
        if (!before || !risks || !of)
            return base::fail(!before ? before.error() : !risks ? risks.error() : of.error());
        session.setSubject(of->name);
        resized = before->resized(size);
        if (const Result<> sound = checkRiskMatrix(resized).and_then([&] { return session.save(resized); }); !sound)
            return sound;
        for (Risk risk : *risks) {
            for (domain::RiskPosition *position : {&risk.inherent, &risk.residual}) {
                position->probabilityScore = domain::RiskMatrix::rescaled(position->probabilityScore, before->size, size);
                position->impactScore = domain::RiskMatrix::rescaled(position->impactScore, before->size, size);
            }
            if (const Result<> saved = session.save(risk); !saved)
                return saved;
        }
        return {};
    };
    return m_workspace.writePath().run(QStringLiteral("riskmatrix.edit"), {}, work).map([&] { return resized; });
}

}
