#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace domain {

// A record as text by field: nested objects and lists become "ask.kind", "options.1.title" (lists count from 1).
using FieldMap = QMap<QString, QString>;

struct FieldChange {
    QString field;
    QString before;
    QString after;
    bool operator==(const FieldChange &) const = default;
};

// Flattens a record's JSON form. Empty values are left out; numbers and booleans keep their JSON spelling.
FieldMap flatten(const QJsonObject &object);
// Changes from one form to the other in field order; empty when equal.
QVector<FieldChange> differences(const QJsonObject &before, const QJsonObject &after);
// Applies changes (after := value wanted) to a record's JSON form; the types follow `shape`, a fully filled example or the
// record itself. Used by undo and by `rung set`.
QJsonObject withFields(QJsonObject object, const QVector<FieldChange> &changes);

}
