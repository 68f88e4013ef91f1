#pragma once

#include <QObject>

// Rules 1 to 7 of engine.md §5, from close-loop to own-effort: each holds, just does not hold, yields to an earlier one.
class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closeLoop();
    void review();
    void done();
    void aSolvedAnswerFiresNothingMoreAndAReopenedIssueStartsAnew();
    void confidential();
    void confidentialNamesNobodyElse();
    void immediate();
    void immediateFromTheStartLevelOn();
    void worsening();
    void paused();
    void ownEffort();
    void beyondMyAuthorityCountsAsOwnEffort();
};
