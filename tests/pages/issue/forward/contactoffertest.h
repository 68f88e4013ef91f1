#pragma once

#include <QObject>

// Forwards are logged in the issue page; who got the issue in the end is offered there as contact.
class ContactOfferTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aForwardIsLoggedByKeyboard();
    void whoHadItAlreadyIsAskedFor();
    void theOfferIsTakenAndUndone();
    void theFormerOneIsKeptAndRunningIssuesMove();
    void notNowIsRemembered();
    void aDraftIsSettledFirst();
    void anotherIssueHasNoOffer();
};
