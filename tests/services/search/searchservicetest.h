#pragma once

#include <QObject>

// What a person types, and what is found.
class SearchServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void termsOf_data();
    void termsOf();
    void findsInAnyLanguage_data();
    void findsInAnyLanguage();
    void hostileTextFindsWhatItSays_data();
    void hostileTextFindsWhatItSays();
    void titlesComeFirstThenTheNewest();
    void kindsProjectsAndLimits();
    void organisationsAreFoundByTheirNameOfToday();
    void theExcerptShowsTheMatch();
    void undoAndRedoAreFollowed();
    void whatIsPendingIsSaidAndTheNewestIsFoundAllTheSame();
    void anImportedWorkspaceIsFound();
    void endsEarlyWhenNotWanted();
    void findsExactlyWhatALookAtEverythingFinds();
};
