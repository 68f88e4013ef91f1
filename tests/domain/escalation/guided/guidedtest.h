#pragma once

#include <QObject>

class GuidedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksTwelveQuestionsOnce();
    void fillsTheFactsOfAnAnswer_data();
    void fillsTheFactsOfAnAnswer();
    void leavesUnansweredFactsAlone();
    void keepsWhatSaysMoreAlready();
    void givesTheSameVerdictForTheSameAnswers();
    void doingItTwiceChangesNothing();
    void takesAnAnswerBack();
    void asksForWhatAnAnswerLeavesOpen();
    void namesTheAnswersBehindAReason();
};
