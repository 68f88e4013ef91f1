#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

#include <QVector>

#include <functional>

namespace services {

class IssueList;
class Workspace;

struct ImportOptions {
    QString projectKey;                         // empty: the only project, else one made from the file name
    QVector<QPair<QString, QString>> map;       // field → column heading; empty: guessed
    QByteArray encoding;                        // empty: detected
    QChar delimiter;                            // null: detected
    int headerRow = 0;                          // from 1; 0: found
    bool dryRun = false;
};

struct SkippedRow {
    qint64 row = 0; // from 1, the header is a row too
    QString reason; // code word of exchange/importreasons.h; words are made by the front end
    QString detail;
    bool operator==(const SkippedRow &) const = default;
};

struct ImportReport {
    QString encoding;
    QChar delimiter;
    QVector<QPair<QString, QString>> map;  // what was used: field → column
    QStringList unusedColumns;
    qint64 records = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 superseded = 0; // rows of an issue that a later row of the same file tells again: the last one counts
    QVector<SkippedRow> skipped;
    QVector<SkippedRow> remarks; // the row came in, but a cell could not be read
    qint64 remarksLeftOut = 0;   // beyond the first 10,000
};

// Called now and then with 0..1; return false to stop: nothing is then imported.
using Progress = std::function<bool(double)>;

// In and out: lists from other programs, and the whole workspace as one JSON document.
class ExchangeService
{
public:
    explicit ExchangeService(Workspace &workspace) : m_workspace(workspace) {}

    // Reads a CSV or TSV list of issues, as one undo step. Importing the same source again updates and never doubles: a row is
    // known by the number its tracker gave it (or this program's key, in a list exported by it), else by its title and how often
    // that came before. A field edited here keeps the edit unless its value in the list has changed. All or nothing; a dry run
    // reports the same and writes nothing.
    // NoTitleColumn (detail: the headings found), UnknownColumn, UnknownField, BrokenQuotes, UnknownEncoding, TooLarge …
    [[nodiscard]] base::Result<ImportReport> importIssues(const QString &path, const ImportOptions &options, const Progress &progress = {});
    // What would be read: headings, guessed map and the first rows, for the import page.
    struct Preview {
        ImportReport report;
        QStringList headings;
        QVector<QStringList> rows;
    };
    [[nodiscard]] base::Result<Preview> preview(const QString &path, const ImportOptions &options, int rows = 20) const;

    // The issues in this order as a CSV list that this program, and any spreadsheet, reads back.
    [[nodiscard]] base::Result<> exportIssuesCsv(const QVector<domain::IssueId> &issues, const QString &path) const;

    // Everything of the file, history too; whole or not at all.
    [[nodiscard]] base::Result<> exportWorkspace(const QString &path, const Progress &progress = {}) const;
    // Into an empty workspace only (Invalid otherwise). BadValue, UnknownField or NotFound with the record ("issues.12") and
    // field as place.field; nothing is then changed.
    [[nodiscard]] base::Result<> importWorkspace(const QString &path, const Progress &progress = {});

private:
    base::Result<> takeOwnColumns(IssueList &list, const ImportOptions &options) const;

    Workspace &m_workspace;
};

}
