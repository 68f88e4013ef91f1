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
    int unowned = 0;                            // open, and nobody owns them; nor this
    SilenceLine silence;
    QVector<SilenceLine> bySilence; // the dearest first
    QVector<LeaderLoad> leaders;    // the most loaded first
    QVector<ComingDay> coming;
};

// Whether a manager does what a team or a leader should: all of the records, by the queries that list them.
struct HandlingShares {
    static constexpr char kSolvedQuery[] = "solved:alone,together";
    static constexpr char kAloneQuery[] = "solved:alone";
    static constexpr char kLowQuery[] = "severity:S4";
    static constexpr char kLowEscalatedQuery[] = "severity:S4 escalated:yes";
    qint64 solved = 0;       // resolved or closed
    qint64 alone = 0;        // of them: by the project's manager, and nobody else had a part in it
    qint64 low = 0;          // of the lowest severity, open or not
    qint64 lowEscalated = 0; // of them: escalated, and not taken back
    // Of the whole, rounded down to full percent; 0 of nothing.
    static int percent(qint64 part, qint64 whole) { return whole == 0 ? 0 : int(part * 100 / whole); }
};

inline bool isCountedNoFurther(const ComingDay &day)
{
    return day.checkpoints >= TodayFigures::kMostCounted;
}

}
