#pragma once

#include <QObject>

class MatrixVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void versionsSayWhoWhenAndWhy();
    void differencesAreNamedByTheirPlace();
    void differencesHaveWords();
    void levelsThatMovedAreNoDifference();
    void goingBackIsADraftAndCanBeUndone();
    void goingBackLosesNoVersionThatNothingRunsOn();
    void outlookOfTheSameMatrixIsEmpty();
    void outlookNamesWhatBecomesAnother();
    void outlookIsWhatAdviseSays();
    void outlookIsGivenUpWhenNotWanted();
};
