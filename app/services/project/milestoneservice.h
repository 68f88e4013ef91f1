#pragma once

#include "base/result.h"
#include "domain/project/milestoneoutlook.h"

#include <QVector>

namespace services {

class Workspace;

// A forecast together with the day that was expected before it.
struct ForecastChange {
    domain::Milestone milestone;
    QDate before;
    domain::Forecast forecast;
};

// The milestones of a project. Forecasts are only added, each with the moment it was made.
class MilestoneService
{
public:
    explicit MilestoneService(Workspace &workspace) : m_workspace(workspace) {}

    // By their expected day, those without one last; of all projects for an invalid id.
    [[nodiscard]] base::Result<QVector<domain::Milestone>> all(domain::ProjectId project) const;
    [[nodiscard]] base::Result<domain::Milestone> find(domain::MilestoneId id) const;
    // By its name, case apart. NotFound; Invalid ("ambiguous") when two are called so.
    [[nodiscard]] base::Result<domain::Milestone> findByName(domain::ProjectId project, const QString &name) const;
    // Invalid: no name, one that is taken, no baseline, a negative float.
    [[nodiscard]] base::Result<domain::Milestone> add(domain::Milestone milestone);
    // Name, baseline, float and the day it was reached; forecasts stay as they are stored.
    [[nodiscard]] base::Result<domain::Milestone> save(domain::Milestone milestone);
    // Invalid "day" when it is not another day than the one expected, "reason" without a reason.
    [[nodiscard]] base::Result<domain::Milestone> forecast(domain::MilestoneId id, QDate day, const QString &reason);
    // Forecasts made after the moment, in the order they were made.
    [[nodiscard]] base::Result<QVector<ForecastChange>> forecastsSince(domain::ProjectId project, base::Instant since) const;

private:
    base::Result<domain::Milestone> write(const QString &cause, domain::Milestone milestone);

    Workspace &m_workspace;
};

}
