#pragma once

#include <QObject>

// domain::advise() against the independent reading of engine.md in slowengine.cpp. RUNG_REFERENCE_CASES: how many (R16 wants a
// million; 20,000 without it).
class ReferenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workingTimeAgrees();
    void adviceAgrees();
};
