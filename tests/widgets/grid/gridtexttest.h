#pragma once

#include <QObject>

class GridTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatSpreadsheetsCopy_data();
    void readsWhatSpreadsheetsCopy();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void htmlKeepsTextText();
};
