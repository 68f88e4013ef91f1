#include "services/issue/merge/issuemerge.h"

#include "domain/record/fieldmap.h"
#include "domain/record/recordjson.h"
#include "services/issue/issueservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"

#include <QJsonArray>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Issue;

namespace {

constexpr int kMostTries = 5;

bool isMoneyShape(const QJsonObject &shape)
{
    return shape.contains(QStringLiteral("amount")) && shape.contains(QStringLiteral("currency"));
}

// The part of a field that is changed as one: a list, an amount with its currency, else the field itself.
QStringList unitOf(const QString &field)
{
    static const QJsonObject kShape = domain::shapeOf(domain::RecordKind::Issue);
    QStringList unit;
    QJsonValue shape = kShape;
    for (const QString &part : field.split(QLatin1Char('.'))) {
        unit.append(part);
        shape = shape.toObject().value(part);
        if (!shape.isObject() || isMoneyShape(shape.toObject()))
            break;
    }
    return unit;
}

QJsonValue valueAt(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &part : path)
        value = value.toObject().value(part);
    return value;
}

QJsonObject withValue(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        if (value.isUndefined())
            object.remove(path.first());
        else
            object.insert(path.first(), value);
        return object;
    }
    const QJsonObject inner = withValue(object.value(path.first()).toObject(), path.mid(1), value);
    object.insert(path.first(), inner);
    return object;
}

// The units in which the two differ, but for what follows from the act itself.
QVector<QStringList> changedUnits(const QJsonObject &from, const QJsonObject &to)
{
    QVector<QStringList> units;
    for (const domain::FieldChange &change : domain::differences(from, to)) {
        const QStringList unit = unitOf(change.field);
        if (unit.first() != QLatin1String("changedAt") && !units.contains(unit))
            units.append(unit);
    }
    return units;
}

}

IssueMerge::IssueMerge(const Issue &before, const Issue &mine, const Issue &theirs)
    : m_theirs(domain::toJson(theirs)), m_version(theirs.rowVersion)
{
    const QJsonObject former = domain::toJson(before);
    const QJsonObject edited = domain::toJson(mine);
    const QVector<QStringList> changed = changedUnits(former, edited);
    for (const QStringList &unit : changed) {
        const FieldConflict sides{unit.join(QLatin1Char('.')), valueAt(former, unit), valueAt(m_theirs, unit), valueAt(edited, unit)};
        if (sides.theirs != sides.before && sides.theirs != sides.mine)
            m_conflicts.append(sides);
        m_changes.append({unit, sides.mine});
    }
}

QStringList IssueMerge::fields() const
{
    QStringList fields;
    for (const FieldConflict &conflict : m_conflicts)
        fields.append(conflict.field);
    return fields;
}

Result<Issue> IssueMerge::merged(const QStringList &keptMine) const
{
    QJsonObject merged = m_theirs;
    for (const Change &change : m_changes) {
        const QString field = change.path.join(QLatin1Char('.'));
        if (!fields().contains(field) || keptMine.contains(field))
            merged = withValue(merged, change.path, change.value);
    }
    Result<Issue> issue = domain::fromJson<Issue>(merged);
    if (issue)
        issue->rowVersion = m_version;
    return issue;
}

Result<Issue> saveMerged(Workspace &workspace, const Issue &before, const Issue &mine, QVector<FieldConflict> *conflicts)
{
    for (int tries = 0; tries < kMostTries; ++tries) {
        const Result<Issue> theirs = workspace.issues().find(mine.id);
        if (!theirs)
            return theirs;
        const IssueMerge merge(before, mine, *theirs);
        if (!merge.conflicts().isEmpty()) {
            if (conflicts)
                *conflicts = merge.conflicts();
            return fieldFault(merge.conflicts().first().field, QStringLiteral("changed by somebody else"), ErrorCode::Conflict);
        }
        const Result<Issue> saved = merge.merged({}).and_then([&](const Issue &merged) { return workspace.issues().save(merged); });
        if (saved || saved.error().code != ErrorCode::Conflict)
            return saved;
    }
    return base::fail(ErrorCode::Busy);
}

}
