#pragma once

#include <QObject>

class WritePathTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesOneEntryForEachFieldThatDiffers();
    void tellsCreatedAndRemovedRecordsWhole();
    void writesNothingWhenNothingDiffers();
    void rollsEverythingBackWhenTheActFails();
    void publishesAfterTheCommit();
    void refusesTheSecondSaveOfTwoWindows();
    void tellsAnotherWindowWhatChanged();
    void tellsAnotherWindowOfARemoval();
    void keepsSettingsInHistory();
    void importsIssuesWithOneEntry();
    void keepsAnImportThatAnotherWorkedOn();
    void hearsOfWhatAWorkerThreadWrote();
};
