#pragma once

#include <QObject>

class ActionTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAndShortcutsAreUnique();
    void everyPageKeyIsInOrder();
    void makesOneActionARow();
};
