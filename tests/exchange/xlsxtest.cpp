#include "xlsxtest.h"

#include "exchange/xlsx/xlsxreader.h"
#include "exchange/xlsx/xlsxwriter.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using exchange::SheetRow;
using exchange::XlsxReader;

namespace {

const char kBook[] = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
                     "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                     "<sheets><sheet name='First' sheetId='1' r:id='rId1'/><sheet name='Zweites' sheetId='2' r:id='rId2'/></sheets></workbook>";
const char kTargets[] = "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
                        "<Relationship Id='rId2' Target='/xl/worksheets/sheet2.xml'/></Relationships>";

// A workbook of the given parts, packed as they are.
struct Packed {
    explicit Packed(const QByteArray &sheet, const QByteArray &strings = {})
    {
        parts = {{"xl/workbook.xml", kBook}, {"xl/_rels/workbook.xml.rels", kTargets}, {"xl/worksheets/sheet1.xml", sheet},
                 {"xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c t='str'><v>two</v></c></row></sheetData></worksheet>"}};
        if (!strings.isEmpty())
            parts.append({"xl/sharedStrings.xml", strings});
    }
    QString path()
    {
        QStringList words{QStringLiteral("-c"), QStringLiteral("import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED)\n"
                                                               "for i in range(2,len(sys.argv),2): z.write(sys.argv[i+1],sys.argv[i])\nz.close()"),
                          folder.filePath(QStringLiteral("b.xlsx"))};
        for (int i = 0; i < parts.size(); ++i) {
            QFile file(folder.filePath(QString::number(i)));
            if (!file.open(QIODevice::WriteOnly) || file.write(parts[i].second) != parts[i].second.size())
                qFatal("cannot write a part");
            words << QString::fromLatin1(parts[i].first) << file.fileName();
        }
        if (QProcess::execute(QStringLiteral("python3"), words) != 0)
            qFatal("python3 does not pack");
        return folder.filePath(QStringLiteral("b.xlsx"));
    }

    QTemporaryDir folder;
    QVector<QPair<QByteArray, QByteArray>> parts;
};

base::Result<QVector<SheetRow>> rowsOf(const QString &path, const QString &sheet = {})
{
    QVector<SheetRow> rows;
    return XlsxReader::open(path)
        .and_then([&](const XlsxReader &reader) {
            return reader.rows(sheet, [&](const SheetRow &row) -> base::Result<> {
                rows.append(row);
                return {};
            });
        })
        .map([&] { return rows; });
}

QByteArray sheetOf(const QByteArray &rows)
{
    return "<worksheet><cols><col/></cols><sheetData>" + rows + "</sheetData><mergeCells/></worksheet>";
}

}

void XlsxTest::whatIsWrittenIsRead()
{
    const QVector<QStringList> rows{{QStringLiteral("Kopf"), QStringLiteral("=1+1"), QStringLiteral("+49"), QStringLiteral("-"), QStringLiteral("@x")},
                                    {},
                                    {QString(), QStringLiteral("  blanks  "), QStringLiteral("two\nlines\twith tab"), QStringLiteral("42"), QStringLiteral("007")},
                                    {QStringLiteral("_x000D_"), QStringLiteral("a\rb"), QStringLiteral("<&\">"), QStringLiteral("日本 🚢"), QStringLiteral("TRUE")}};
    const auto book = exchange::xlsxBook({QStringLiteral("Blatt"), rows, {0}, {20}});
    QVERIFY(book);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("b.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*book) == book->size());
    file.close();
    const auto read = rowsOf(file.fileName());
    QVERIFY(read);
    QCOMPARE(read->size(), 3);
    QCOMPARE((*read)[0], (SheetRow{1, rows[0]}));
    QCOMPARE((*read)[1], (SheetRow{3, rows[2]}));
    QCOMPARE((*read)[2], (SheetRow{4, rows[3]}));
}

void XlsxTest::everyKindOfCell()
{
    Packed packed(sheetOf("<row r='2'><c r='A2' t='s'><v>1</v></c><c r='C2' t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r></is></c>"
                          "<c r='D2' t='b'><v>1</v></c><c r='E2' t='b'><v>0</v></c><c r='F2' t='e'><v>#N/A</v></c>"
                          "<c r='G2' t='str'><f>A1</f><v>result</v></c><c r='H2'><v>2.5E1</v></c><c r='I2' s='1'><v>46000.5</v></c>"
                          "<c r='J2'><f>1/0</f></c><c r='K2' t='d'><v>2026-10-12</v></c></row>"),
                  "<sst><si><t>plain</t></si><si><r><rPr/><t xml:space='preserve'>rich </t></r><r><t>runs</t></r><rPh sb='0' eb='1'><t>reading</t></rPh></si></sst>");
    const auto rows = rowsOf(packed.path());
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first(), (SheetRow{2, {QStringLiteral("rich runs"), QString(), QStringLiteral("inline"), QStringLiteral("TRUE"), QStringLiteral("FALSE"),
                                          QStringLiteral("#N/A"), QStringLiteral("result"), QStringLiteral("25"), QStringLiteral("46000.5"), QString(),
                                          QStringLiteral("2026-10-12")}}));
}

void XlsxTest::placesThatAreNotSaid()
{
    Packed packed(sheetOf("<row><c t='str'><v>a</v></c><c t='str'><v>b</v></c></row><row r='5'><c r='D5' t='str'><v>c</v></c><c t='str'><v>d</v></c></row>"
                          "<row/><row><c t='str'><v>e</v></c></row>"));
    const auto rows = rowsOf(packed.path());
    QVERIFY(rows);
    QCOMPARE(*rows, (QVector<SheetRow>{{1, {QStringLiteral("a"), QStringLiteral("b")}},
                                       {5, {QString(), QString(), QString(), QStringLiteral("c"), QStringLiteral("d")}},
                                       {7, {QStringLiteral("e")}}}));
}

void XlsxTest::sheetsByName()
{
    Packed packed(sheetOf({}));
    const QString path = packed.path();
    QCOMPARE(XlsxReader::open(path)->sheets(), QStringList({QStringLiteral("First"), QStringLiteral("Zweites")}));
    QCOMPARE(rowsOf(path, QStringLiteral("zweites"))->first().cells, QStringList{QStringLiteral("two")});
    QCOMPARE(rowsOf(path, QStringLiteral("Third")).error().code, ErrorCode::NotFound);
}

void XlsxTest::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<int>("code");
    const int bad = int(ErrorCode::BadValue);
    const int large = int(ErrorCode::TooLarge);
    QTest::newRow("doctype") << QByteArray("<!DOCTYPE worksheet [<!ENTITY a 'b'>]><worksheet><sheetData/></worksheet>") << bad;
    QTest::newRow("cut off") << QByteArray("<worksheet><sheetData><row><c><v>1") << bad;
    QTest::newRow("shared string that is none") << sheetOf("<row><c t='s'><v>7</v></c></row>") << bad;
    QTest::newRow("negative shared string") << sheetOf("<row><c t='s'><v>-1</v></c></row>") << bad;
    QTest::newRow("column beyond the last") << sheetOf("<row><c r='ZZZZZZZZ1'><v>1</v></c></row>") << large;
    QTest::newRow("row beyond the last") << sheetOf("<row r='99999999'><c><v>1</v></c></row>") << large;
    QTest::newRow("long cell") << sheetOf("<row><c t='str'><v>" + QByteArray(40'000, 'x') + "</v></c></row>") << large;
    QTest::newRow("packed far too well") << sheetOf("<row><c t='str'><v>" + QByteArray(8 * 1024 * 1024, 'x') + "</v></c></row>") << large;
}

void XlsxTest::hostileFiles()
{
    QFETCH(QByteArray, sheet);
    QFETCH(int, code);
    Packed packed(sheet);
    const QString path = packed.path();
    const auto rows = rowsOf(path);
    QVERIFY(!rows);
    QCOMPARE(int(rows.error().code), code);
    QCOMPARE(rows.error().place.file, path);
}

void XlsxTest::filesThatAreNoWorkbook()
{
    QTemporaryDir folder;
    const auto refusal = [&](const QByteArray &bytes) {
        QFile file(folder.filePath(QStringLiteral("f.xlsx")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        const auto read = XlsxReader::open(file.fileName());
        return read ? QString() : QStringLiteral("%1 %2").arg(int(read.error().code)).arg(read.error().detail);
    };
    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4096, '\0');
    QByteArray mark;
    for (const char c : QByteArrayLiteral("EncryptedPackage"))
        mark += QByteArray(1, c) + QByteArray(1, '\0');
    const QString unsupported = QString::number(int(ErrorCode::Unsupported));
    QCOMPARE(refusal(ole), unsupported + QStringLiteral(" old"));
    QCOMPARE(refusal(ole + mark + QByteArray(64, '\0')), unsupported + QStringLiteral(" encrypted"));
    QCOMPARE(refusal("no zip at all"), unsupported + QStringLiteral(" zip"));
    QCOMPARE(refusal({}), QString::number(int(ErrorCode::FileEmpty)) + u' ');
    QCOMPARE(XlsxReader::open(folder.path()).error().code, ErrorCode::FileIsDirectory);
    QCOMPARE(XlsxReader::open(folder.filePath(QStringLiteral("gone"))).error().code, ErrorCode::FileMissing);
    Packed packed(sheetOf({}));
    packed.parts.removeFirst();
    QCOMPARE(XlsxReader::open(packed.path()).error().detail, QStringLiteral("workbook"));
}

void XlsxTest::longCellsAreRefused()
{
    const auto book = exchange::xlsxBook({QStringLiteral("S"), {{}, {QString(), QString(32'768, QLatin1Char('x'))}}, {}, {}});
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::TooLarge);
    QCOMPARE(book.error().place.row, 2);
    QCOMPARE(book.error().place.column, 2);
    QVERIFY(exchange::xlsxBook({QStringLiteral("S"), {{QString(32'767, QLatin1Char('x'))}}, {}, {}}));
}
