#include "exchange/xlsx/xlsxreader.h"

#include "exchange/xlsx/sheetcells.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace exchange {

using base::ErrorCode;
using base::Result;

namespace {

const QLatin1String kBookEntry("xl/workbook.xml");
const QLatin1String kTargetsEntry("xl/_rels/workbook.xml.rels");
const QLatin1String kStringsEntry("xl/sharedStrings.xml");

// Targets are relative to xl/, or absolute in the archive.
QString entryOf(const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
}

// Steps to the root element; a DOCTYPE before it is refused, since nothing needs one.
bool enterDocument(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("DOCTYPE"));
        if (token == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

}

Result<XlsxReader> XlsxReader::open(const QString &path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return base::fail(archive.error());
    XlsxReader reader;
    reader.m_path = path;
    reader.m_archive = std::move(*archive);
    if (!reader.m_archive->contains(kBookEntry))
        return base::fail(ErrorCode::Unsupported, QStringLiteral("workbook"), {path, 0, 0, {}});
    const Result<> read = reader.readBook().and_then([&] { return reader.readStrings(); });
    if (!read)
        return base::fail(read.error());
    return reader;
}

Result<> XlsxReader::parse(const QString &entry, const std::function<Result<>(QXmlStreamReader &)> &read) const
{
    const auto device = m_archive->entry(entry);
    if (!device)
        return base::fail(ErrorCode::BadValue, entry, {m_path, 0, 0, {}});
    QXmlStreamReader xml(device->get());
    Result<> done = enterDocument(xml) ? read(xml) : Result<>();
    if (!done) {
        base::Error error = done.error();
        error.place.file = m_path;
        return base::fail(error);
    }
    if ((*device)->errorString() == QLatin1String("size"))
        return base::fail(ErrorCode::TooLarge, QStringLiteral("size"), {m_path, 0, 0, {}});
    if (xml.hasError())
        return base::fail(ErrorCode::BadValue, xml.errorString(), {m_path, 0, 0, entry});
    return {};
}

Result<QHash<QString, QString>> XlsxReader::readTargets() const
{
    QHash<QString, QString> targets;
    const Result<> read = parse(kTargetsEntry, [&](QXmlStreamReader &xml) -> Result<> {
        while (xml.readNextStartElement()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            targets.insert(attributes.value(QLatin1String("Id")).toString(), attributes.value(QLatin1String("Target")).toString());
            xml.skipCurrentElement();
        }
        return {};
    });
    return read.map([&] { return targets; });
}

Result<> XlsxReader::readBook()
{
    const auto targets = readTargets();
    if (!targets)
        return base::fail(targets.error());
    const QString relations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    const Result<> read = parse(kBookEntry, [&](QXmlStreamReader &xml) -> Result<> {
        while (xml.readNextStartElement()) {
            const bool isSheets = xml.name() == QLatin1String("sheets");
            while (isSheets && xml.readNextStartElement()) {
                const QString id = xml.attributes().value(relations, QLatin1String("id")).toString();
                m_sheets.append({xml.attributes().value(QLatin1String("name")).toString(), entryOf(targets->value(id))});
                xml.skipCurrentElement();
            }
            if (!isSheets)
                xml.skipCurrentElement();
        }
        return {};
    });
    if (read && m_sheets.isEmpty())
        return base::fail(ErrorCode::BadValue, QStringLiteral("no sheet"), {m_path, 0, 0, {}});
    return read;
}

Result<> XlsxReader::readStrings()
{
    if (!m_archive->contains(kStringsEntry))
        return {};
    return parse(kStringsEntry, [this](QXmlStreamReader &xml) -> Result<> {
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("si"))
                m_strings.append(xlsxText(xml));
            else
                xml.skipCurrentElement();
        }
        return {};
    });
}

QStringList XlsxReader::sheets() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names << sheet.name;
    return names;
}

Result<> XlsxReader::rows(const QString &sheet, const Take &take) const
{
    const auto found = std::find_if(m_sheets.cbegin(), m_sheets.cend(), [&](const Sheet &each) {
        return sheet.isEmpty() || each.name.compare(sheet, Qt::CaseInsensitive) == 0;
    });
    if (found == m_sheets.cend())
        return base::fail(ErrorCode::NotFound, QStringLiteral("sheet"), {m_path, 0, 0, sheet});
    return parse(found->entry, [&](QXmlStreamReader &xml) { return SheetCells(xml, m_strings, take).read(); });
}

}
