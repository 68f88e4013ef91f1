#pragma once

#include <QObject>

// The table of the issue page: columns, groups, cells edited in place, several issues at once, copy and paste, saved views.
class IssueTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void columnsAreChosenMovedAndRemembered();
    void namesAreWholeWhereThereIsRoom();
    void fieldsOfTheProjectAreColumns();
    void fieldsOfTheProjectAreSetAndSortedBy();
    void theKeyboardStaysWithManySelected();
    void tenThousandCellsArePastedBesideTheWindow();
    void groupsOpenAndCloseByKeys();
    void marksTellWhatIsQuietOldAndIncomplete();
    void aCellIsEditedInPlaceAndUndone();
    void whatIsRefusedStaysInTheEditor();
    void severalIssuesAreSetAtOnce();
    void severalIssuesAreClosedWithAReason();
    void copiesTheSelectionAndPastesItBack();
    void pasteListsWhatItDoesNotTake();
    void viewsAreSavedAndChosen();
    void whatTheFilterLeavesOutIsOpened();
    void oneIsOpenedFromAListWithoutAny();
    void escapeGoesFromTheFilterToTheList();
    void shiftExtendsFromTheCurrentRow();
    void theFootAddsUpWhatIsOpenInTheList();
};
