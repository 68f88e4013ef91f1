#include "exchange/json/jsonlists.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace exchange {

using base::ErrorCode;
using base::Result;

namespace {

// Any value, by way of a list of one: QJsonDocument takes only objects and lists.
Result<QJsonValue> parsedJson(const QByteArray &text, qint64 line)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']', &trouble);
    if (trouble.error != QJsonParseError::NoError || document.array().size() != 1)
        return base::fail(ErrorCode::BadValue, trouble.errorString(), {.row = line});
    return document.array().first();
}

base::Error inFile(base::Error error, const QString &path)
{
    error.place.file = path;
    return error;
}

}

Result<std::unique_ptr<JsonLists>> JsonLists::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(ErrorCode::FileMissing, {}, {.file = path});
    if (info.isDir())
        return base::fail(ErrorCode::FileIsDirectory, {}, {.file = path});
    if (!info.isFile())
        return base::fail(ErrorCode::FileUnreadable, QStringLiteral("not a regular file"), {.file = path});
    if (info.size() == 0)
        return base::fail(ErrorCode::FileEmpty, {}, {.file = path});
    std::unique_ptr<JsonLists> lists(new JsonLists(path));
    if (!lists->m_file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileUnreadable, lists->m_file.errorString(), {.file = path});
    if (const Result<> indexed = lists->index(); !indexed)
        return base::fail(inFile(indexed.error(), path));
    return lists;
}

Result<QString> JsonLists::takeKey()
{
    const qint64 line = m_cursor.line();
    QByteArray text;
    if (m_cursor.peek() != '"')
        return base::fail(ErrorCode::BadValue, QStringLiteral("a name is missing"), {.row = line});
    if (const Result<> read = m_cursor.value(&text); !read)
        return base::fail(read.error());
    const Result<QJsonValue> key = parsedJson(text, line);
    if (!key)
        return base::fail(key.error());
    if (!m_cursor.take(':'))
        return base::fail(ErrorCode::BadValue, QStringLiteral("a colon is missing"), {.row = m_cursor.line()});
    m_cursor.peek();
    return key->toString();
}

Result<> JsonLists::index()
{
    const bool isMarked = m_file.peek(3) == "\xEF\xBB\xBF";
    if (const Result<> begun = m_cursor.moveTo(isMarked ? 3 : 0, 1); !begun)
        return begun;
    if (!m_cursor.take('{'))
        return base::fail(ErrorCode::BadValue, QStringLiteral("not a JSON object"), {.row = m_cursor.line()});
    bool more = m_cursor.peek() != '}';
    while (more) {
        const Result<QString> key = takeKey();
        if (!key)
            return base::fail(key.error());
        if (m_places.contains(*key))
            return base::fail(ErrorCode::BadValue, QStringLiteral("given twice"), {.row = m_cursor.line(), .field = *key});
        m_keys.append(*key);
        m_places.insert(*key, {m_cursor.offset(), m_cursor.line()});
        if (const Result<> passed = m_cursor.value(nullptr); !passed)
            return passed;
        more = m_cursor.take(',');
    }
    if (!m_cursor.take('}') || m_cursor.peek() != '\0')
        return base::fail(ErrorCode::BadValue, QStringLiteral("not JSON, or cut off"), {.row = m_cursor.line()});
    return {};
}

Result<QJsonValue> JsonLists::value(const QString &key)
{
    const auto place = m_places.constFind(key);
    if (place == m_places.cend())
        return QJsonValue();
    QByteArray text;
    const Result<> read = m_cursor.moveTo(place->offset, place->line).and_then([&] { return m_cursor.value(&text); });
    if (!read)
        return base::fail(inFile(read.error(), m_file.fileName()));
    const Result<QJsonValue> value = parsedJson(text, place->line);
    return value ? value : base::fail(inFile(value.error(), m_file.fileName()));
}

Result<> JsonLists::takeRecord(const QString &name, const std::function<Result<>(const QJsonObject &)> &each)
{
    m_cursor.peek();
    const qint64 line = m_cursor.line();
    QByteArray text;
    const Result<> read = m_cursor.value(&text);
    Result<QJsonValue> value = read ? parsedJson(text, line) : base::fail(read.error());
    if (value && !value->isObject())
        value = base::fail(ErrorCode::BadValue, QStringLiteral("not an object"));
    const Result<> done = value ? each(value->toObject()) : base::fail(value.error());
    if (done)
        return {};
    base::Error error = inFile(done.error(), m_file.fileName());
    error.place.field = error.place.field.isEmpty() ? name : name + u'.' + error.place.field;
    error.place.row = line;
    return base::fail(error);
}

Result<> JsonLists::forEach(const QString &key, const std::function<Result<>(const QJsonObject &)> &each)
{
    const auto place = m_places.constFind(key);
    if (place == m_places.cend())
        return {};
    if (const Result<> moved = m_cursor.moveTo(place->offset, place->line); !moved)
        return moved;
    if (!m_cursor.take('['))
        return base::fail(ErrorCode::BadValue, QStringLiteral("not a list"), {.file = m_file.fileName(), .row = place->line, .field = key});
    qint64 number = 0;
    bool more = m_cursor.peek() != ']';
    while (more) {
        if (const Result<> taken = takeRecord(QStringLiteral("%1.%2").arg(key).arg(++number), each); !taken)
            return taken;
        more = m_cursor.take(',');
    }
    if (!m_cursor.take(']'))
        return base::fail(ErrorCode::BadValue, QStringLiteral("not JSON"), {.file = m_file.fileName(), .row = m_cursor.line(), .field = key});
    return {};
}

double JsonLists::progress() const
{
    return m_file.size() > 0 ? double(m_cursor.offset()) / double(m_file.size()) : 1;
}

}
