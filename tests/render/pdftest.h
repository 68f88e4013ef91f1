#pragma once

#include <QObject>

class PdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void embedsFontsAndNoPictures();
    void hasNothingActive();
    void saysWhoAndWhat();
    void matchesItsText();
    void refusesAndKeeps();
    void paintsTheSameOnTheScreen();
};
