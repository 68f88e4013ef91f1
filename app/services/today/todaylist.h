#pragma once

#include "domain/today/dueitem.h"

#include <QDate>
#include <QHash>
#include <QMap>

#include <array>

namespace services {

// One row of Today with what it shows of its issue or risk.
struct TodayRow {
    domain::DueItem item;
    domain::ProjectId project;
    QString key;
    QString title;
    domain::Severity severity = domain::Severity::S3;          // of an issue
    domain::RiskRating rating = domain::RiskRating::Low;       // of a risk
    bool isRisk() const { return item.risk.isValid(); }
};

// What wants doing now, in the order of its groups.
struct TodayList {
    static constexpr int kMostCounted = 1000;
    QVector<TodayRow> rows;
    std::array<int, domain::kDueGroupCount> counts{}; // of all, not only of the rows; no further than kMostCounted
    QHash<domain::ProjectId, domain::EngineContext> contexts; // of the rows: for their words
    base::Instant now;
    int total() const;
};

// What silence cost so far, of one organisation (or all): days of waiting and money by currency.
struct SilenceLine {
    QString organisation;
    bool isOurs = false;
    int asks = 0;
    int days = 0;
    QMap<QString, qint64> cents;
};

struct LeaderLoad {
    QString name;
    QString role;
    int recent = 0;   // escalations in 30 days
    int openAsks = 0; // of them without an answer
    int limit = 0;
};

// One day of the strip.
struct ComingDay {
    QDate day;
    bool isWorked = true;
    QString holiday; // its name where the calendar has one
    int checkpoints = 0; // no further than TodayFigures::kMostCounted
    QStringList needBys; // "12:00 HT4-118 Crane rails", in the calendar's zone
};

// What stands beside the list: sums over the whole project.
struct TodayFigures {
    static constexpr int kMostCounted = 10'000; // nobody counts on; "9,999+" is said instead
    int open = 0;                               // no further than that
    int waiting = 0;                            // nor this
    SilenceLine silence;
    QVector<SilenceLine> bySilence; // the dearest first
    QVector<LeaderLoad> leaders;    // the most loaded first
    QVector<ComingDay> coming;
};

inline bool isCountedNoFurther(const ComingDay &day)
{
    return day.checkpoints >= TodayFigures::kMostCounted;
}

}
