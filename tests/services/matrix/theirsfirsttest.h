#pragma once

#include <QObject>

// The path that asks the other side's management first (B7).
class TheirsFirstTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theirManagerAloneThenBothManagements();
    void theLadderOfTheOrganisationStandsIn();
    void itServesWhatTheOtherCounterpartyPathsServe();
    void anUnknownOtherSideIsAFinding();
};
