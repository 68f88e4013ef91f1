#pragma once

#include <QObject>

class RunwayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesTheLogOnItsLevels();
    void endsAWaitAtTheAnswer();
    void showsWhatTheAdviceProposes();
    void spansFirstContactToNeedBy();
    void foldsOldContacts();
    void neverCallsTooEarlyWhatIsActedOnAtOnce();
    void tintsFreeDays();
};
