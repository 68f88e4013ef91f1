#include "actiontabletest.h"

#include "shell/command/actiontable.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using ui::ActionRow;
using ui::ActionTable;

void ActionTableTest::idsAndShortcutsAreUnique()
{
    QSet<QString> ids;
    QSet<QString> keys;
    for (const ActionRow &row : ActionTable::rows()) {
        const QString id = QLatin1String(row.id);
        QVERIFY2(!ids.contains(id), row.id);
        ids.insert(id);
        if (*row.keys == '\0')
            continue;
        const QString sequence = QKeySequence(QLatin1String(row.keys), QKeySequence::PortableText).toString(QKeySequence::PortableText);
        QVERIFY2(!sequence.isEmpty(), row.keys);
        QVERIFY2(!keys.contains(sequence), row.keys);
        keys.insert(sequence);
    }
}

void ActionTableTest::everyPageKeyIsInOrder()
{
    int number = 1;
    for (const ActionRow &row : ActionTable::rows())
        if (QString(QLatin1String(row.id)).startsWith(QLatin1String("go.")))
            QCOMPARE(QString(QLatin1String(row.keys)), QStringLiteral("Ctrl+%1").arg(number++));
    QCOMPARE(number, 8);
}

void ActionTableTest::makesOneActionARow()
{
    QWidget window;
    ActionTable table(&window);
    QCOMPARE(table.all().size(), ActionTable::rows().size());
    QSignalSpy triggered(&table, &ActionTable::triggered);
    table.action(QStringLiteral("issue.new"))->trigger();
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.constFirst().constFirst().toString(), QStringLiteral("issue.new"));
}
