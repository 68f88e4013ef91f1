#include "services/risk/risktrail.h"

#include "domain/record/fieldmap.h"
#include "domain/record/recordjson.h"

namespace services {

namespace {

struct RiskPlace {
    int probability = 0;
    int impact = 0;
    bool isAssessed() const { return probability > 0 && impact > 0; }
    bool operator==(const RiskPlace &) const = default;
};

// Where the register shows the risk: after the response once that is assessed, else before it.
RiskPlace placeOf(const domain::FieldMap &fields)
{
    const auto at = [&fields](const char *position) {
        const QString stem = QString::fromLatin1(position);
        return RiskPlace{fields.value(stem + QStringLiteral(".probabilityScore")).toInt(),
                         fields.value(stem + QStringLiteral(".impactScore")).toInt()};
    };
    const RiskPlace residual = at("residual");
    return residual.isAssessed() ? residual : at("inherent");
}

}

QVector<RiskTrailPoint> trailOf(const domain::Risk &risk, const QVector<storage::HistoryEntry> &entries)
{
    domain::FieldMap fields = domain::flatten(domain::toJson(risk));
    RiskPlace shown = placeOf(fields);
    QVector<RiskTrailPoint> newestFirst;
    for (qsizetype i = 0; i < entries.size();) {
        const storage::HistoryEntry &newest = entries[i];
        for (; i < entries.size() && entries[i].changeSet == newest.changeSet; ++i)
            if (entries[i].kind == storage::EntryKind::Changed)
                fields.insert(entries[i].field, entries[i].before);
        // The place that held before this change set came about at the next older one that moved it.
        const RiskPlace before = placeOf(fields);
        if (!newestFirst.isEmpty() && !newestFirst.last().at.isValid() && (before != shown || i >= entries.size()))
            newestFirst.last().at = newest.at;
        if (before != shown && before.isAssessed())
            newestFirst.append({{}, before.probability, before.impact});
        shown = before;
    }
    QVector<RiskTrailPoint> trail(newestFirst.crbegin(), newestFirst.crend());
    for (RiskTrailPoint &point : trail)
        if (!point.at.isValid())
            point.at = risk.raisedAt;
    return trail;
}

}
