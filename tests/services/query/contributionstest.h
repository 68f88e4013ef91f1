#pragma once

#include <QObject>

// Parties with a share in an issue: kept, changed, refused and undone with it, and added up party by party.
class ContributionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsEqualTheRecords();
    void theWholeIsNeverShared_data();
    void theWholeIsNeverShared();
    void areSetByNameAndUndone();
    void aPartyWithAShareStays();
    void aConfidentialMatterIsInNoSum();
    void moneyIsRoundedOnceAtTheEnd();
};
