#include "instanttest.h"

#include "base/instant.h"

#include <QTest>

using base::Instant;

void InstantTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void InstantTest::readsIso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("UTC stays") << "2026-10-14T08:40:00Z" << "2026-10-14T08:40:00Z";
    QTest::newRow("an offset is taken out") << "2026-10-14T10:40:00+02:00" << "2026-10-14T08:40:00Z";
    QTest::newRow("without a zone it is UTC") << "2026-10-14T08:40:00" << "2026-10-14T08:40:00Z";
    QTest::newRow("milliseconds are kept") << "2026-10-14T08:40:00.250Z" << "2026-10-14T08:40:00.250Z";
    QTest::newRow("rubbish is none") << "next Friday" << "";
    QTest::newRow("nothing is none") << "" << "";
}

void InstantTest::readsIso()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    QCOMPARE(Instant::fromIso(text).toIso(), printed);
}

void InstantTest::noneSortsFirstAndPrintsNothing()
{
    QVERIFY(!Instant().isValid());
    QVERIFY(Instant() < Instant(0));
    QCOMPARE(Instant().toIso(), QString());
    QVERIFY(!Instant().toDateTime().isValid());
}
