#pragma once

#include <QObject>

// Lists of many records, which are written in another way than few are.
class GreatListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryRecordAndEveryIndex();
    void leavesNothingBehindWhenItIsTakenBack();
};
