#include "services/project/milestoneservice.h"

#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/project/milestonerepository.h"

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Milestone;

namespace {

constexpr int kMostFloatDays = 999;

Result<> checkMilestone(const Milestone &milestone, const QVector<Milestone> &known)
{
    if (milestone.name.isEmpty())
        return fieldFault("name", QStringLiteral("empty"));
    if (!milestone.baseline.isValid())
        return fieldFault("baseline", QStringLiteral("missing"));
    if (milestone.floatDays < 0 || milestone.floatDays > kMostFloatDays)
        return fieldFault("floatDays", QString::number(milestone.floatDays));
    for (const Milestone &other : known)
        if (other.id != milestone.id && other.name.compare(milestone.name, Qt::CaseInsensitive) == 0)
            return fieldFault("name", QStringLiteral("taken"));
    return {};
}

}

Result<QVector<Milestone>> MilestoneService::all(domain::ProjectId project) const
{
    auto milestones = storage::MilestoneRepository(m_workspace.database()).all(project);
    if (!milestones)
        return milestones;
    std::stable_sort(milestones->begin(), milestones->end(), [](const Milestone &a, const Milestone &b) {
        const QDate first = a.expected();
        const QDate second = b.expected();
        return first.isValid() && (!second.isValid() || first < second);
    });
    return milestones;
}

Result<Milestone> MilestoneService::find(domain::MilestoneId id) const
{
    return storage::MilestoneRepository(m_workspace.database()).find(id);
}

Result<Milestone> MilestoneService::findByName(domain::ProjectId project, const QString &name) const
{
    const auto milestones = all(project);
    if (!milestones)
        return base::fail(milestones.error());
    QVector<Milestone> found;
    for (const Milestone &each : *milestones)
        if (each.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            found << each;
    if (found.size() == 1)
        return found.first();
    return found.isEmpty() ? fieldFault(name, QString(), ErrorCode::NotFound) : fieldFault(name, QStringLiteral("ambiguous"));
}

Result<Milestone> MilestoneService::write(const QString &cause, Milestone milestone)
{
    milestone.name = milestone.name.simplified();
    const auto known = all(milestone.project);
    if (!known)
        return base::fail(known.error());
    const auto work = [&](WritePath::Session &session) {
        return checkMilestone(milestone, *known).and_then([&] { return session.save(milestone); });
    };
    return m_workspace.writePath().run(cause, milestone.name, work).map([&] { return milestone; });
}

Result<Milestone> MilestoneService::add(Milestone milestone)
{
    milestone.id = {};
    return write(QStringLiteral("milestone.add"), milestone);
}

Result<Milestone> MilestoneService::save(Milestone milestone)
{
    const Result<Milestone> stored = find(milestone.id);
    if (!stored)
        return stored;
    milestone.project = stored->project;
    milestone.forecasts = stored->forecasts;
    const bool isReached = milestone.reachedOn.isValid() && !stored->reachedOn.isValid();
    return write(isReached ? QStringLiteral("milestone.reach") : QStringLiteral("milestone.edit"), milestone);
}

Result<Milestone> MilestoneService::forecast(domain::MilestoneId id, QDate day, const QString &reason)
{
    Result<Milestone> milestone = find(id);
    if (!milestone)
        return milestone;
    if (!day.isValid() || day == milestone->expected())
        return fieldFault("day", day.isValid() ? QStringLiteral("expected already") : QStringLiteral("missing"));
    if (reason.trimmed().isEmpty())
        return fieldFault("reason", QStringLiteral("missing"));
    milestone->forecasts.append({m_workspace.clock().now(), day, reason.trimmed()});
    return write(QStringLiteral("milestone.forecast"), *milestone);
}

Result<QVector<ForecastChange>> MilestoneService::forecastsSince(domain::ProjectId project, base::Instant since) const
{
    return all(project).map([since](const QVector<Milestone> &milestones) {
        QVector<ForecastChange> changes;
        for (const Milestone &milestone : milestones) {
            QDate before = milestone.baseline;
            for (const domain::Forecast &forecast : milestone.forecasts) {
                if (forecast.madeAt > since)
                    changes.append({milestone, before, forecast});
                before = forecast.day;
            }
        }
        std::stable_sort(changes.begin(), changes.end(),
                         [](const ForecastChange &a, const ForecastChange &b) { return a.forecast.madeAt < b.forecast.madeAt; });
        return changes;
    });
}

}
