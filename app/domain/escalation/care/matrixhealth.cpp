#include "domain/escalation/care/matrixhealth.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace domain {

namespace {

using CellColumn = MatrixCell::Column;

bool hasOtherSide(const EscalationPath &path)
{
    return path.kind == PathKind::Counterparty
           || std::any_of(path.levels.begin(), path.levels.end(), [](const Level &level) { return level.theirs.primary.isValid(); });
}

// Of a cell within its path.
qint64 placeOf(const MatrixCell &cell)
{
    return (qint64(cell.level) * 256 + int(cell.column)) * 256 + (cell.severity ? int(*cell.severity) : 255);
}

// Counts the cells of a matrix and those in which nothing is missing or found.
class HealthCount
{
public:
    explicit HealthCount(const QVector<MatrixFinding> &findings)
    {
        for (const MatrixFinding &finding : findings) {
            ++(finding.isError ? m_health.errors : m_health.warnings);
            MatrixCell cell = finding.cell;
            if (cell.column == CellColumn::Ours || cell.column == CellColumn::Theirs)
                cell.severity.reset(); // the whole cell of people
            m_found[cell.pathKey].insert(placeOf(cell));
        }
    }

    void count(const EscalationPath &path)
    {
        const bool twoSided = hasOtherSide(path);
        m_ofPath = m_found.value(path.key);
        for (int number = 0; number <= path.topLevel(); ++number) {
            const Level &level = path.levels.at(number);
            add(!level.title.isEmpty(), {path.key, number, CellColumn::Title, {}});
            const bool isOfTheLine = path.kind == PathKind::LineManagement && number > 0; // filled for each matter
            add(isOfTheLine || level.ours.primary.isValid(), {path.key, number, CellColumn::Ours, {}});
            if (twoSided)
                add(level.theirs.primary.isValid(), {path.key, number, CellColumn::Theirs, {}});
            for (const Severity severity : kSeverities)
                add(level.respond[size_t(severity)].amount > 0, {path.key, number, CellColumn::Respond, severity});
            add(!level.channels.isEmpty(), {path.key, number, CellColumn::Channels, {}});
        }
        for (const Severity severity : kSeverities) {
            const int start = path.policy(severity).startLevel;
            add(start >= 1 && start <= path.topLevel(), {path.key, start, CellColumn::StartLevel, severity});
        }
        add(!path.categories.isEmpty(), {path.key, -1, CellColumn::Categories, {}});
    }

    const MatrixHealth &health() const { return m_health; }

private:
    void add(bool isFilled, const MatrixCell &cell)
    {
        ++m_health.cells;
        m_health.sound += isFilled && (m_ofPath.isEmpty() || !m_ofPath.contains(placeOf(cell))) ? 1 : 0;
    }

    MatrixHealth m_health;
    QHash<QString, QSet<qint64>> m_found; // by path
    QSet<qint64> m_ofPath;                // of the one that is counted
};

}

int MatrixHealth::percent() const
{
    if (cells == 0)
        return 0;
    const int share = 100 * sound / cells;
    return errors + warnings > 0 ? std::min(share, 99) : share;
}

MatrixHealth matrixHealth(const Matrix &matrix, const QVector<MatrixFinding> &findings)
{
    HealthCount count(findings);
    for (const EscalationPath &path : matrix.paths)
        count.count(path);
    return count.health();
}

}
