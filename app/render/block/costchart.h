#pragma once

#include "base/instant.h"
#include "render/paper/pageflow.h"
#include "render/wording/format.h"

namespace render {

// Money against time: what was spent, and what follows with and without a decision.
struct CostChart {
    struct Point {
        base::Instant at;
        qint64 cents = 0;
    };
    struct Series {
        enum class Kind { Spent, Option, NoDecision };
        Kind kind = Kind::Spent;
        QVector<Point> points;
        QString label; // at the end of the line, with its value
        QString note;
    };
    QVector<Series> series;
    base::Instant now;
    base::Instant needBy;
    QString nowLabel;
    QString needByLabel;
};

// With its axis and labels, for a plot of this height in millimetres.
qreal costChartHeight(qreal plotMm);
void addCostChart(PageFlow &flow, const CostChart &chart, const Format &format, qreal plotMm);
// 1, 2 or 5 times a power of ten, so that three to five steps reach `highest`.
qint64 chartStep(qint64 highest);

}
