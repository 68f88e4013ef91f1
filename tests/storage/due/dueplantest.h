#pragma once

#include <QObject>

// Every statement behind Today and behind a tick of the clock goes by an index: no scan of all issues, whatever their number.
class DuePlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noStatementScans_data();
    void noStatementScans();
    void aTickSeeksTheFirstCheckpoint();
    void draftsAskForNoMoreThanTheirIssues();
    void actionsAreFoundByWhatIsOpen();
};
