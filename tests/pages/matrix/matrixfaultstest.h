#pragma once

#include <QObject>

class MatrixFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void policiesAreListedAndLedTo_data();
    void policiesAreListedAndLedTo();
    void lastResortsAndNames();
    void severitiesAndRisksAreListedToo();
    void whatWasTypedOnAnotherPathIsNotLost();
    void meaningsAreTypedTickedAndUndone();
};
