#pragma once

#include <QObject>

class IssueTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatTheServiceLists();
    void keepsTheRulesOfModelsThroughItsLife();
    void insertsOneRowForANewIssue();
    void movesARowWhoseSeverityRose();
    void undoTakesTheRowAway();
    void readsAFileInItsOwnThread();
    void filtersByStatus();
    void asksOnceForRowsThatAreGone();
};
