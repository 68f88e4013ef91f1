#pragma once

#include <QObject>

// Lists as people type them, in any script.
class TypedListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsAtCommasOfEveryScript_data();
    void splitsAtCommasOfEveryScript();
};
