#include "services/escalation/matrixreferences.h"

#include "services/workspace/fieldfault.h"

#include <QRegularExpression>
#include <QSet>

namespace services {

using base::Result;
using domain::EngineContext;

namespace {

Result<> checkSide(const domain::LevelSide &side, const QString &field, const EngineContext &context)
{
    if (side.primary.isValid() && !context.people.contains(side.primary))
        return fieldFault(field + QStringLiteral(".primary"), QString::number(side.primary.value()));
    for (qsizetype i = 0; i < side.deputies.size(); ++i)
        if (!context.people.contains(side.deputies[i]))
            return fieldFault(QStringLiteral("%1.deputies.%2").arg(field).arg(i + 1), QString::number(side.deputies[i].value()));
    return {};
}

Result<> checkPath(const domain::EscalationPath &path, const QString &field, const EngineContext &context)
{
    if (path.counterparty.isValid() && !context.organisations.contains(path.counterparty))
        return fieldFault(field + QStringLiteral(".counterparty"), QString::number(path.counterparty.value()));
    for (qsizetype i = 0; i < path.levels.size(); ++i) {
        const QString level = QStringLiteral("%1.levels.%2").arg(field).arg(i + 1);
        const Result<> sides = checkSide(path.levels[i].ours, level + QStringLiteral(".ours"), context).and_then([&] {
            return checkSide(path.levels[i].theirs, level + QStringLiteral(".theirs"), context);
        });
        if (!sides)
            return sides;
    }
    return {};
}

}

Result<> checkReferences(const domain::Matrix &matrix, const EngineContext &context)
{
    QSet<QString> keys;
    for (qsizetype i = 0; i < matrix.paths.size(); ++i) {
        const QString field = QStringLiteral("paths.%1").arg(i + 1);
        if (keys.contains(matrix.paths[i].key))
            return fieldFault(field + QStringLiteral(".key"), matrix.paths[i].key);
        keys.insert(matrix.paths[i].key);
        if (const Result<> path = checkPath(matrix.paths[i], field, context); !path)
            return path;
    }
    return {};
}

void nameKeys(domain::Matrix &matrix)
{
    static const QRegularExpression kOther(QStringLiteral("[^a-z0-9]+"));
    for (domain::EscalationPath &path : matrix.paths) {
        if (!path.key.isEmpty())
            continue;
        QString stem = path.name.normalized(QString::NormalizationForm_KD).toLower().replace(kOther, QStringLiteral("-"));
        while (stem.startsWith(QLatin1Char('-')))
            stem.remove(0, 1);
        if (stem.isEmpty())
            stem = QStringLiteral("path");
        QString key = stem;
        for (int number = 2; matrix.path(key); ++number)
            key = QStringLiteral("%1-%2").arg(stem).arg(number);
        path.key = key;
    }
}

}
