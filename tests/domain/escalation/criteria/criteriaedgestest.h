#pragma once

#include <QObject>

// When time alone changes a criterion, and when it does not: limits that are none, other currencies, pauses by the second.
class CriteriaEdgesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesNextAt_data();
    void changesNextAt();
    void pausesCountByTheSecond();
    void aChangeToComeIsNoTouch();
    void isHeldForAnyCriterionOfAnOpenMatter();
    void actsAgainForAnotherCriterion();
    void theShippedLimitsAreThoseOfTheDesign();
};
