#pragma once

#include <QObject>

class CsvWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shieldsFormulas_data();
    void shieldsFormulas();
    void givesEveryTextBack_data();
    void givesEveryTextBack();
    void naughtyStringsSurvive();
};
