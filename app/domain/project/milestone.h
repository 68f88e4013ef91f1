#pragma once

#include "base/instant.h"
#include "domain/project/project.h"

#include <QDate>
#include <QVector>

namespace domain {

using MilestoneId = base::TypedId<struct MilestoneTag>;

// A forecast of a milestone's day, made at a moment. Forecasts are only added.
struct Forecast {
    base::Instant madeAt;
    QDate day;
    QString reason;
    bool operator==(const Forecast &) const = default;
};

// A day the project promised: its baseline, its forecasts in the order they were made, and how far it may slip without harm.
struct Milestone {
    MilestoneId id;
    ProjectId project;
    QString name;
    QDate baseline;
    int floatDays = 0; // working days
    QVector<Forecast> forecasts;
    QDate reachedOn;
    int rowVersion = 0;
    bool operator==(const Milestone &) const = default;

    // The latest forecast, else the baseline.
    QDate expected() const { return forecasts.isEmpty() ? baseline : forecasts.last().day; }
};

}
