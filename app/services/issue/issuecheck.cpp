#include "services/issue/issuecheck.h"

#include "services/project/categorylist.h"
#include "services/workspace/fieldfault.h"

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Issue;

namespace {

Result<> checkFigures(const Issue &issue)
{
    if (issue.impact < 0 || issue.impact > 5)
        return fieldFault("impact", QStringLiteral("not 1 to 5"));
    if (issue.urgency < 0 || issue.urgency > 5)
        return fieldFault("urgency", QStringLiteral("not 1 to 5"));
    if (issue.costNow.cents < 0)
        return fieldFault("costNow", QStringLiteral("negative"));
    if (issue.costPerDay.cents < 0)
        return fieldFault("costPerDay", QStringLiteral("negative"));
    if (issue.oneOffLoss.cents < 0)
        return fieldFault("oneOffLoss", QStringLiteral("negative"));
    if (issue.ask.money.cents < 0)
        return fieldFault("ask.money", QStringLiteral("negative"));
    if (issue.ask.days < 0)
        return fieldFault("ask.days", QStringLiteral("negative"));
    return {};
}

Result<> checkPauses(const Issue &issue)
{
    for (qsizetype i = 0; i < issue.pauses.size(); ++i) {
        const domain::Pause &pause = issue.pauses[i];
        if (!pause.from.isValid() || (pause.to.isValid() && pause.to < pause.from))
            return fieldFault(QStringLiteral("pauses.%1.to").arg(i + 1), QStringLiteral("ends before it begins"));
    }
    return {};
}

// Nobody twice, and no more than there is.
Result<> checkContributions(const Issue &issue)
{
    QSet<domain::OrganisationId> known;
    for (qsizetype i = 0; i < issue.contributions.size(); ++i) {
        const domain::Contribution &each = issue.contributions[i];
        const auto place = [i](const char *field) { return QStringLiteral("contributions.%1.%2").arg(i + 1).arg(QLatin1String(field)); };
        if (!each.organisation.isValid() || known.contains(each.organisation))
            return fieldFault(place("organisation"), each.organisation.isValid() ? QStringLiteral("named twice") : QStringLiteral("empty"));
        known.insert(each.organisation);
        if (each.percent < 1 || each.percent > domain::kWholePercent)
            return fieldFault(place("percent"), QString::number(each.percent));
    }
    if (const int sum = domain::percentOf(issue.contributions); sum > domain::kWholePercent)
        return fieldFault(QStringLiteral("contributions.%1.percent").arg(issue.contributions.size()), QStringLiteral("%1 together").arg(sum));
    return {};
}

}

bool isConfidential(const domain::Matrix &matrix, const QString &category)
{
    bool isServed = false;
    for (const domain::EscalationPath &path : matrix.paths) {
        if (!path.categories.contains(category))
            continue;
        if (path.kind == domain::PathKind::Confidential)
            return true;
        isServed = true;
    }
    return !isServed && confidentialCategories().contains(category);
}

// What it has stays, also when the path of the tiers left the matrix.
Result<> checkTier(const Issue &issue, const Issue *stored, const domain::Matrix &matrix)
{
    if (stored && stored->tierPath == issue.tierPath && stored->tier == issue.tier)
        return {};
    const domain::EscalationPath *path = matrix.path(issue.tierPath);
    const bool isLadder = path && path->kind == domain::PathKind::Functional;
    if (!issue.tierPath.isEmpty() && !isLadder)
        return fieldFault("tierPath", issue.tierPath);
    const qsizetype top = isLadder ? path->levels.size() : 0;
    return issue.tier >= (isLadder ? 1 : 0) && issue.tier <= top ? Result<>() : fieldFault("tier", QString::number(issue.tier));
}

Result<> checkIssue(const Issue &issue, const Issue *stored, const domain::Matrix &matrix, const QStringList &categories)
{
    if (issue.title.trimmed().isEmpty())
        return fieldFault("title", QStringLiteral("empty"));
    if (stored && stored->project != issue.project)
        return fieldFault("project", QStringLiteral("an issue stays in its project"));
    if (stored && issue.key.isEmpty())
        return fieldFault("key", QStringLiteral("empty"));
    if (const Result<> figures = checkFigures(issue); !figures)
        return figures;
    if (const Result<> pauses = checkPauses(issue); !pauses)
        return pauses;
    if (const Result<> shares = checkContributions(issue); !shares)
        return shares;
    if (!issue.category.isEmpty() && (!stored || stored->category != issue.category)) {
        if (isConfidential(matrix, issue.category))
            return fieldFault("category", issue.category, ErrorCode::ConfidentialMatter);
        if (!categories.contains(issue.category))
            return fieldFault("category", issue.category);
    }
    if (!issue.pathKey.isEmpty() && (!stored || stored->pathKey != issue.pathKey)) {
        const domain::EscalationPath *path = matrix.path(issue.pathKey);
        if (!path)
            return fieldFault("pathKey", issue.pathKey);
        if (path->kind == domain::PathKind::Confidential)
            return fieldFault("pathKey", issue.pathKey, ErrorCode::ConfidentialMatter);
    }
    return checkTier(issue, stored, matrix);
}

}
