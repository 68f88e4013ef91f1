#pragma once

#include <QObject>

class SampleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void knowsItsNames();
    void notationIsCountedInWorkingTime_data();
    void notationIsCountedInWorkingTime();
    void unknownNamesAreRefused();
    void isDueWheneverItIsMade_data();
    void isDueWheneverItIsMade();
    void matrixHasNoErrors();
    void craneIssueCanBeShownAsABrief();
    void cannotBeMadeTwice();
};
