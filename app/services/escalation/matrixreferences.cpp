#include "services/escalation/matrixreferences.h"

#include "services/workspace/fieldfault.h"

#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace services {

using base::Result;
using domain::EngineContext;

namespace {

// The place of somebody who does not exist, within a side: "primary", "deputies.2"; empty when all do.
QString strangerOf(const domain::LevelSide &side, const EngineContext &context)
{
    if (side.primary.isValid() && !context.people.contains(side.primary))
        return QStringLiteral("primary");
    for (qsizetype i = 0; i < side.deputies.size(); ++i)
        if (!context.people.contains(side.deputies[i]))
            return QStringLiteral("deputies.%1").arg(i + 1);
    return {};
}

domain::PersonId personAt(const domain::LevelSide &side, const QString &place)
{
    return place == QLatin1String("primary") ? side.primary : side.deputies.at(place.section(QLatin1Char('.'), 1).toInt() - 1);
}

Result<> checkPath(const domain::EscalationPath &path, qsizetype number, const EngineContext &context)
{
    const auto faultAt = [number](const QString &field, qint64 value) {
        return fieldFault(QStringLiteral("paths.%1.%2").arg(number).arg(field), QString::number(value));
    };
    if (path.counterparty.isValid() && !context.organisations.contains(path.counterparty))
        return faultAt(QStringLiteral("counterparty"), path.counterparty.value());
    for (qsizetype i = 0; i < path.levels.size(); ++i)
        for (const auto &[name, side] : {std::pair("ours", &path.levels[i].ours), std::pair("theirs", &path.levels[i].theirs)})
            if (const QString place = strangerOf(*side, context); !place.isEmpty())
                return faultAt(QStringLiteral("levels.%1.%2.%3").arg(i + 1).arg(QLatin1String(name), place), personAt(*side, place).value());
    return {};
}

}

Result<> checkReferences(const domain::Matrix &matrix, const EngineContext &context)
{
    QSet<QString> keys;
    for (qsizetype i = 0; i < matrix.paths.size(); ++i) {
        if (keys.contains(matrix.paths[i].key))
            return fieldFault(QStringLiteral("paths.%1.key").arg(i + 1), matrix.paths[i].key);
        keys.insert(matrix.paths[i].key);
        if (const Result<> path = checkPath(matrix.paths[i], i + 1, context); !path)
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
