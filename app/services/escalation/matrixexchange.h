#pragma once

#include "base/result.h"
#include "domain/escalation/matrix.h"

#include <QVector>

namespace services {

class Workspace;

enum class MatrixFormat { Csv, Xlsx, Json };

// A cell of an imported matrix that cannot be taken. Words: render/wording/matriximportwords.h.
struct MatrixImportFault {
    enum class Kind { UnknownPerson, AmbiguousPerson, UnknownOrganisation, BadDuration, BadNumber, BadWord, UnknownPath, UnknownHeading,
                      MissingHeading, MissingLevel, TwiceTold, NoPath };
    Kind kind = Kind::BadWord;
    qint64 row = 0;    // from 1; 0: no place in a table (JSON)
    qint64 column = 0;
    QString field;     // heading, or the path inside a JSON document
    QString text;      // what stands there
    bool operator==(const MatrixImportFault &) const = default;
};

struct MatrixImportOptions {
    MatrixFormat format = MatrixFormat::Csv;
    bool addPeople = false; // people and organisations that are not there are added; else each is a fault
    bool dryRun = false;
    QString sheet;          // XLSX: empty, the first
};

struct MatrixImport {
    QVector<MatrixImportFault> faults; // with any of them nothing was changed
    domain::Matrix matrix;             // as saved, or as it would be
    QStringList addedPeople;
    QStringList addedOrganisations;
    bool isChanged = false;
};

// A matrix into and out of files without loss: one table of five blocks (severities, impact by urgency, paths, levels, policies)
// as CSV or XLSX, or a JSON document. People stand in it as "Name <mail>". The columns are in exchange/matrix/matrixtable.h.
class MatrixExchange
{
public:
    explicit MatrixExchange(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] base::Result<> write(const domain::Matrix &matrix, MatrixFormat format, const QString &path) const;
    // Into the edited version of the project, as one undo step. Errors are about the file (FileMissing, BrokenQuotes, Unsupported
    // for an encrypted or old workbook, TooLarge, BadValue …); cells that cannot be taken are faults of the report.
    [[nodiscard]] base::Result<MatrixImport> read(domain::ProjectId project, const QString &path, const MatrixImportOptions &options);

private:
    Workspace &m_workspace;
};

}
