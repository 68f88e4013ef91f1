#pragma once

#include <QObject>

// The laws of engine.md §1 as properties, over random calendars, zones and instants.
class WorkTimeLawsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdInZone_data();
    void holdInZone();
    void holdFarFromToday();
};
