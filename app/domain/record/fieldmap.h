#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QVector>

namespace domain {

// A record as text by field: nested objects and lists become "ask.kind", "options.1.title" (lists count from 1).
using FieldMap = QMap<QString, QString>;

struct FieldChange {
    QString field;
    QString before;
    QString after;
    bool operator==(const FieldChange &) const = default;
};

// Flattens a record's JSON form. Empty values are left out; numbers and booleans keep their JSON spelling. A list that ends in
// empty elements says its length as "options.size".
FieldMap flatten(const QJsonObject &object);
// Changes from one form to the other in field order; empty when equal.
QVector<FieldChange> differences(const QJsonObject &before, const QJsonObject &after);
// Applies changes (after := value wanted, empty := removed, with all below it) to a record's JSON form. The types follow
// `shape`: shapeOf(kind) of recordjson.h. A text that does not fit its type, or a field that the shape does not have, stays a
// text, so that fromJson names it. Used by undo and by `rung set`.
QJsonObject withFields(const QJsonObject &object, const QVector<FieldChange> &changes, const QJsonObject &shape);

}
