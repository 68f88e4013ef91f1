#pragma once

#include <QObject>

// The small matrices: severity, risk, people's channels, and which path serves an issue.
class ValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void severityFollowsImpactAndUrgency_data();
    void severityFollowsImpactAndUrgency();
    void severityRisesWithImpactAndUrgency();
    void anOverrideWins();
    void riskRatingFollowsTheMatrix();
    void riskExposureIsTheExpectedValue();
    void aPersonHasTheChannelsStated();
    void standardPoliciesAreThoseOfTheDesign();
    void thePathOfAnIssue();
};
