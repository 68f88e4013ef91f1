#pragma once

#include <QObject>

// A clock that was extended with a reason, and an ask that changes the scope.
class ExtensionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theClockOfTheAskRunsLonger();
    void theLatestExtensionCounts();
    void aReminderAfterItHasItsGrace();
    void aPromiseIsExtendedToo();
    void anotherAskIsLeftAlone();
    void aChangeOfScopeIsBeyondMe();
};
