#pragma once

#include <QObject>

// The narrow pass says what advise() says, or nothing.
class NarrowPassTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decidesAsAdviseDoes();
    void decidesAtEachThreshold_data();
    void decidesAtEachThreshold();
    void aSilentPersonIsReplaced();
    void holdsCriteriaAsAdviseDoes();
    void findsThePathThatServes();
    void keepsRoutesApart();
    void onePassServesManyIssues();
    void leavesTheLongestPathsToAdvise();
    void knowsNothingOfAnEarlierMoment();
    void itsCellIsReadBack();
    void aShortCellIsReadBack();
};
