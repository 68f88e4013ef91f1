#pragma once

#include <QObject>

class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesWhatWouldBeUndone();
    void takesBackWhatWasDoneLastFirst();
    void aNewActEndsRedo();
    void survivesARestart();
    void refusesToUndoWhatAnotherChangedSince();
    void keepsAnothersChangeOfAnotherField();
    void leavesTheActsOfYesterdayAndOfOthers();
    void bringsARemovedIssueBackWithAllItsParts();
    void listsTheIssueWithItsLogAndDrafts();
    void undoingAllRandomActsGivesTheStart_data();
    void undoingAllRandomActsGivesTheStart();
};
