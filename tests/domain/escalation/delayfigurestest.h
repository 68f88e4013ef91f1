#pragma once

#include <QObject>

class DelayFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsFullWorkingDaysOnce();
    void priceOfSilenceRunsFromTheFirstOpenAsk();
    void aSolvedIssueCostsNoMore();
    void aResolvedIssueOfTomorrowStillCosts();
    void theNeedBysOwnDayCountsWhenItsWorkCanBeDone();
    void silenceIsOfAnAskThatWasMadeAndNotAnswered();
    void anAnswerToAReminderAnswersTheAsk();
};
