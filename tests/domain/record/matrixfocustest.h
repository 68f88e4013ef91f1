#pragma once

#include <QObject>

class MatrixFocusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNarrowedDiffersInTheSameFields();
    void whatIsNarrowedIsSmall();
    void changesTakenBackInFocusGiveTheWhole();
};
