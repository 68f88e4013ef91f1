#pragma once

#include <QObject>

// What an import makes of small lists: rules, refusals, edits that stay.
class IssueListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mapsWhatATrackerSays();
    void takesTheMappingGiven();
    void refusesMappingsThatDoNotFit_data();
    void refusesMappingsThatDoNotFit();
    void findsTheHeaderBelowATitle();
    void saysWhyRowsAreLeftOut();
    void remarksOnCellsItCannotRead();
    void neverStoresConfidentialMatters();
    void updatesOnlyWhatDiffers();
    void keepsEditsMadeHere();
    void knowsRowsWithoutNumbersByTheirTitle();
    void takesTheLastRowOfANumber();
    void findsPeopleThatAreThere();
    void writesOneActWithOneImportedEntry();
    void leavesNothingBehindWhenItFails_data();
    void leavesNothingBehindWhenItFails();
    void stopsWhenAsked();
    void triesWithoutWriting();
    void showsAPreview();
    void readsItsOwnExportBack();
    void keepsHostileTextAsText();
};
