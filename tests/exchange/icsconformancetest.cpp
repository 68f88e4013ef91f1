#include "icsconformancetest.h"

#include "exchange/ics/icsevents.h"
#include "shareddata.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

void IcsConformanceTest::readsWhatOthersRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("events");
    QTest::addColumn<bool>("isCalendar");
    const QJsonArray items = shared_data::expected(QStringLiteral("conformance/ics/"), QStringLiteral(".ics"));
    for (const QJsonValue &item : items) {
        const QJsonObject components = item[QStringLiteral("components")].toObject();
        const bool isWhole = components.contains(QStringLiteral("VCALENDAR"))
                             && !item[QStringLiteral("ical_js")].toString().startsWith(QLatin1String("refuses"));
        const QString file = item[QStringLiteral("file")].toString();
        QTest::newRow(qPrintable(file)) << file << components.value(QStringLiteral("VEVENT")).toInt() << isWhole;
    }
    if (items.isEmpty())
        QTest::newRow("none") << QString() << 0 << false;
}

void IcsConformanceTest::readsWhatOthersRead()
{
    QFETCH(QString, file);
    QFETCH(int, events);
    QFETCH(bool, isCalendar);
    QFile data(shared_data::path(file));
    if (file.isEmpty() || !data.open(QIODevice::ReadOnly))
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    const auto reading = exchange::readIcs(data.readAll(), {"UTC", QDate(2030, 12, 31)});
    if (!isCalendar) {
        QVERIFY(!reading);
        QVERIFY(reading.error().place.row >= 1);
        return;
    }
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail + QString::number(reading.error().place.row)));
    QCOMPARE(reading->events, events);
}
