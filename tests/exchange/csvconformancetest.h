#pragma once

#include <QObject>

class CsvConformanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSameCells_data();
    void readsTheSameCells();
    void findsTheHeader_data();
    void findsTheHeader();
};
