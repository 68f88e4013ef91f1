#pragma once

#include <QObject>

class MatrixExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFormatGivesBackEveryMatrix_data();
    void everyFormatGivesBackEveryMatrix();
    void aWorkbookComesBackFromLibreOffice();
    void jsonIsTheSameDocumentAgain();
    void formulasStayText();
    void aTablePeopleWroteIsRead();
    void faultsSayTheirPlaceAndNothingIsChanged();
    void unknownPeopleAreAddedWhenAsked();
    void aDryRunChangesNothing();
    void filesThatAreNoMatrix();
    void importIsOneUndoStep();
};
