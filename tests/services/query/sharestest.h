#pragma once

#include <QObject>

// What Today says of the manager's own part equals the records, and its queries list exactly those.
class SharesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalTheRecords();
    void areOfOneProject();
    void whatWasTakenBackIsNotEscalated();
};
