#include "storage/escalation/matrixcodec.h"

#include "domain/record/recordjson.h"
#include "storage/escalation/matrixstatements.h"
#include "storage/record/jsoncell.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace storage {

namespace {

enum MatrixPart { PathPart, LevelPart, PersonPart };
constexpr const char *kPathLists[] = {"categories", "lastResorts", "policies"};
constexpr const char *kLevelLists[] = {"respond", "acknowledge", "channels", "facts", "otherFacts"};

QJsonArray pathsOf(const domain::Matrix &matrix)
{
    return domain::toJson(matrix).value(QLatin1String("paths")).toArray();
}

Values cellsOf(const domain::Matrix &matrix, const QJsonObject &severity)
{
    return Values()
        .ref(matrix.project)
        .number(matrix.version)
        .flag(matrix.published)
        .instant(matrix.savedAt)
        .text(matrix.savedBy)
        .text(matrix.note)
        .text(jsonCell(severity, "cells"))
        .text(jsonCell(severity, "definitions"));
}

Values pathRow(qint64 number, const domain::EscalationPath &path, const QJsonObject &object)
{
    Values cells = Values().number(number).text(path.key).text(path.name).name(path.kind).ref(path.counterparty);
    for (const char *list : kPathLists)
        cells.text(jsonCell(object, list));
    return cells;
}

Values levelRow(qint64 path, qint64 number, const domain::Level &level, const QJsonObject &object)
{
    Values cells = Values().number(path).number(number).text(level.title);
    for (const char *list : kLevelLists)
        cells.text(jsonCell(object, list));
    return cells.text(level.notes);
}

void addPeople(QVector<Values> &people, qint64 path, qint64 level, const domain::Level &from)
{
    for (const auto &[name, side] : {std::pair("ours", &from.ours), std::pair("theirs", &from.theirs)}) {
        const QString sideName = QString::fromLatin1(name);
        if (side->primary.isValid())
            people.append(Values().number(path).number(level).text(sideName).number(0).ref(side->primary));
        for (qsizetype i = 0; i < side->deputies.size(); ++i)
            people.append(Values().number(path).number(level).text(sideName).number(i + 1).ref(side->deputies.at(i)));
    }
}

// The one row of a path or level in the form in which a whole matrix has it.
QJsonObject formOf(const domain::EscalationPath &path)
{
    domain::Matrix alone;
    alone.paths = {path};
    return pathsOf(alone).at(0).toObject();
}

QJsonObject formOf(const domain::Level &level)
{
    domain::EscalationPath alone;
    alone.levels = {level};
    return formOf(alone).value(QLatin1String("levels")).toArray().at(0).toObject();
}

// From one matrix to another with as many paths and levels.
class EditFinder
{
public:
    explicit EditFinder(const Record &stored) : m_stored(stored) { }
    std::vector<RowEdit> take() { return std::move(m_edits); }

    void path(qint64 number, domain::EscalationPath to)
    {
        to.levels.clear(); // they have rows of their own
        put(PathPart, number, 1, {pathRow(number, to, formOf(to))});
    }
    void level(qint64 path, qint64 number, qsizetype row, const domain::Level &to)
    {
        put(LevelPart, row, 1, {levelRow(path, number, to, formOf(to))});
        const QVector<Values> &rows = m_stored.parts.at(PersonPart);
        const auto begin = std::lower_bound(rows.begin(), rows.end(), placeOf(path, number), isBefore);
        const auto end = std::lower_bound(begin, rows.end(), placeOf(path, number + 1), isBefore);
        QVector<Values> people;
        addPeople(people, path, number, to);
        put(PersonPart, begin - rows.begin(), end - begin, people);
    }

private:
    static Values placeOf(qint64 path, qint64 level) { return Values().number(path).number(level); }
    static bool isBefore(const Values &row, const Values &place)
    {
        return std::lexicographical_compare(row.begin(), row.begin() + 2, place.begin(), place.end());
    }
    void put(MatrixPart table, qsizetype first, qsizetype count, const QVector<Values> &rows)
    {
        if (m_stored.parts.at(table).mid(first, count) != rows)
            m_edits.push_back({table, first, count, rows});
    }

    const Record &m_stored;
    std::vector<RowEdit> m_edits;
};

bool isSameShape(const domain::Matrix &from, const domain::Matrix &to)
{
    return std::equal(from.paths.begin(), from.paths.end(), to.paths.begin(), to.paths.end(),
                      [](const domain::EscalationPath &a, const domain::EscalationPath &b) { return a.levels.size() == b.levels.size(); });
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

}

const RecordLayout &MatrixCodec::layout()
{
    return kMatrixRecord;
}

Values MatrixCodec::cells(const domain::Matrix &matrix)
{
    domain::Matrix bare = matrix;
    bare.paths.clear();
    return cellsOf(bare, domain::toJson(bare).value(QLatin1String("severity")).toObject());
}

Record MatrixCodec::write(const domain::Matrix &matrix)
{
    const QJsonObject object = domain::toJson(matrix);
    const QJsonArray paths = object.value(QLatin1String("paths")).toArray();
    Record record;
    record.cells = cellsOf(matrix, object.value(QLatin1String("severity")).toObject());
    record.parts.resize(3);
    for (qsizetype p = 0; p < matrix.paths.size(); ++p) {
        const domain::EscalationPath &path = matrix.paths.at(p);
        const QJsonObject pathObject = paths.at(p).toObject();
        const QJsonArray levels = pathObject.value(QLatin1String("levels")).toArray();
        record.parts[PathPart].append(pathRow(p, path, pathObject));
        for (qsizetype l = 0; l < path.levels.size(); ++l) {
            record.parts[LevelPart].append(levelRow(p, l, path.levels.at(l), levels.at(l).toObject()));
            addPeople(record.parts[PersonPart], p, l, path.levels.at(l));
        }
    }
    return record;
}

std::optional<std::vector<RowEdit>> MatrixCodec::edits(const Record &stored, const domain::Matrix &from, const domain::Matrix &to)
{
    if (!isSameShape(from, to))
        return std::nullopt;
    EditFinder finder(stored);
    qsizetype row = 0;
    for (qsizetype p = 0; p < to.paths.size(); ++p) {
        const QVector<domain::Level> &old = from.paths.at(p).levels;
        const QVector<domain::Level> &fresh = to.paths.at(p).levels;
        if (from.paths.at(p) != to.paths.at(p))
            finder.path(p, to.paths.at(p));
        for (qsizetype l = 0; old != fresh && l < fresh.size(); ++l)
            if (old.at(l) != fresh.at(l))
                finder.level(p, l, row + l, fresh.at(l));
        row += fresh.size();
    }
    return finder.take();
}

bool MatrixCodec::read(const Record &record, domain::Matrix &matrix)
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
    if (!putJsonCell(severity, "cells", cells.text()) || !putJsonCell(severity, "definitions", cells.text()) || !readPaths(record, paths))
        return false;
    const base::Result<domain::Matrix> nested =
        domain::fromJson<domain::Matrix>({{QStringLiteral("severity"), severity}, {QStringLiteral("paths"), paths}});
    if (!nested || cells.isDamaged())
        return false;
    matrix.severity = nested->severity;
    matrix.paths = nested->paths;
    return true;
}

}
