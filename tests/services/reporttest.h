#pragma once

#include <QObject>

class ReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void briefOfEachSampleIssue();
    void registerOfTheSample();
    void registerOfAllProjectsAndClosedIssues();
    void leavesConfidentialMattersOut();
    void exportsWholeOrNotAtAll();
};
