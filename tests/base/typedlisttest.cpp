#include "typedlisttest.h"

#include "base/typedlist.h"

#include <QTest>

void TypedListTest::splitsAtCommasOfEveryScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const QStringList two{QStringLiteral("crane"), QStringLiteral("quay wall")};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("only commas") << QStringLiteral(" ,;، ") << QStringList();
    QTest::newRow("one") << QStringLiteral(" crane ") << QStringList{QStringLiteral("crane")};
    QTest::newRow("comma") << QStringLiteral("crane, quay wall") << two;
    QTest::newRow("semicolon") << QStringLiteral("crane;quay wall") << two;
    QTest::newRow("Arabic comma") << QStringLiteral("crane، quay wall") << two;
    QTest::newRow("Arabic semicolon") << QStringLiteral("crane؛ quay wall") << two;
    QTest::newRow("ideographic comma") << QStringLiteral("crane、quay wall") << two;
    QTest::newRow("full width comma") << QStringLiteral("crane，quay wall") << two;
    QTest::newRow("lines") << QStringLiteral("crane\nquay wall\n") << two;
    QTest::newRow("empty ones") << QStringLiteral("crane,, quay wall،") << two;
    QTest::newRow("Arabic words") << QStringLiteral("رافعة، رصيف") << QStringList{QStringLiteral("رافعة"), QStringLiteral("رصيف")};
    QTest::newRow("no other sign") << QStringLiteral("a.b: c/d") << QStringList{QStringLiteral("a.b: c/d")};
}

void TypedListTest::splitsAtCommasOfEveryScript()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    QCOMPARE(base::typedList(text), words);
}
