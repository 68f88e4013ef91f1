#pragma once

#include "base/result.h"
#include "domain/escalation/matrix.h"
#include "exchange/matrix/matrixfault.h"

#include <QVector>

namespace services {

class Workspace;

enum class MatrixFormat { Csv, Xlsx, Json };

struct MatrixImportOptions {
    MatrixFormat format = MatrixFormat::Csv;
    bool addPeople = false; // people and organisations that are not there are added; else each is a fault
    bool dryRun = false;
    QString sheet;          // XLSX: empty, the first
};

struct MatrixImport {
    QVector<exchange::MatrixFault> faults; // with any of them nothing was changed
    domain::Matrix matrix;             // as saved, or as it would be
    QStringList addedPeople;
    QStringList addedOrganisations;
    bool isChanged = false;
};

// A matrix into and out of files without loss: one table of five blocks (severities, impact by urgency, paths, levels, policies)
// as CSV or XLSX, or a JSON document. People stand in it as "Name <mail>". The columns are in exchange/matrix/matrixcolumns.h.
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
