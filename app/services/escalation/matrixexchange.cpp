#include "services/escalation/matrixexchange.h"

#include "exchange/csv/csvreader.h"
#include "exchange/csv/csvwriter.h"
#include "exchange/csv/delimiter.h"
#include "exchange/importreasons.h"
#include "exchange/matrix/matrixdocument.h"
#include "exchange/matrix/matrixtable.h"
#include "exchange/matrix/matrixtablereader.h"
#include "exchange/xlsx/xlsxreader.h"
#include "exchange/xlsx/xlsxwriter.h"
#include "services/escalation/matrixservice.h"
#include "services/exchange/savedfile.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/recordeddifferences.h"
#include "services/workspace/recordtraits.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Matrix;

namespace {

constexpr qint64 kLargestDocument = 64 * 1024 * 1024;
constexpr qint64 kMostTableRows = 200'000;
constexpr qint64 kSniffedBytes = 256 * 1024;

// Everybody a file can name.
struct MatrixNames {
    QVector<domain::Person> people;
    QVector<domain::Organisation> organisations;
};

Result<MatrixNames> readNames(Workspace &workspace)
{
    const auto people = workspace.people().people();
    const auto organisations = workspace.people().organisations();
    if (!people || !organisations)
        return base::fail(people ? organisations.error() : people.error());
    return MatrixNames{*people, *organisations};
}

QByteArray csvBytes(const QVector<QStringList> &rows)
{
    QByteArray bytes("\xEF\xBB\xBF"); // spreadsheets then take it as UTF-8
    for (const QStringList &row : rows)
        bytes += row.isEmpty() ? QByteArray("\r\n") : exchange::csvLine(row);
    return bytes;
}

Result<QByteArray> bookBytes(const QVector<QStringList> &rows)
{
    exchange::XlsxSheet sheet{QStringLiteral("Matrix"), rows, {}, {18, 24, 26, 40, 40}};
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (i == 0 || rows[i].value(0).startsWith(u'['))
            sheet.boldRows.append(i);
    return exchange::xlsxBook(sheet);
}

Result<QVector<exchange::SheetRow>> csvRows(const QString &path)
{
    const auto sniffed = exchange::CsvSource::open(path);
    if (!sniffed)
        return base::fail(sniffed.error());
    const auto head = (*sniffed)->read(kSniffedBytes);
    const Result<> back = head ? (*sniffed)->rewind() : Result<>(base::fail(head.error()));
    if (!back)
        return base::fail(back.error());
    exchange::CsvReader reader(**sniffed, exchange::sniffDelimiter(*head));
    exchange::CsvRecord record;
    QVector<exchange::SheetRow> rows;
    for (;;) {
        const Result<bool> next = reader.next(record);
        if (!next)
            return base::fail(next.error());
        if (!*next)
            return rows;
        if (rows.size() >= kMostTableRows)
            return base::fail(ErrorCode::TooLarge, QStringLiteral("rows"), {path, record.row, 0, {}});
        exchange::SheetRow row{record.row, record.texts()};
        for (QString &cell : row.cells)
            cell = exchange::unshielded(cell);
        rows.append(row);
    }
}

Result<QVector<exchange::SheetRow>> bookRows(const QString &path, const QString &sheet)
{
    QVector<exchange::SheetRow> rows;
    return exchange::XlsxReader::open(path)
        .and_then([&](const exchange::XlsxReader &reader) {
            return reader.rows(sheet, [&](const exchange::SheetRow &row) -> Result<> {
                rows.append(row);
                return rows.size() > kMostTableRows ? base::fail(ErrorCode::TooLarge, QStringLiteral("rows"), {path, row.row, 0, {}}) : Result<>();
            });
        })
        .map([&] { return rows; });
}

Result<QJsonObject> jsonObject(const QString &path)
{
    const base::ErrorPlace place{path, 0, 0, {}};
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        return base::fail(info.exists() ? ErrorCode::FileIsDirectory : ErrorCode::FileMissing, {}, place);
    if (info.size() > kLargestDocument)
        return base::fail(ErrorCode::TooLarge, {}, place);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileUnreadable, file.errorString(), place);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return base::fail(info.size() == 0 ? ErrorCode::FileEmpty : ErrorCode::BadValue, error.errorString(), place);
    return document.object();
}

// What a file says, kept to be read against the names there are, before and after people were added.
struct MatrixSource {
    QVector<exchange::SheetRow> rows;
    QJsonObject document;
    bool isDocument = false;

    Result<exchange::ReadMatrix> read(const MatrixNames &names, const Matrix &base) const
    {
        const exchange::NameBook book(names.people, names.organisations);
        if (isDocument)
            return exchange::readMatrixDocument(document, book, base);
        exchange::MatrixTableReader reader(book, base);
        reader.read(rows);
        return exchange::ReadMatrix{reader.matrix(), reader.faults(), reader.unknown()};
    }
};

Result<MatrixSource> openSource(const QString &path, const MatrixImportOptions &options)
{
    if (options.format == MatrixFormat::Json)
        return jsonObject(path).map([](const QJsonObject &document) { return MatrixSource{{}, document, true}; });
    const auto rows = options.format == MatrixFormat::Csv ? csvRows(path) : bookRows(path, options.sheet);
    return rows.map([](const QVector<exchange::SheetRow> &read) { return MatrixSource{read, {}, false}; });
}

// Adds whoever is named and not there; people of the other side to the organisation of their path.
Result<> addUnknown(WritePath::Session &session, const QVector<exchange::UnknownName> &unknown, MatrixNames &names, MatrixImport &report)
{
    for (const exchange::UnknownName &each : unknown) {
        if (!each.isOrganisation)
            continue;
        domain::Organisation organisation;
        organisation.name = each.text;
        if (const Result<> saved = session.save(organisation); !saved)
            return saved;
        names.organisations.append(organisation);
        report.addedOrganisations << each.text;
    }
    const exchange::NameBook book({}, names.organisations);
    domain::OrganisationId own;
    for (const domain::Organisation &organisation : std::as_const(names.organisations))
        own = organisation.isOurs && !own.isValid() ? organisation.id : own;
    for (const exchange::UnknownName &each : unknown) {
        if (each.isOrganisation)
            continue;
        const exchange::NameBook::Named named = exchange::NameBook::parse(each.text);
        domain::Person person;
        person.name = named.name.isEmpty() ? named.email : named.name;
        person.email = named.email;
        person.organisation = each.organisation.isEmpty() ? own : book.findOrganisation(each.organisation).id;
        if (const Result<> saved = session.save(person); !saved)
            return saved;
        names.people.append(person);
        report.addedPeople << each.text;
    }
    return {};
}

bool isAboutUnknown(const exchange::MatrixFault &fault)
{
    return fault.reason == exchange::reason::kUnknownPerson || fault.reason == exchange::reason::kUnknownOrganisation;
}

}

Result<> MatrixExchange::write(const Matrix &matrix, MatrixFormat format, const QString &path) const
{
    const auto names = readNames(m_workspace);
    const auto project = m_workspace.projects().find(matrix.project);
    if (!names || !project)
        return base::fail(names ? project.error() : names.error());
    Result<QByteArray> bytes;
    if (format == MatrixFormat::Json) {
        bytes = QJsonDocument(exchange::matrixDocument(matrix, names->people, names->organisations, project->key)).toJson();
    } else {
        const auto rows = exchange::matrixTable(matrix, exchange::NameBook(names->people, names->organisations), project->key);
        bytes = format == MatrixFormat::Csv ? Result<QByteArray>(csvBytes(rows)) : bookBytes(rows);
    }
    if (!bytes)
        return base::fail(bytes.error());
    return saveWhole(path, [&](QIODevice &device) -> Result<> {
        return device.write(*bytes) == bytes->size() ? Result<>() : base::fail(ErrorCode::DiskFault, device.errorString(), {path, 0, 0, {}});
    });
}

Result<MatrixImport> MatrixExchange::read(domain::ProjectId project, const QString &path, const MatrixImportOptions &options)
{
    const auto source = openSource(path, options);
    if (!source)
        return base::fail(source.error());
    MatrixImport report;
    bool isRefused = false;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const auto edited = m_workspace.matrices().edited(project);
        auto names = readNames(m_workspace);
        if (!edited || !names)
            return base::fail(edited ? names.error() : edited.error());
        auto read = source->read(*names, *edited);
        if (read && options.addPeople && !read->unknown.isEmpty()
            && std::all_of(read->faults.cbegin(), read->faults.cend(), isAboutUnknown)) {
            if (const Result<> added = addUnknown(session, read->unknown, *names, report); !added)
                return added;
            read = source->read(*names, *edited);
        }
        if (!read)
            return base::fail(read.error());
        report.faults = read->faults;
        report.matrix = read->matrix;
        report.isChanged = !recordedDifferences(*edited, read->matrix).isEmpty();
        isRefused = options.dryRun || !report.faults.isEmpty();
        if (isRefused)
            return base::fail(ErrorCode::Cancelled); // takes back whoever was added
        return m_workspace.matrices().saveWithin(session, report.matrix);
    };
    const Result<> done = m_workspace.writePath().run(QStringLiteral("matrix.import"), QFileInfo(path).fileName(), work);
    if (!done && !isRefused) {
        base::Error error = done.error();
        error.place.file = error.place.file.isEmpty() ? path : error.place.file;
        return base::fail(error);
    }
    if (!report.faults.isEmpty()) {
        report.addedPeople.clear();
        report.addedOrganisations.clear();
    }
    return report;
}

}
