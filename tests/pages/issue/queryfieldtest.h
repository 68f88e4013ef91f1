#pragma once

#include <QObject>

// The filter of the issue page, typed.
class QueryFieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsWhatIsTyped();
    void saysWhatIsWrongAndKeepsTheList();
    void completesByKeys();
};
