#include "csvconformancetest.h"

#include "exchange/csv/csvreader.h"
#include "exchange/csv/delimiter.h"
#include "shareddata.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QTest>

namespace {

QString delimiterName(char delimiter)
{
    return QString(QLatin1Char(delimiter));
}

// json.dumps(rows, ensure_ascii=False, separators=(",", ":")) of Python, line by line.
QByteArray pythonText(const QString &cell)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : cell) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'\r')
            out += QStringLiteral("\\r");
        else if (c == u'\t')
            out += QStringLiteral("\\t");
        else if (c == u'\f')
            out += QStringLiteral("\\f");
        else if (c == u'\b')
            out += QStringLiteral("\\b");
        else if (c.unicode() < 0x20)
            out += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return (out + u'"').toUtf8();
}

struct Digest {
    qint64 rows = 0;
    QByteArray hash;
    QString error;
};

Digest digestOf(exchange::CsvSource &source, char delimiter)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    exchange::CsvReader reader(source, delimiter);
    exchange::CsvRecord record;
    Digest digest;
    hash.addData(QByteArrayView("["));
    auto more = reader.next(record);
    for (; more && *more; more = reader.next(record)) {
        hash.addData(digest.rows++ == 0 ? QByteArrayView("[") : QByteArrayView(",["));
        for (qsizetype i = 0; i < record.size(); ++i)
            hash.addData((i > 0 ? QByteArray(",") : QByteArray()) + pythonText(record.text(i)));
        hash.addData(QByteArrayView("]"));
    }
    hash.addData(QByteArrayView("]"));
    digest.hash = hash.result().toHex();
    if (!more)
        digest.error = more.error().detail;
    return digest;
}

void addFiles()
{
    QTest::addColumn<QJsonObject>("item");
    for (const char *folder : {"issues/", "conformance/csv/", "risks/"})
        for (const char *suffix : {".csv", ".tsv"}) {
            const QJsonArray items = shared_data::expected(QLatin1String(folder), QLatin1String(suffix));
            for (const QJsonValue &item : items)
                QTest::newRow(qPrintable(item[QStringLiteral("file")].toString())) << item.toObject();
        }
}

}

void CsvConformanceTest::readsTheSameCells_data()
{
    if (shared_data::folder().isEmpty())
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    addFiles();
}

void CsvConformanceTest::readsTheSameCells()
{
    QFETCH(QJsonObject, item);
    // What the bytes say is not settled for short single-byte files: then the encoding is given, as a person would.
    const QString encoding = item[QStringLiteral("encoding")].toString();
    const QByteArray named = encoding == QStringLiteral("iso-8859-1") ? "ISO-8859-1" : encoding == QStringLiteral("cp1252") ? "windows-1252" : "";
    auto source = exchange::CsvSource::open(shared_data::path(item[QStringLiteral("file")].toString()), named);
    QVERIFY2(source, source ? "" : qPrintable(source.error().detail));
    const auto head = (*source)->read(256 * 1024);
    QVERIFY(head);
    const char delimiter = exchange::sniffDelimiter(*head);
    QCOMPARE(delimiterName(delimiter), item[QStringLiteral("delimiter")].toString());
    QVERIFY((*source)->rewind());
    const Digest digest = digestOf(**source, delimiter);
    if (item[QStringLiteral("file")].toString().endsWith(QStringLiteral("location_coordinates.csv"))) {
        QCOMPARE(digest.error, QStringLiteral("stray quotation mark")); // inches in a cell without quotes: refused, not guessed
        return;
    }
    if (item[QStringLiteral("cells_depend_on_the_reader")].toBool() && !digest.error.isEmpty())
        return; // strict reading may refuse what readers understand differently
    QCOMPARE(digest.error, QString());
    const qint64 above = item[QStringLiteral("header_row_index")].isNull() ? 0 : item[QStringLiteral("header_row_index")].toInt() + 1;
    QCOMPARE(digest.rows - above, item[QStringLiteral("record_count")].toInteger());
    QCOMPARE(QString::fromLatin1(digest.hash), item[QStringLiteral("cells_sha256")].toString());
}

void CsvConformanceTest::findsTheHeader_data()
{
    if (shared_data::folder().isEmpty())
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    addFiles();
}

void CsvConformanceTest::findsTheHeader()
{
    QFETCH(QJsonObject, item);
    if (item[QStringLiteral("header_row_index")].isNull())
        QSKIP("the file has no header");
    auto source = exchange::CsvSource::open(shared_data::path(item[QStringLiteral("file")].toString()));
    QVERIFY(source);
    const auto head = (*source)->read(256 * 1024);
    QVERIFY(head);
    const exchange::CsvSample sample = exchange::sampleOf(*head, exchange::sniffDelimiter(*head));
    const int header = exchange::findHeader(sample, [](const QString &) { return false; });
    QCOMPARE(header, item[QStringLiteral("header_row_index")].toInt());
}
