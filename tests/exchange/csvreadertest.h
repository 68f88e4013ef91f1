#pragma once

#include <QObject>

class CsvReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRecords_data();
    void readsRecords();
    void saysWhereQuotesBreak_data();
    void saysWhereQuotesBreak();
    void countsRowsAsASpreadsheetDoes();
    void refusesFilesThatAreNoList_data();
    void refusesFilesThatAreNoList();
    void refusesACellOverTheLimit();
    void namesTheLineOfMixedEncodings();
    void detectsEncodings_data();
    void detectsEncodings();
    void refusesBytesThatDoNotFitTheNamedEncoding();
    void sniffsDelimiters_data();
    void sniffsDelimiters();
    void findsTheHeaderBelowTitles();
    void readsAcrossChunks();
};
