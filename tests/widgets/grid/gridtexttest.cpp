#include "gridtexttest.h"

#include "widgets/grid/gridtext.h"

#include <QTest>

using ui::GridTable;

void GridTextTest::readsWhatSpreadsheetsCopy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<GridTable>("table");
    QTest::newRow("nothing") << "" << GridTable{};
    QTest::newRow("one value") << "4h" << GridTable{{"4h"}};
    QTest::newRow("LibreOffice ends with a line end") << "a\tb\nc\td\n" << GridTable{{"a", "b"}, {"c", "d"}};
    QTest::newRow("Excel") << "a\tb\r\nc\td\r\n" << GridTable{{"a", "b"}, {"c", "d"}};
    QTest::newRow("old Mac") << "a\rb" << GridTable{{"a"}, {"b"}};
    QTest::newRow("empty cells stay") << "\t\ta\n\n\tb\n" << GridTable{{"", "", "a"}, {""}, {"", "b"}};
    QTest::newRow("a line break inside") << "\"one\ntwo\"\tb\n" << GridTable{{"one\ntwo", "b"}};
    QTest::newRow("Excel's line break inside") << "\"one\r\ntwo\"\tb\r\n" << GridTable{{"one\ntwo", "b"}};
    QTest::newRow("quotes inside quotes") << "\"say \"\"no\"\"\nnow\"\tb" << GridTable{{"say \"no\"\nnow", "b"}};
    QTest::newRow("quotes that are text") << "say \"no\"\tb" << GridTable{{"say \"no\"", "b"}};
    QTest::newRow("a quoted word and more") << "\"Rung\" is late\tb" << GridTable{{"\"Rung\" is late", "b"}};
    QTest::newRow("a quote never closed") << "\"a\tb\nc" << GridTable{{"\"a", "b"}, {"c"}};
    QTest::newRow("an empty quoted cell") << "\"\"\tb" << GridTable{{"", "b"}};
}

void GridTextTest::readsWhatSpreadsheetsCopy()
{
    QFETCH(QString, text);
    QFETCH(GridTable, table);
    QCOMPARE(ui::tableFromText(text), table);
}

void GridTextTest::comesBackAsItWas_data()
{
    QTest::addColumn<GridTable>("table");
    QTest::newRow("plain") << GridTable{{"a", "b"}, {"c", "d"}};
    QTest::newRow("empty") << GridTable{{""}};
    QTest::newRow("an empty row at the end") << GridTable{{"a", "b"}, {"", ""}};
    QTest::newRow("tabs and breaks") << GridTable{{"a\tb", "c\nd"}, {"\n", "\t"}};
    QTest::newRow("quotes") << GridTable{{"\"", "\"\"", "\"a\"", "a\"b", "\"\n\""}};
    QTest::newRow("right to left") << GridTable{{QStringLiteral("مستوى"), QStringLiteral("4h")}};
}

void GridTextTest::comesBackAsItWas()
{
    QFETCH(GridTable, table);
    QCOMPARE(ui::tableFromText(ui::textFromTable(table)), table);
}

void GridTextTest::htmlKeepsTextText()
{
    QCOMPARE(ui::htmlFromTable({{"<b>&", "one\ntwo"}}),
             QStringLiteral("<table><tr><td>&lt;b&gt;&amp;</td><td>one<br>two</td></tr></table>"));
}
