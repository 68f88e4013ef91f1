#pragma once

#include <QObject>

// The narrow pass within the minute around a threshold: what tests/mutation found to be unwatched.
class NarrowEdgesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPauseMovesWhatCriteriaCountByTheSecond();
    void aPauseThatEndsInSecondsDecidesWhoIsThere_data();
    void aPauseThatEndsInSecondsDecidesWhoIsThere();
    void whoAsksIsNobodyToRemind();
    void aPromiseMovedBySecondsIsLeftToAdvise();
    void aPauseBeforeTheAskLeavesThePromise();
    void whatIsDecidedGoesNoFurther();
};
