#include "storage/escalation/matrixrepository.h"

#include "domain/record/recordjson.h"
#include "storage/escalation/matrixstatements.h"
#include "storage/record/jsoncell.h"
#include "storage/record/records.h"

#include <QJsonArray>

namespace storage {

namespace {

enum MatrixPart { PathPart, LevelPart, PersonPart };
constexpr const char *kPathLists[] = {"categories", "lastResorts", "policies"};
constexpr const char *kLevelLists[] = {"respond", "acknowledge", "channels", "facts", "otherFacts"};

// The lists of paths and levels that nothing queries take the form they have in the JSON of the record.
struct MatrixCodec {
    using Type = domain::Matrix;
    static const RecordLayout &layout() { return kMatrixRecord; }
    static Record write(const Type &matrix);
    static bool read(const Record &record, Type &matrix);
};

void writePeople(QVector<Values> &people, qint64 path, qint64 level, const domain::Level &from)
{
    for (const auto &[name, side] : {std::pair("ours", &from.ours), std::pair("theirs", &from.theirs)}) {
        const QString sideName = QString::fromLatin1(name);
        if (side->primary.isValid())
            people.append(Values().number(path).number(level).text(sideName).number(0).ref(side->primary));
        for (qsizetype i = 0; i < side->deputies.size(); ++i)
            people.append(Values().number(path).number(level).text(sideName).number(i + 1).ref(side->deputies.at(i)));
    }
}

Record MatrixCodec::write(const Type &matrix)
{
    const QJsonObject object = domain::toJson(matrix);
    const QJsonObject severity = object.value(QLatin1String("severity")).toObject();
    Record record;
    record.cells.ref(matrix.project).number(matrix.version).flag(matrix.published).instant(matrix.savedAt).text(matrix.savedBy)
        .text(matrix.note).text(jsonCell(severity, "cells")).text(jsonCell(severity, "definitions"));
    record.parts.resize(3);
    for (qsizetype p = 0; p < matrix.paths.size(); ++p) {
        const domain::EscalationPath &path = matrix.paths.at(p);
        const QJsonObject pathObject = object.value(QLatin1String("paths")).toArray().at(p).toObject();
        Values cells = Values().number(p).text(path.key).text(path.name).name(path.kind).ref(path.counterparty);
        for (const char *list : kPathLists)
            cells.text(jsonCell(pathObject, list));
        record.parts[PathPart].append(cells);
        for (qsizetype l = 0; l < path.levels.size(); ++l) {
            const domain::Level &level = path.levels.at(l);
            const QJsonObject levelObject = pathObject.value(QLatin1String("levels")).toArray().at(l).toObject();
            Values levelCells = Values().number(p).number(l).text(level.title);
            for (const char *list : kLevelLists)
                levelCells.text(jsonCell(levelObject, list));
            record.parts[LevelPart].append(levelCells.text(level.notes));
            writePeople(record.parts[PersonPart], p, l, level);
        }
    }
    return record;
}

using LevelKey = QPair<qint64, qint64>; // path, level

// Sides of levels as JSON: {"ours": {"primary": 3, "deputies": [4]}}.
bool readPeople(const QVector<Values> &parts, QHash<LevelKey, QJsonObject> &people)
{
    for (const Values &part : parts) {
        Cells cells(part);
        const qint64 path = cells.number();
        QJsonObject &level = people[{path, cells.number()}];
        const QString sideName = cells.text();
        QJsonObject side = level.value(sideName).toObject();
        if (cells.number() == 0) {
            side.insert(QStringLiteral("primary"), cells.number());
        } else {
            QJsonArray deputies = side.value(QLatin1String("deputies")).toArray();
            deputies.append(cells.number());
            side.insert(QStringLiteral("deputies"), deputies);
        }
        level.insert(sideName, side);
        if (cells.isDamaged())
            return false;
    }
    return true;
}

bool readLevels(const Record &record, QHash<qint64, QJsonArray> &levels)
{
    QHash<LevelKey, QJsonObject> people;
    if (!readPeople(record.parts.at(PersonPart), people))
        return false;
    for (const Values &part : record.parts.at(LevelPart)) {
        Cells cells(part);
        const qint64 path = cells.number();
        QJsonObject level = people.take({path, cells.number()});
        level.insert(QStringLiteral("title"), cells.text());
        for (const char *list : kLevelLists)
            if (!putJsonCell(level, list, cells.text()))
                return false;
        level.insert(QStringLiteral("notes"), cells.text());
        levels[path].append(level);
        if (cells.isDamaged())
            return false;
    }
    return people.isEmpty();
}

bool readPaths(const Record &record, QJsonArray &paths)
{
    QHash<qint64, QJsonArray> levels;
    if (!readLevels(record, levels))
        return false;
    for (const Values &part : record.parts.at(PathPart)) {
        Cells cells(part);
        QJsonObject path{{QStringLiteral("levels"), levels.take(cells.number())}};
        for (const char *field : {"key", "name", "kind"})
            path.insert(QLatin1String(field), cells.text());
        path.insert(QStringLiteral("counterparty"), cells.ref<domain::OrganisationId>().value());
        for (const char *list : kPathLists)
            if (!putJsonCell(path, list, cells.text()))
                return false;
        paths.append(path);
        if (cells.isDamaged())
            return false;
    }
    return levels.isEmpty();
}

bool MatrixCodec::read(const Record &record, Type &matrix)
{
    Cells cells(record.cells);
    matrix.project = cells.ref<domain::ProjectId>();
    matrix.version = cells.whole();
    matrix.published = cells.flag();
    matrix.savedAt = cells.instant();
    matrix.savedBy = cells.text();
    matrix.note = cells.text();
    QJsonObject severity;
    QJsonArray paths;
    if (!putJsonCell(severity, "cells", cells.text()) || !putJsonCell(severity, "definitions", cells.text())
        || !readPaths(record, paths))
        return false;
    const base::Result<Type> nested
        = domain::fromJson<Type>({{QStringLiteral("severity"), severity}, {QStringLiteral("paths"), paths}});
    if (!nested || cells.isDamaged())
        return false;
    matrix.severity = nested->severity;
    matrix.paths = nested->paths;
    return true;
}

}

base::Result<domain::Matrix> MatrixRepository::find(domain::MatrixId id) const
{
    return Records<MatrixCodec>(m_database).find(id.value());
}

base::Result<QVector<domain::Matrix>> MatrixRepository::versions(domain::ProjectId project) const
{
    return Records<MatrixCodec>(m_database).all(kMatrixVersions, {project.value()});
}

base::Result<domain::Matrix> MatrixRepository::published(domain::ProjectId project) const
{
    return Records<MatrixCodec>(m_database).one(kPublishedMatrix, {project.value()});
}

base::Result<domain::Matrix> MatrixRepository::draft(domain::ProjectId project) const
{
    return Records<MatrixCodec>(m_database).one(kDraftMatrix, {project.value()});
}

base::Result<> MatrixRepository::insert(domain::Matrix &matrix)
{
    return Records<MatrixCodec>(m_database).insert(matrix);
}

base::Result<> MatrixRepository::update(domain::Matrix &matrix)
{
    return Records<MatrixCodec>(m_database).update(matrix);
}

base::Result<> MatrixRepository::remove(domain::MatrixId id)
{
    return Records<MatrixCodec>(m_database).remove(id.value());
}

}
