#include "csvreadertest.h"

#include "exchange/csv/csvreader.h"
#include "exchange/csv/delimiter.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using Rows = QVector<QStringList>;

namespace {

// A file that lives as long as this.
class Scratch
{
public:
    explicit Scratch(const QByteArray &bytes)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("list.csv")); }

private:
    QTemporaryDir m_folder;
};

struct Reading {
    Rows rows;
    QVector<qint64> numbers;
    base::Error error;
    bool failed = false;
};

Reading readAll(const QByteArray &bytes, char delimiter = ',', const QByteArray &encoding = {})
{
    const Scratch scratch(bytes);
    Reading reading;
    auto source = exchange::CsvSource::open(scratch.path(), encoding);
    if (!source) {
        reading.error = source.error();
        reading.failed = true;
        return reading;
    }
    exchange::CsvReader reader(**source, delimiter);
    exchange::CsvRecord record;
    auto more = reader.next(record);
    for (; more && *more; more = reader.next(record)) {
        reading.rows.append(record.texts());
        reading.numbers.append(record.row);
    }
    if (!more) {
        reading.error = more.error();
        reading.failed = true;
    }
    return reading;
}

QStringList row(std::initializer_list<const char *> cells)
{
    QStringList list;
    for (const char *cell : cells)
        list.append(QString::fromUtf8(cell));
    return list;
}

}

void CsvReaderTest::readsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const Rows two{row({"a", "b"}), row({"c", "d"})};
    QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << two;
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << two;
    QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << two;
    QTest::newRow("no end of line at the end") << QByteArray("a,b\nc,d") << two;
    QTest::newRow("blank lines") << QByteArray("\n\r\na,b\n\n\nc,d\n\n") << two;
    QTest::newRow("line break in quotes") << QByteArray("\"a\r\nb\",c\n") << Rows{row({"a\r\nb", "c"})};
    QTest::newRow("doubled quotes") << QByteArray("\"say \"\"no\"\"\",\"\"\"\"\n") << Rows{row({"say \"no\"", "\""})};
    QTest::newRow("blanks are kept") << QByteArray(" a , b\t\n") << Rows{row({" a ", " b\t"})};
    QTest::newRow("ragged") << QByteArray("a,b,c\nd\ne,f,g,h\n") << Rows{row({"a", "b", "c"}), row({"d"}), row({"e", "f", "g", "h"})};
    QTest::newRow("only delimiters") << QByteArray(",,\n") << Rows{row({"", "", ""})};
    QTest::newRow("byte order mark before a quote") << QByteArray("\xEF\xBB\xBF\"a\",b\n") << Rows{row({"a", "b"})};
    QTest::newRow("NUL in a cell") << QByteArray("a,x\0y\nb,zzzzzzzzzzzzzzzzzzzzzzzzzz\n", 35)
                                   << Rows{{QStringLiteral("a"), QStringLiteral("x") + QChar(0) + u'y'}, row({"b", "zzzzzzzzzzzzzzzzzzzzzzzzzz"})};
}

void CsvReaderTest::readsRecords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const Reading reading = readAll(bytes);
    QVERIFY2(!reading.failed, qPrintable(reading.error.detail));
    QCOMPARE(reading.rows, rows);
}

void CsvReaderTest::saysWhereQuotesBreak_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("quote inside a cell") << QByteArray("a,b,c\nd,e\"f,g\n") << 2 << 2;
    QTest::newRow("text after the closing quote") << QByteArray("a\n\n\"b\"c,d\n") << 3 << 1;
    QTest::newRow("unclosed to the end") << QByteArray("a,b\nc,\"d\ne,f\n") << 2 << 2;
    QTest::newRow("unclosed over many rows") << QByteArray("a,b\n\"c,d\n") + QByteArray("e,f\n").repeated(1000) << 2 << 1;
}

void CsvReaderTest::saysWhereQuotesBreak()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(int, column);
    const Reading reading = readAll(bytes);
    QVERIFY(reading.failed);
    QCOMPARE(reading.error.code, ErrorCode::BrokenQuotes);
    QCOMPARE(reading.error.place.row, line);
    QCOMPARE(reading.error.place.column, column);
    QVERIFY(reading.error.place.file.endsWith(QStringLiteral("list.csv")));
}

void CsvReaderTest::countsRowsAsASpreadsheetDoes()
{
    const Reading reading = readAll("title\r\n\r\n\"a\r\nb\",c\r\n\r\nd,e\r\n");
    QCOMPARE(reading.numbers, (QVector<qint64>{1, 3, 5}));
}

void CsvReaderTest::refusesFilesThatAreNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("zip") << QByteArray("PK\x03\x04....") << ErrorCode::Unsupported;
    QTest::newRow("database") << QByteArray("SQLite format 3\0....", 20) << ErrorCode::Unsupported;
    QByteArray noise;
    for (int i = 0; i < 5000; ++i)
        noise.append(char((i * 7919) % 251));
    QTest::newRow("noise") << noise << ErrorCode::UnknownEncoding;
}

void CsvReaderTest::refusesFilesThatAreNoList()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const Reading reading = readAll(bytes);
    QVERIFY(reading.failed);
    QCOMPARE(reading.error.code, code);
    QCOMPARE(exchange::CsvSource::open(QStringLiteral("/")).error().code, ErrorCode::FileIsDirectory);
    QCOMPARE(exchange::CsvSource::open(QStringLiteral("/no/such/file")).error().code, ErrorCode::FileMissing);
    QCOMPARE(exchange::CsvSource::open(QStringLiteral("/dev/zero")).error().code, ErrorCode::FileUnreadable);
}

void CsvReaderTest::refusesACellOverTheLimit()
{
    const Reading reading = readAll("a,b\nc," + QByteArray(2 << 20, 'x') + "\n");
    QVERIFY(reading.failed);
    QCOMPARE(reading.error.code, ErrorCode::TooLarge);
    QCOMPARE(reading.error.place.row, 2);
    const Reading wide = readAll(QByteArray(20'000, ',') + "\n");
    QVERIFY(wide.failed);
    QCOMPARE(wide.error.code, ErrorCode::TooLarge);
}

void CsvReaderTest::namesTheLineOfMixedEncodings()
{
    const Reading reading = readAll("titel\nÄnderung übergeben – geprüft\nPr\xFC" "fung\n");
    QVERIFY(reading.failed);
    QCOMPARE(reading.error.code, ErrorCode::UnknownEncoding);
    QCOMPARE(reading.error.detail, QStringLiteral("mixed"));
    QCOMPARE(reading.error.place.row, 3);
}

void CsvReaderTest::detectsEncodings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    const QString german = QStringLiteral("Titel,Status\nDie Änderung der Prüfgrundlage für die Übergabe ist größer als erwartet,offen\n"
                                          "Der Lieferant bestätigt die Lieferung nicht rechtzeitig,läuft\n");
    const QString russian = QStringLiteral("Название,Статус\nСогласование чертежей задерживается заказчиком,открыт\n"
                                           "Поставщик не подтвердил дату поставки оборудования,закрыт\n");
    const QString japanese = QStringLiteral("件名,状態\n納期が未確定のため承認待ちです。確認をお願いします,未着手\n供給業者からの回答がまだ届いていません,完了\n");
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
        QTest::addRow("German %s", name) << QByteArray(name) << german;
    for (const char *name : {"UTF-8", "UTF-16", "windows-1251"})
        QTest::addRow("Russian %s", name) << QByteArray(name) << russian;
    for (const char *name : {"UTF-8", "Shift_JIS", "EUC-JP"})
        QTest::addRow("Japanese %s", name) << QByteArray(name) << japanese;
}

void CsvReaderTest::detectsEncodings()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QString, text);
    QStringEncoder encoder(encoding.constData(), encoding == "UTF-16" ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    const QByteArray bytes = encoder.encode(text.repeated(4));
    const Reading detected = readAll(bytes);
    QVERIFY2(!detected.failed, qPrintable(detected.error.detail));
    QCOMPARE(detected.rows.first(), text.left(text.indexOf(u'\n')).split(u','));
    QCOMPARE(detected.rows.size(), 12);
    const Reading named = readAll(bytes, ',', encoding);
    QCOMPARE(named.rows, detected.rows);
}

void CsvReaderTest::refusesBytesThatDoNotFitTheNamedEncoding()
{
    const Reading reading = readAll("a,b\nPr\xFC" "fung,c\n", ',', "UTF-8");
    QVERIFY(reading.failed);
    QCOMPARE(reading.error.code, ErrorCode::UnknownEncoding);
    QCOMPARE(readAll("a,b\n", ',', "no-such-encoding").error.code, ErrorCode::UnknownEncoding);
}

void CsvReaderTest::sniffsDelimiters_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c\nd,e,f\n") << ',';
    QTest::newRow("semicolon with decimal commas") << QByteArray("a;b;c\n1,5;2,5;x\n3,5;1,0;y\n") << ';';
    QTest::newRow("tab with commas in text") << QByteArray("title\tx\nfirst, second\t1\nno, not yet, later\t2\n") << '\t';
    QTest::newRow("pipe") << QByteArray("a|b\nc|d\n") << '|';
    QTest::newRow("commas only inside quotes") << QByteArray("a;b\n\"x,y,z\";c\n\"p,q\";d\n") << ';';
    QTest::newRow("quoted line breaks") << QByteArray("a,b\n\"x;\n;;\n;\",c\n\"p;;;\n\",d\n") << ',';
    QTest::newRow("one column") << QByteArray("title\nfirst\nsecond\n") << ',';
    QTest::newRow("one cell too many") << QByteArray("a;b;c\n1;2;3;4\n\"x,y\";2;3\n") << ';';
}

void CsvReaderTest::sniffsDelimiters()
{
    QFETCH(QByteArray, head);
    QFETCH(char, delimiter);
    QCOMPARE(exchange::sniffDelimiter(head), delimiter);
}

void CsvReaderTest::findsTheHeaderBelowTitles()
{
    const auto sample = exchange::sampleOf("Issue log of the harbour project\nPrinted 2026-11-21,,\n\nNo,Title,Due\n1,Pump late,2026-12-01\n", ',');
    const auto known = [](const QString &heading) { return heading == QStringLiteral("Title"); };
    QCOMPARE(exchange::findHeader(sample, known), 2);
    QCOMPARE(sample.rows[2], 4);
    QCOMPARE(exchange::findHeader(sample, [](const QString &) { return false; }), 2);
    QCOMPARE(exchange::findHeader({}, known), -1);
}

void CsvReaderTest::readsAcrossChunks()
{
    QByteArray bytes;
    Rows rows;
    for (int i = 0; i < 20'000; ++i) {
        const QString text = QStringLiteral("größer \"%1\"\nüber").arg(i);
        rows.append({QString::number(i), text});
        bytes += QByteArray::number(i) + ",\"" + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + "\"\r\n";
    }
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
        QStringEncoder encoder(encoding);
        QCOMPARE(readAll(encoder.encode(QString::fromUtf8(bytes)), ',', encoding).rows, rows);
    }
    QCOMPARE(readAll(bytes).rows, rows);
}
