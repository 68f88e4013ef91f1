#pragma once

#include <QObject>

// What holds for every advice, over random issues, logs, absences and pauses; and for the simulation of silence.
class AdviseLawsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdForRandomIssues();
    void silenceEndsExhausted();
    void silenceRunsAsTheMatrixSays();
    void silenceStepByStep_data();
    void silenceStepByStep();
    void silenceHasABound();
    void silenceOfAnImmediateIssue();
    void silenceOfAnEverydayMatter();
};
