#pragma once

#include "domain/person/person.h"
#include "domain/project/money.h"

#include <QMap>
#include <QVector>

namespace domain {

inline constexpr int kWholePercent = 100;

// A party that has its share in what an issue does, besides the one that is asked. The shares of an issue add up to 100 at most.
struct Contribution {
    OrganisationId organisation;
    int percent = 0; // 1..100 of the impact
    QString note; // why
    bool operator==(const Contribution &) const = default;
};

inline int percentOf(const QVector<Contribution> &contributions)
{
    int sum = 0;
    for (const Contribution &each : contributions)
        sum += each.percent;
    return sum;
}

// What of the days and the money of several issues is one party's. Added up in hundredths, so that days come out exactly and money is
// rounded once, at the end.
struct ContributionSum {
    int issues = 0;
    qint64 dayHundredths = 0;
    QMap<QString, qint64> centHundredths; // by currency
    bool operator==(const ContributionSum &) const = default;

    void add(int percent, qint64 days, const QMap<QString, qint64> &cents);
    // Half a cent up, of a debt (below 0) away from nothing too.
    static qint64 rounded(qint64 hundredths) { return (hundredths + (hundredths < 0 ? -50 : 50)) / kWholePercent; }
};

}
