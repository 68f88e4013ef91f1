#pragma once

#include <QObject>

class NamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueHasItsOwnName();
    void namesAreThoseOfTheCommandLine();
};
