#include "registertest.h"

#include "harbourcase.h"
#include "render/report/registerlayout.h"
#include "support.h"

#include <QTest>

using namespace render;

namespace {

const QLocale kRegisterLocale(QLocale::English, QLocale::UnitedKingdom);

RegisterRow row(int number, int level, domain::Severity severity)
{
    RegisterRow row;
    row.key = QStringLiteral("HT4-%1").arg(number, 3, 10, QLatin1Char('0'));
    row.title = number % 3 == 0 ? QStringLiteral("Quay wall section %1 settles 14 mm more than designed; the repair method is not agreed").arg(number)
                                : QStringLiteral("Permit %1 for night work expires").arg(number);
    row.counterparty = number % 2 == 0 ? QStringLiteral("Nordkran GmbH") : QString();
    row.owner = QStringLiteral("Mara Lindqvist");
    row.severity = severity;
    row.ask = domain::AskKind::Decision;
    row.verdict = number % 2 == 0 ? domain::Verdict::Escalate : domain::Verdict::Wait;
    row.level = level;
    row.nextLevel = level + 1;
    row.levelTitle = QStringLiteral("Title %1").arg(level);
    row.levelPerson = QStringLiteral("Leader %1").arg(level);
    row.until = harbour::at("2026-10-26T12:00:00Z");
    row.needBy = harbour::at("2026-11-20T16:00:00Z");
    row.daysLost = number % 20;
    row.hasCost = number % 4 != 0;
    row.costCents = row.hasCost ? number % 20 * 480'000 : 0;
    row.currency = QStringLiteral("EUR");
    return row;
}

RegisterContent content(int rows)
{
    RegisterContent content;
    content.project = QStringLiteral("Harbour Terminal 4 extension");
    content.fileKey = QStringLiteral("HT4");
    content.asOf = harbour::at("2026-10-22T11:30:00Z");
    content.zone = "Europe/Berlin";
    for (int i = 0; i < rows; ++i)
        content.rows << row(i, i % 4, domain::kSeverities[size_t(i / 3 % 4)]);
    return content;
}

}

void RegisterTest::groupsByLevelHighestFirst()
{
    const auto document = registerDocument(content(24), PageSetup::Paper::A4, kRegisterLocale);
    renderTest::keep(*document, QStringLiteral("register"));
    const QString text = renderTest::wholeText(*document);
    QVERIFY(text.startsWith(QStringLiteral("24 issues are open, 18 of them are escalated")));
    qsizetype last = -1;
    for (const char *group : {"Level 3, Title 3", "Level 2, Title 2", "Level 1, Title 1", "Level 0, Title 0", "24 issues"}) {
        const qsizetype found = text.indexOf(QString::fromLatin1(group), last + 1);
        QVERIFY2(found > last, group);
        last = found;
    }
    QVERIFY(text.contains(QStringLiteral("Escalate, level 3")));
}

void RegisterTest::addsUpOnlyOneCurrency()
{
    RegisterContent two = content(2);
    two.rows[0].hasCost = true;
    two.rows[0].costCents = 100'00;
    two.rows[1].costCents = 250'00;
    QVERIFY(renderTest::wholeText(*registerDocument(two, PageSetup::Paper::A4, kRegisterLocale)).contains(QStringLiteral("350")));
    two.rows[1].currency = QStringLiteral("NOK");
    const QString mixed = renderTest::wholeText(*registerDocument(two, PageSetup::Paper::A4, kRegisterLocale));
    QVERIFY(mixed.contains(QStringLiteral("NOK 250")));
    QVERIFY(!mixed.contains(QStringLiteral("350")));
}

void RegisterTest::saysTheTotalsAndHowTheyWereCounted()
{
    RegisterContent two = content(2);
    two.totals.open = 2;
    two.totals.days = 41;
    two.totals.money = {{QStringLiteral("EUR"), {48'200'00, 6'100'00, 12'000'50}}, {QStringLiteral("NOK"), {0, 900'00, 0}}};
    const QString text = renderTest::wholeText(*registerDocument(two, PageSetup::Paper::A4, kRegisterLocale)).replace(QChar(QChar::Nbsp), u' ');
    for (const char *part : {"2 open", "EUR 48,200 now", "EUR 6,100 + NOK 900 per working day", "EUR 12,000.50 more by the need-by", "41 working days lost",
                             "exact to the cent"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
    QVERIFY(!renderTest::wholeText(*registerDocument(content(2), PageSetup::Paper::A4, kRegisterLocale)).contains(QStringLiteral("exact to the cent")));
}

void RegisterTest::sumsByContributingParty()
{
    RegisterContent two = content(2);
    two.contributions = {{QStringLiteral("Nordkran GmbH"), true, {3, 1235, {{QStringLiteral("EUR"), 100'00'50}, {QStringLiteral("NOK"), 900'00'00}}}},
                         {QStringLiteral("Nordkran GmbH"), false, {1, 400, {}}}};
    const QString text = renderTest::wholeText(*registerDocument(two, PageSetup::Paper::A4, kRegisterLocale)).replace(QChar(QChar::Nbsp), u' ').simplified();
    for (const char *part : {"Contributing party", "Nordkran GmbH open 3 12.35 EUR 100.01 + NOK 900", "Nordkran GmbH closed 1 4", "rounded once"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
}

void RegisterTest::repeatsTheHeadOnEachPage()
{
    const auto document = registerDocument(content(2000), PageSetup::Paper::Letter, kRegisterLocale);
    QVERIFY(document->pageCount() > 50);
    int rows = 0;
    for (int page = 0; page < document->pageCount(); ++page) {
        const QString text = document->text(page);
        const bool hasRows = text.contains(QStringLiteral("HT4-"));
        QCOMPARE(text.contains(QStringLiteral("Need-by")), hasRows);
        rows += int(text.count(QStringLiteral("HT4-")));
    }
    QCOMPARE(rows, 2000);
}

void RegisterTest::saysWhenNothingIsOpen()
{
    const auto document = registerDocument(content(0), PageSetup::Paper::A4, kRegisterLocale);
    QCOMPARE(document->pageCount(), 1);
    QVERIFY(document->text(0).startsWith(QStringLiteral("No issue is open")));
}
