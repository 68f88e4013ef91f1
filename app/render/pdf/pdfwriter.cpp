#include "render/pdf/pdfwriter.h"

#include "render/paper/units.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QXmlStreamWriter>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace render {

namespace {

constexpr auto kPdfProgram = "Rung " RUNG_VERSION;

base::Error writeFault(const QSaveFile &file, const QString &path)
{
    base::ErrorCode code = base::ErrorCode::DiskFault;
    if (file.error() == QFileDevice::ResourceError)
        code = base::ErrorCode::DiskFull;
    else if (file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError)
        code = base::ErrorCode::FileReadOnly;
    return {code, file.errorString(), {path, 0, 0, {}}};
}

// A renamed file survives a power cut only when its folder has been written too.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(folder)
#endif
}

// XML forbids most control characters, whatever their spelling.
QString xmlText(const QString &text)
{
    QString out;
    for (const QChar c : text)
        if (c >= u' ' && c != QChar(0xFFFE) && c != QChar(0xFFFF) && !c.isSurrogate())
            out += c;
    return out;
}

void writeAlternative(QXmlStreamWriter &xml, const QString &ns, const QString &name, const QString &text)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml.writeStartElement(ns, name);
    xml.writeStartElement(rdf, QStringLiteral("Alt"));
    xml.writeStartElement(rdf, QStringLiteral("li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(xmlText(text));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

}

QByteArray xmpOf(const DocumentInfo &info)
{
    const QString meta = QStringLiteral("adobe:ns:meta/");
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString basic = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    QByteArray out("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&out);
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(basic, QStringLiteral("xmp"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    writeAlternative(xml, dc, QStringLiteral("title"), info.title);
    writeAlternative(xml, dc, QStringLiteral("description"), info.subject);
    xml.writeStartElement(dc, QStringLiteral("creator"));
    xml.writeStartElement(rdf, QStringLiteral("Seq"));
    xml.writeTextElement(rdf, QStringLiteral("li"), xmlText(info.author));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeTextElement(basic, QStringLiteral("CreatorTool"), QString::fromLatin1(kPdfProgram));
    xml.writeTextElement(basic, QStringLiteral("CreateDate"), info.asOf.toIso());
    xml.writeEndDocument();
    out += "\n<?xpacket end=\"w\"?>";
    return out;
}

base::Result<QByteArray> toPdf(const Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return base::fail(base::ErrorCode::Internal, buffer.errorString());
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setTitle(xmlText(document.info().title));
    writer.setCreator(QString::fromLatin1(kPdfProgram));
    writer.setPageSize(QPageSize(document.pageSize(), QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setDocumentXmpMetadata(xmpOf(document.info()));
    QPainter painter;
    if (!painter.begin(&writer))
        return base::fail(base::ErrorCode::Internal, QStringLiteral("the PDF could not be begun"));
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        document.paintLayout(&painter, page);
    }
    painter.end();
    return bytes;
}

base::Result<> writePdf(const Document &document, const QString &path)
{
    const QFileInfo target(path);
    const base::ErrorPlace place{path, 0, 0, {}};
    if (target.isDir())
        return base::fail(base::ErrorCode::FileIsDirectory, {}, place);
    if (!target.absoluteDir().exists())
        return base::fail(base::ErrorCode::FileMissing, target.absolutePath(), place);
    const auto bytes = toPdf(document);
    if (!bytes)
        return base::fail(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(writeFault(file, path));
    const bool written = file.write(*bytes) == bytes->size() && file.flush();
    if (!written || !file.commit())
        return base::fail(writeFault(file, path));
    syncFolder(target.absolutePath());
    return {};
}

}
