#pragma once

#include <QObject>

// A decision on what was asked: it is to be carried out, then the issue is resolved, told and reviewed.
class DecisionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDecisionIsToBeCarriedOutByTheNeedBy();
    void itStaysSoHoweverLongItTakes_data();
    void itStaysSoHoweverLongItTakes();
    void nothingElseIsSaidWhileItIs();
    void whatNobodyAskedIsNoDecision();
    void anUrgentMatterThatIsDecidedGoesNoFurther();
    void anotherAskOpensItAgain();
    void resolvedItIsToldThenReviewedThenOver();
    void aDecisionOutlivesAPromise();
};
