#pragma once

#include "storage/issue/issuequery.h"

#include <QMap>
#include <QMetaType>

namespace storage {

// An escalation of the log: the level that was reached, and when.
struct LevelMark {
    base::Instant at;
    int level = 0;
    bool operator==(const LevelMark &) const = default;
};

// What a card of the board or a bar of the timeline shows.
struct IssueCard {
    IssueRow row;
    base::Instant raisedAt;
    base::Instant resolvedAt; // of an open issue: when it was resolved last, before it was opened again
    QVector<LevelMark> marks; // in order of time
};

// What the columns of the board are.
enum class IssueGroup { Status, Level };

// Ids by column: the status as a number of its enum, or the level.
using GroupedIds = QMap<int, QVector<domain::IssueId>>;

// Of one column: how many, and what a day of those that are open costs, by currency.
struct GroupSum {
    qint64 count = 0;
    QMap<QString, qint64> centsPerDay;
    bool operator==(const GroupSum &) const = default;
};
using GroupSums = QMap<int, GroupSum>;

}
Q_DECLARE_METATYPE(storage::IssueCard)
