#pragma once

#include "exchange/json/jsoncursor.h"

#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace exchange {

// A file that holds one JSON object of lists of records, read a record at a time, the lists in any order.
class JsonLists
{
public:
    // FileMissing, FileIsDirectory, FileEmpty, FileUnreadable; BadValue with the line as place.row when it is no such object.
    [[nodiscard]] static base::Result<std::unique_ptr<JsonLists>> open(const QString &path);

    QString path() const { return m_file.fileName(); }
    QStringList keys() const { return m_keys; }
    bool has(const QString &key) const { return m_places.contains(key); }
    // A value held whole: for small ones. Null when there is none.
    [[nodiscard]] base::Result<QJsonValue> value(const QString &key);
    // Calls `each` for every record of a list with its number, from 1; BadValue when it is no list of objects. An error gets
    // "key.number" (and "." and its own field) as field, the line as row, the file.
    [[nodiscard]] base::Result<> forEach(const QString &key, const std::function<base::Result<>(const QJsonObject &)> &each);
    double progress() const; // 0..1, place in the file

private:
    explicit JsonLists(const QString &path) : m_file(path), m_cursor(m_file) {}
    struct Place {
        qint64 offset = 0;
        qint64 line = 1;
    };
    base::Result<> index();
    base::Result<QString> takeKey();
    base::Result<> takeRecord(const QString &name, const std::function<base::Result<>(const QJsonObject &)> &each);

    QFile m_file;
    JsonCursor m_cursor;
    QStringList m_keys; // in order
    QHash<QString, Place> m_places;
};

}
