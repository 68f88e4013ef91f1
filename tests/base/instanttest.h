#pragma once

#include <QObject>

class InstantTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsIso_data();
    void readsIso();
    void noneSortsFirstAndPrintsNothing();
};
