#pragma once

#include <QObject>

class RiskServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fillsInWhatARaisedRiskLeavesOpen();
    void refusesScoresOutsideTheMatrix();
    void becomesAnIssueInOneStep();
    void doesNotOccurTwice();
    void showsTheTrailFromHistory();
    void keepsTheMatrixOfAProject();
};
