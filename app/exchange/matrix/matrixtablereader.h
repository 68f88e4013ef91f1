#pragma once

#include "domain/escalation/matrix.h"
#include "exchange/matrix/matrixcolumns.h"
#include "exchange/matrix/matrixfault.h"
#include "exchange/matrix/namebook.h"
#include "exchange/xlsx/sheetrow.h"

namespace exchange {

// Somebody a table names who is not in the book.
struct UnknownName {
    QString text;
    QString organisation; // of a person of the other side: as the path names it
    bool isOrganisation = false;
    bool operator==(const UnknownName &) const = default;
};

// Reads the table of matrixcolumns.h strictly: whatever cannot be taken is a fault with its row and column, and the matrix then
// is not to be used. Blocks that are missing leave what `base` says.
class MatrixTableReader
{
public:
    MatrixTableReader(const NameBook &names, domain::Matrix base) : m_names(names), m_matrix(std::move(base)) {}

    void read(const QVector<SheetRow> &rows);
    const domain::Matrix &matrix() const { return m_matrix; }
    const QVector<MatrixFault> &faults() const { return m_faults; }
    const QVector<UnknownName> &unknown() const { return m_unknown; }

private:
    // Where the columns of a block stand: place in matrixHeadings() → column of the sheet.
    struct Head {
        MatrixBlock block = MatrixBlock::Severities;
        QHash<int, int> columns;
    };
    struct Row {
        const SheetRow *row = nullptr;
        int head = 0; // in m_heads
    };
    void sort(const QVector<SheetRow> &rows);
    void readHead(const SheetRow &row, MatrixBlock block);
    void readSeverity();
    void readImpact();
    void readPath();
    void readLevel();
    void readPolicy();
    void checkLevels();

    QString first() const { return m_row->row->cells.value(0); }
    bool has(int column) const { return m_heads[m_row->head].columns.contains(column); }
    QString cell(int column) const { return m_row->row->cells.value(m_heads[m_row->head].columns.value(column, -1)); }
    void fault(int column, QLatin1String reason, const QString &text);
    domain::EscalationPath *pathOfRow();
    // Each reads a cell into its place, or notes a fault and leaves it.
    void take(int column, domain::Duration &into);
    void take(int column, int &into);
    void take(int column, bool &into);
    void takePeople(int column, domain::LevelSide &into, const domain::EscalationPath &path);
    domain::PersonId takePerson(int column, const QString &text, const domain::EscalationPath &path);
    domain::OrganisationId takeOrganisation(int column);
    template <typename E>
    std::optional<E> word(int column, const QString &text);
    template <typename E>
    void takeWords(int column, QVector<E> &into);

    const NameBook &m_names;
    domain::Matrix m_matrix;
    QVector<MatrixFault> m_faults;
    QVector<UnknownName> m_unknown;
    QVector<Head> m_heads;
    QHash<MatrixBlock, QVector<Row>> m_rows;
    QHash<QString, QString> m_counterparties; // of a path's key, as written
    QHash<QString, QMap<int, domain::Level>> m_levels;
    const Row *m_row = nullptr;
};

}
