#pragma once

#include <QObject>

// Why an advice is given: each reason with its people, moments and numbers, as the facts of the matter are.
class ReasonsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areTheFactsThatTheRuleHeldOn_data();
    void areTheFactsThatTheRuleHeldOn();
    void allRulesThatHoldAreTold_data();
    void allRulesThatHoldAreTold();
};
