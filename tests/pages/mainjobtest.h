#pragma once

#include <QObject>

class MainJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void issuePageShowsTheAdviceOfTheChosenIssue();
    void loggingAContactChangesTheAdvice();
    void editingAFactSavesAndUndoes();
    void matrixPageSavesATypedCell();
    void matrixPagePlaysThePathAsItIsEdited();
    void aRecipientWithoutARoleIsAskedAboutFirst();
    void onlyWhatAsksSaysThatTheClockRuns();
    void riskPageTurnsARiskIntoAnIssue();
    void draftPageWritesAnEmlForTheIssue();
    void reportPageWritesThePdf();
    void personPageAddsAnAbsence();
    void importPageBringsAListIn();
    void columnsOfAListBecomeFieldsOfTheProject();
    void emptyWorkspaceOffersTheFirstStep();
};
