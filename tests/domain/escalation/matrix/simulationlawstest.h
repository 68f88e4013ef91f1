#pragma once

#include <QObject>

class SimulationLawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsWhatAdviseSays();
};
