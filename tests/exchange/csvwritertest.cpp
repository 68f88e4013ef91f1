#include "csvwritertest.h"

#include "exchange/csv/csvreader.h"
#include "exchange/csv/csvwriter.h"
#include "shareddata.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

QVector<QStringList> writtenAndRead(const QVector<QStringList> &rows)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("list.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(exchange::csvLine({QStringLiteral("heading")}));
    for (const QStringList &row : rows)
        file.write(exchange::csvLine(row));
    file.close();
    auto source = exchange::CsvSource::open(file.fileName(), "UTF-8");
    if (!source)
        return {};
    exchange::CsvReader reader(**source, ',');
    exchange::CsvRecord record;
    QVector<QStringList> read;
    for (auto more = reader.next(record); more && *more; more = reader.next(record)) {
        QStringList cells = record.texts();
        for (QString &cell : cells)
            cell = exchange::unshielded(cell);
        read.append(cells);
    }
    return read.mid(1);
}

}

void CsvWriterTest::shieldsFormulas_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"=1+1", "+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x", "'=1", "''+1"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void CsvWriterTest::shieldsFormulas()
{
    QFETCH(QString, text);
    QCOMPARE(exchange::shielded(text), u'\'' + text);
    QCOMPARE(exchange::unshielded(exchange::shielded(text)), text);
}

void CsvWriterTest::givesEveryTextBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "plain", "'quoted", "'", "''", "a,b;c\td|e", "line\r\nbreak", "cr\ralone", "say \"no\"", "\"", " blank ",
                             "=cmd|' /C calc'!A0", "=1+1\";=1+1", "\xEF\xBB\xBF" "bom", "x\u202Egnp.exe", "-5"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void CsvWriterTest::givesEveryTextBack()
{
    QFETCH(QString, text);
    const QVector<QStringList> rows{{text, QStringLiteral("x"), text}, {text}};
    QCOMPARE(writtenAndRead(rows), rows);
}

void CsvWriterTest::naughtyStringsSurvive()
{
    QFile file(shared_data::path(QStringLiteral("conformance/text/blns.txt")));
    if (shared_data::folder().isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    QVector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines)
        rows.append({line, QString::number(rows.size())});
    QVERIFY(rows.size() > 700);
    QCOMPARE(writtenAndRead(rows), rows);
}
