#include "textreadingtest.h"

#include "exchange/text/datereader.h"
#include "exchange/text/foldedkey.h"
#include "exchange/text/issuewords.h"

#include <QTest>

using exchange::DateReader;
using exchange::DateText;
using exchange::DayEdge;

namespace {

const base::Instant kNow = base::Instant::fromIso(QStringLiteral("2026-11-21T10:00:00Z"));

QString asIso(const QByteArray &text, const QList<QByteArray> &column = {}, const char *zone = "UTC", DayEdge edge = DayEdge::Begin)
{
    DateReader reader(kNow);
    for (const QByteArray &cell : column)
        reader.observe(cell);
    return exchange::toInstant(reader.read(text), QTimeZone(zone), edge).toIso();
}

}

void TextReadingTest::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *text, const char *wanted) { QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(wanted); };
    row("2025-11-01", "2025-11-01T00:00:00Z");
    row(" 2025-11-01 ", "2025-11-01T00:00:00Z");
    row("2013-01-31T04:35:08Z", "2013-01-31T04:35:08Z");
    row("2021-01-08T16:38:15.000+0000", "2021-01-08T16:38:15Z");
    row("2021-01-08T16:38:15.250+02:00", "2021-01-08T14:38:15.250Z");
    row("2021-01-08 16:38", "2021-01-08T16:38:00Z");
    row("2021-01-08 16:38:15 -0500", "2021-01-08T21:38:15Z");
    row("2021-01-08 16:38:15 UTC", "2021-01-08T16:38:15Z");
    row("2021/01/08", "2021-01-08T00:00:00Z");
    row("22/Sep/25 9:26 AM", "2025-09-22T09:26:00Z");
    row("22/Sep/25 12:05 AM", "2025-09-22T00:05:00Z");
    row("22/Sep/25 12:05 PM", "2025-09-22T12:05:00Z");
    row("29-02-2016 01:16", "2016-02-29T01:16:00Z");
    row("31.12.2025", "2025-12-31T00:00:00Z");
    row("31.12.25 14:30", "2025-12-31T14:30:00Z");
    row("Mon Apr 21 2025 10:17:06 GMT+0000 (GMT)", "2025-04-21T10:17:06Z");
    row("Mon Apr 21 2025 10:17:06 GMT+0200 (Central European Summer Time)", "2025-04-21T08:17:06Z");
    row("Sat, 03 May 2020 10:00:00 +0200", "2020-05-03T08:00:00Z");
    row("May 3, 2020", "2020-05-03T00:00:00Z");
    row("3. März 2024", "2024-03-03T00:00:00Z");
    row("3. Mrz. 2024 08:15 Uhr", "2024-03-03T08:15:00Z");
    row("14 août 2023", "2023-08-14T00:00:00Z");
    row("1er févr. 2023", "2023-02-01T00:00:00Z");
    row("5 de enero de 2022", "2022-01-05T00:00:00Z");
    row("5/ene/22", "2022-01-05T00:00:00Z");
    row("Sept 9, 1999", "1999-09-09T00:00:00Z");
}

void TextReadingTest::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, wanted);
    QCOMPARE(asIso(text), wanted);
}

void TextReadingTest::decidesDayAndMonthByTheColumn_data()
{
    QTest::addColumn<QList<QByteArray>>("column");
    QTest::addColumn<bool>("isAssumed");
    QTest::addColumn<QString>("wanted"); // of 05/06/2020
    QTest::newRow("one 05/13 makes it month first") << QList<QByteArray>{"05/06/2020", "05/13/2020"} << false << QStringLiteral("2020-05-06T00:00:00Z");
    QTest::newRow("one 13/05 makes it day first") << QList<QByteArray>{"05/06/2020", "13/05/2020"} << false << QStringLiteral("2020-06-05T00:00:00Z");
    QTest::newRow("nothing to tell") << QList<QByteArray>{"05/06/2020", "01/02/2020"} << true << QStringLiteral("2020-06-05T00:00:00Z");
    QTest::newRow("the more of them win") << QList<QByteArray>{"13/05/2020", "05/13/2020", "05/14/2020"} << false << QStringLiteral("2020-05-06T00:00:00Z");
    QTest::newRow("times and blanks do not hide it") << QList<QByteArray>{" 5/13/20 10:00 AM"} << false << QStringLiteral("2020-05-06T00:00:00Z");
    QTest::newRow("ISO dates tell nothing") << QList<QByteArray>{"2020-05-13"} << false << QStringLiteral("2020-06-05T00:00:00Z");
}

void TextReadingTest::decidesDayAndMonthByTheColumn()
{
    QFETCH(QList<QByteArray>, column);
    QFETCH(bool, isAssumed);
    QFETCH(QString, wanted);
    DateReader reader(kNow);
    for (const QByteArray &cell : column)
        reader.observe(cell);
    QCOMPARE(reader.isAssumed(), isAssumed);
    QCOMPARE(asIso("05/06/2020", column), wanted);
}

void TextReadingTest::countsBackFromNow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("days") << QByteArray("5 days ago") << QStringLiteral("2026-11-16T00:00:00Z");
    QTest::newRow("hours") << QByteArray("11 hours ago") << QStringLiteral("2026-11-20T23:00:00Z");
    QTest::newRow("one minute") << QByteArray("a minute ago") << QStringLiteral("2026-11-21T09:59:00Z");
    QTest::newRow("months") << QByteArray("2 months ago") << QStringLiteral("2026-09-21T00:00:00Z");
    QTest::newRow("yesterday") << QByteArray("Yesterday") << QStringLiteral("2026-11-20T00:00:00Z");
}

void TextReadingTest::countsBackFromNow()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, wanted);
    QCOMPARE(asIso(text), wanted);
}

void TextReadingTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "?", "soon", "2025-13-01", "2025-02-30", "04/15/2015", "15", "1.5", "12:30", "99/99/9999", "2 weeks", "v1.2.3",
                             "2025-01-01T25:00:00Z", "2025-01-01 10:61", "Foo 3, 2020", "13:00 PM 3 May 2020", "2020-05-03x"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("long") << QByteArray(5000, '1');
}

void TextReadingTest::refusesWhatIsNoDate()
{
    QFETCH(QByteArray, text);
    QCOMPARE(asIso(text), QString());
}

void TextReadingTest::placesDaysInTheZone()
{
    QCOMPARE(asIso("2026-01-15", {}, "Europe/Berlin"), QStringLiteral("2026-01-14T23:00:00Z"));
    QCOMPARE(asIso("2026-01-15", {}, "Europe/Berlin", DayEdge::End), QStringLiteral("2026-01-15T22:59:00Z"));
    QCOMPARE(asIso("2026-07-15 10:00", {}, "Europe/Berlin", DayEdge::End), QStringLiteral("2026-07-15T08:00:00Z"));
    QCOMPARE(asIso("2026-07-15T10:00:00Z", {}, "Europe/Berlin"), QStringLiteral("2026-07-15T10:00:00Z"));
    QCOMPARE(asIso("2026-03-29 02:30", {}, "Europe/Berlin"), QStringLiteral("2026-03-29T01:00:00Z")); // the hour that does not exist
    QCOMPARE(asIso("2018-11-04", {}, "America/Sao_Paulo"), QStringLiteral("2018-11-04T03:00:00Z"));   // midnight does not exist
}

void TextReadingTest::readsPriorities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("priority"); // -1: unknown
    QTest::addColumn<int>("impact");
    const auto row = [](const char *text, int priority, int impact) { QTest::newRow(text) << QString::fromUtf8(text) << priority << impact; };
    row("P0", 5, 0);
    row("P1", 5, 1);
    row("P4", 2, 4);
    row("1", 5, 1);
    row("3", 3, 3);
    row("5", 1, 5);
    row("3.0", 3, 3);
    row("1 - Critical", 5, 5);
    row("2 - Medium", 3, 3);
    row("P2 - High", 4, 4);
    row("P2: Important", 4, 4);
    row("Blocker", 5, 5);
    row("Highest", 5, 5);
    row("HIGH", 4, 4);
    row("Normal", 3, 3);
    row("Moderate", 3, 3);
    row("Minor", 2, 2);
    row("Trivial", 1, 1);
    row("Negligible", 1, 1);
    row("Immediate", 5, 5);
    row("sehr hoch", 5, 5);
    row("Élevée", 4, 4);
    row("none", 0, 0);
    row("?", 0, 0);
    row("", 0, 0);
    row("purple", -1, -1);
    row("17", -1, -1);
}

void TextReadingTest::readsPriorities()
{
    QFETCH(QString, text);
    QFETCH(int, priority);
    QFETCH(int, impact);
    QCOMPARE(exchange::priorityLevel(text).value_or(-1), priority);
    QCOMPARE(exchange::impactLevel(text).value_or(-1), impact);
}

void TextReadingTest::readsStatuses_data()
{
    using domain::IssueStatus;
    QTest::addColumn<QString>("text");
    QTest::addColumn<IssueStatus>("status");
    const auto row = [](const char *text, IssueStatus status) { QTest::newRow(text) << QString::fromUtf8(text) << status; };
    for (const char *text : {"Open", "To Do", "New", "Untriaged", "Available", "offen", "à faire", "nuevo", "assigned"})
        row(text, IssueStatus::Open);
    for (const char *text : {"In Progress", "Started", "In Bearbeitung", "en cours", "Awaiting User Info", "Escalated", "Waiting", "Active"})
        row(text, IssueStatus::InProgress);
    for (const char *text : {"Resolved", "Fixed", "gelöst", "résolu"})
        row(text, IssueStatus::Resolved);
    for (const char *text : {"Done", "Closed", "Verified", "clos", "Fermé", "erledigt", "cerrado", "Archived", "CLOSED"})
        row(text, IssueStatus::Closed);
    for (const char *text : {"WontFix", "Won't Fix", "Duplicate", "Cancelled", "abgelehnt"})
        row(text, IssueStatus::Cancelled);
}

void TextReadingTest::readsStatuses()
{
    QFETCH(QString, text);
    QFETCH(domain::IssueStatus, status);
    QVERIFY(exchange::issueStatus(text));
    QCOMPARE(*exchange::issueStatus(text), status);
    QVERIFY(!exchange::issueStatus(QStringLiteral("Stage 1")));
    QVERIFY(!exchange::issueStatus(QString()));
}

void TextReadingTest::foldsHeadings()
{
    using exchange::foldedKey;
    for (const char *heading : {"Due Date", "due_date", "dueDate", " DUE-DATE: "})
        QCOMPARE(foldedKey(QString::fromLatin1(heading)), QStringLiteral("duedate"));
    QCOMPARE(foldedKey(QStringLiteral("Échéance")), QStringLiteral("echeance"));
    QCOMPARE(foldedKey(QStringLiteral("Fälligkeit")), QStringLiteral("falligkeit"));
    QVERIFY(exchange::isPlaceholder(QStringLiteral("?")));
    QVERIFY(exchange::isPlaceholder(QStringLiteral("N/A")));
    QVERIFY(!exchange::isPlaceholder(QStringLiteral("Ana")));
}
