#pragma once

#include <QObject>

class XlsxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void everyKindOfCell();
    void placesThatAreNotSaid();
    void sheetsByName();
    void hostileFiles_data();
    void hostileFiles();
    void filesThatAreNoWorkbook();
    void longCellsAreRefused();
};
