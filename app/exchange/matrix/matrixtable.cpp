#include "exchange/matrix/matrixtable.h"

#include "domain/record/names.h"
#include "exchange/matrix/listcell.h"
#include "exchange/matrix/matrixcolumns.h"

namespace exchange {

using domain::kSeverities;
using domain::Severity;

namespace {

template <typename E>
QString namesCell(const QVector<E> &values)
{
    QStringList names;
    for (const E value : values)
        names << domain::nameOf(value);
    return joinedList(names);
}

QString flagCell(bool isSet)
{
    return isSet ? QStringLiteral("yes") : QString();
}

// A time that is missing is an empty cell.
QString timeCell(const domain::Duration &time)
{
    return time == domain::Duration() ? QString() : domain::toText(time);
}

QString sideCell(const domain::LevelSide &side, const NameBook &names)
{
    if (!side.primary.isValid() && side.deputies.isEmpty())
        return {};
    QStringList people;
    for (const domain::PersonId id : QVector<domain::PersonId>{side.primary} + side.deputies) {
        const QString text = names.text(id);
        people << (text.isEmpty() ? QLatin1String(NameBook::kNobody) : text);
    }
    return joinedList(people);
}

QStringList headingRow(MatrixBlock block)
{
    return QStringList{matrixBlockName(block)} + matrixHeadings(block);
}

void addSeverities(QVector<QStringList> &rows, const domain::SeverityMatrix &matrix)
{
    rows << QStringList() << headingRow(MatrixBlock::Severities);
    for (const Severity severity : kSeverities) {
        const domain::SeverityDefinition &each = matrix.definition(severity);
        rows << QStringList{domain::nameOf(severity), each.name, each.definition, flagCell(each.actImmediately), flagCell(each.everyday),
                            timeCell(each.updateEvery)};
    }
    rows << QStringList() << headingRow(MatrixBlock::Impact);
    for (size_t impact = 0; impact < matrix.cells.size(); ++impact) {
        QStringList row{QString::number(impact + 1)};
        for (const Severity severity : matrix.cells[impact])
            row << domain::nameOf(severity);
        rows << row;
    }
}

void addPaths(QVector<QStringList> &rows, const domain::Matrix &matrix, const NameBook &names)
{
    rows << QStringList() << headingRow(MatrixBlock::Paths);
    for (const domain::EscalationPath &path : matrix.paths)
        rows << QStringList{blockSafe(path.key), path.name, domain::nameOf(path.kind), names.text(path.counterparty), joinedList(path.categories),
                            joinedList(path.lastResorts)};
}

QStringList levelRow(const domain::EscalationPath &path, int number, const NameBook &names)
{
    const domain::Level &level = path.levels[number];
    QStringList row{blockSafe(path.key), QString::number(number), level.title, sideCell(level.ours, names), sideCell(level.theirs, names)};
    for (const domain::Duration &time : level.respond)
        row << timeCell(time);
    for (const std::optional<domain::Duration> &time : level.acknowledge)
        row << (time ? domain::toText(*time) : QString());
    return row << namesCell(level.channels) << namesCell(level.facts) << joinedList(level.otherFacts) << level.notes;
}

QStringList policyRow(const domain::EscalationPath &path, Severity severity)
{
    const domain::SeverityPolicy &policy = path.policy(severity);
    return {blockSafe(path.key),
            domain::nameOf(severity),
            QString::number(policy.startLevel),
            QString::number(policy.reminders),
            QStringLiteral("%1%").arg(policy.gracePercent),
            domain::toText(policy.headsUp)};
}

}

QVector<QStringList> matrixTable(const domain::Matrix &matrix, const NameBook &names, const QString &projectKey)
{
    QVector<QStringList> rows{{QStringLiteral("Escalation matrix"), projectKey, QStringLiteral("version %1").arg(matrix.version)}};
    addSeverities(rows, matrix.severity);
    addPaths(rows, matrix, names);
    rows << QStringList() << headingRow(MatrixBlock::Levels);
    for (const domain::EscalationPath &path : matrix.paths)
        for (int level = 0; level <= path.topLevel(); ++level)
            rows << levelRow(path, level, names);
    rows << QStringList() << headingRow(MatrixBlock::Policies);
    for (const domain::EscalationPath &path : matrix.paths)
        for (const Severity severity : kSeverities)
            rows << policyRow(path, severity);
    return rows;
}

}
