#pragma once

#include <QObject>

// Money in the order of the locale, read in any.
class MoneyTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsInTheOrderOfTheLocale_data();
    void standsInTheOrderOfTheLocale();
    void isReadInBothOrders_data();
    void isReadInBothOrders();
};
