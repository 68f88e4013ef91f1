#include "pdftest.h"

#include "harbourcase.h"
#include "render/pdf/pdfwriter.h"
#include "render/report/brieflayout.h"

#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace render;

namespace {

std::unique_ptr<Document> harbourBrief(const BriefContent &content = harbour::content())
{
    return briefDocument(content, PageSetup::Paper::A4, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

// Runs a tool on a PDF; nothing when the tool is not installed.
std::optional<QString> output(const QString &tool, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString written(const QTemporaryDir &folder, const Document &document)
{
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    return writePdf(document, path) ? path : QString();
}

}

void PdfTest::embedsFontsAndNoPictures()
{
    const QTemporaryDir folder;
    const QString path = written(folder, *harbourBrief());
    const auto fonts = output(QStringLiteral("pdffonts"), {path});
    const auto images = output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    if (!fonts || !images)
        QSKIP("poppler's tools are not installed");
    const QStringList lines = fonts->trimmed().split(u'\n').mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines)
        QVERIFY2(line.contains(QStringLiteral("yes")), qPrintable(line));
    QCOMPARE(images->trimmed().split(u'\n').size(), 2); // its head only
}

void PdfTest::hasNothingActive()
{
    BriefContent content = harbour::content();
    content.issue.links << domain::DetailLink{QStringLiteral("x"), QStringLiteral("javascript:alert(1)")};
    const auto pdf = toPdf(*harbourBrief(content));
    QVERIFY(pdf);
    for (const char *word : {"/JS", "/JavaScript", "/Launch", "/EmbeddedFile", "/OpenAction", "/AcroForm", "(file:", "/ca 0", "/CA 0"})
        QVERIFY2(!pdf->contains(word), word);
    QVERIFY(pdf->contains("(https://example.com/contracts/NK-2025-014?annex=3)"));
    QCOMPARE(pdf->count("/URI ("), 1);
}

void PdfTest::saysWhoAndWhat()
{
    const DocumentInfo info{QStringLiteral("A <b> & title\x01"), QStringLiteral("subject"), QStringLiteral("Mara Lindqvist"), {},
                            harbour::at("2026-10-22T11:30:00Z")};
    const QByteArray xmp = xmpOf(info);
    QVERIFY(xmp.contains("A &lt;b&gt; &amp; title<"));
    QVERIFY(xmp.contains("Mara Lindqvist"));
    QVERIFY(xmp.contains("2026-10-22T11:30:00Z"));
    const auto pdf = toPdf(*harbourBrief());
    QVERIFY(pdf && pdf->contains("Mara Lindqvist"));
}

void PdfTest::matchesItsText()
{
    const QTemporaryDir folder;
    const auto text = output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), written(folder, *harbourBrief()), QStringLiteral("-")});
    if (!text || !QFontDatabase::hasFamily(QStringLiteral("Noto Sans")))
        QSKIP("pdftotext or Noto Sans is not installed");
    QFile golden(QFINDTESTDATA("data/brief.txt"));
    if (qEnvironmentVariableIsSet("RUNG_WRITE_GOLDEN")) {
        QFile target(qEnvironmentVariable("RUNG_SOURCE_DIR") + QStringLiteral("/tests/render/data/brief.txt"));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(text->toUtf8());
        QSKIP("the golden text was written");
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const auto words = [](const QString &whole) { return whole.simplified(); };
    QCOMPARE(words(*text), words(QString::fromUtf8(golden.readAll())));
}

void PdfTest::refusesAndKeeps()
{
    const QTemporaryDir folder;
    const auto document = harbourBrief();
    const auto codeOf = [&](const QString &path) {
        const auto result = writePdf(*document, path);
        return result ? base::ErrorCode::Internal : result.error().code;
    };
    QCOMPARE(codeOf(folder.path()), base::ErrorCode::FileIsDirectory);
    QCOMPARE(codeOf(folder.filePath(QStringLiteral("no/such/paper.pdf"))), base::ErrorCode::FileMissing);
    const QString kept = folder.filePath(QStringLiteral("kept.pdf"));
    QFile old(kept);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(writePdf(*document, kept));
    QVERIFY(QFile(kept).size() > 1000);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing left behind
#ifdef Q_OS_LINUX
    if (QFile::exists(QStringLiteral("/dev/full")))
        QVERIFY(!writePdf(*document, QStringLiteral("/dev/full/paper.pdf")));
#endif
}

void PdfTest::paintsTheSameOnTheScreen()
{
    const auto document = harbourBrief();
    const auto painted = [&](int page) {
        QImage image(document->pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        document->paint(&painter, page);
        return image;
    };
    const QImage first = painted(0);
    QCOMPARE(first, painted(0));
    QVERIFY(first != painted(1));
    QCOMPARE(first.pixelColor(64, 130), QColor(0x0A, 0x5A, 0x78)); // the ask's accent bar
}
