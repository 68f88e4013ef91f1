#include "moneytexttest.h"

#include "base/moneytext.h"

#include <QTest>

void MoneyTextTest::standsInTheOrderOfTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << QStringLiteral("EUR 1");
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << QStringLiteral("EUR 1");
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << QStringLiteral("1 EUR");
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::France) << QStringLiteral("1 EUR");
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt) << QStringLiteral("1 EUR");
    QTest::newRow("none") << QLocale::c() << QStringLiteral("EUR 1");
}

void MoneyTextTest::standsInTheOrderOfTheLocale()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, text);
    QCOMPARE(base::moneyText(QStringLiteral("EUR"), QStringLiteral("1"), locale), text);
    QCOMPARE(base::moneyText(QString(), QStringLiteral("1"), locale), QStringLiteral("1"));
}

void MoneyTextTest::isReadInBothOrders_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("amount"); // negative: none
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    for (const QString &text : {QStringLiteral("14.500 EUR"), QStringLiteral("EUR 14.500"), QStringLiteral("14.500\u00A0EUR"),
                                QStringLiteral("14.500 €"), QStringLiteral("€14.500"), QStringLiteral("14.500EUR"), QStringLiteral("eur14.500"),
                                QStringLiteral("14500"), QStringLiteral("14,5k EUR"), QStringLiteral("EUR 14,5k"), QStringLiteral(" 14.500,00 ")})
        QTest::newRow(qPrintable(QStringLiteral("German ") + text)) << german << text << 14'500.0;
    for (const QString &text : {QStringLiteral("14,500 EUR"), QStringLiteral("EUR 14,500"), QStringLiteral("EUR\u00A014,500"),
                                QStringLiteral("£14,500"), QStringLiteral("0.0145m")})
        QTest::newRow(qPrintable(QStringLiteral("British ") + text)) << british << text << 14'500.0;
    QTest::newRow("Arabic digits") << QLocale(QLocale::Arabic, QLocale::Egypt) << QStringLiteral("١٤٬٥٠٠ EUR") << 14'500.0;
    for (const QString &text : {QString(), QStringLiteral("EUR"), QStringLiteral("much"), QStringLiteral("12 apples"), QStringLiteral("k")})
        QTest::newRow(qPrintable(QStringLiteral("nothing in ") + text)) << british << text << -1.0;
}

void MoneyTextTest::isReadInBothOrders()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, text);
    QFETCH(const double, amount);
    QCOMPARE(base::amountFromText(text, locale).value_or(-1), amount);
}
