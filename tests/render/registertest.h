#pragma once

#include <QObject>

class RegisterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsByLevelHighestFirst();
    void addsUpOnlyOneCurrency();
    void saysTheTotalsAndHowTheyWereCounted();
    void sumsByContributingParty();
    void repeatsTheHeadOnEachPage();
    void saysWhenNothingIsOpen();
};
