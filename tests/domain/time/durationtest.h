#pragma once

#include <QObject>

class DurationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void printingGivesBackWhatWasRead();
    void isTheSameInEveryLanguage();
    void countsMinutes();
};
