#include "services/exchange/document/historyjson.h"

#include "domain/record/names.h"
#include "storage/history/chain.h"

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key(name), text);
}

// Takes the members of an object one by one; what is left at the end was not known.
class Members
{
public:
    explicit Members(const QJsonObject &object) : m_object(object) {}

    QString text(const char *name)
    {
        const QJsonValue value = m_object.take(key(name));
        check(value.isString() || value.isUndefined(), name);
        return value.toString();
    }
    qint64 number(const char *name)
    {
        const QJsonValue value = m_object.take(key(name));
        const qint64 number = value.toInteger(-1);
        check((value.isUndefined() || value.isDouble()) && (number >= 0 || value.isUndefined()), name);
        return qMax<qint64>(0, number);
    }
    QJsonObject object(const char *name)
    {
        const QJsonValue value = m_object.take(key(name));
        check(value.isObject(), name);
        return value.toObject();
    }
    void check(bool isGood, const char *name)
    {
        if (!isGood && m_wrong.isEmpty())
            m_wrong = key(name);
    }
    Result<> finish() const
    {
        if (!m_wrong.isEmpty())
            return base::fail(ErrorCode::BadValue, {}, {.field = m_wrong});
        if (!m_object.isEmpty())
            return base::fail(ErrorCode::UnknownField, m_object.begin().key(), {.field = m_object.begin().key()});
        return {};
    }

private:
    QJsonObject m_object;
    QString m_wrong;
};

}

QJsonObject changeSetJson(const storage::ChangeSet &set)
{
    QJsonObject object{{key("id"), set.id}, {key("at"), set.at.toIso()}};
    put(object, "author", set.author);
    put(object, "cause", set.cause);
    put(object, "subject", set.subject);
    if (set.reverts != 0)
        object.insert(key("reverts"), set.reverts);
    return object;
}

QJsonObject historyJson(const storage::HistoryEntry &entry)
{
    QJsonObject object{{key("id"), entry.id},
                       {key("changeSet"), entry.changeSet},
                       {key("record"), QJsonObject{{key("kind"), domain::nameOf(entry.record.kind)}, {key("id"), entry.record.id}}},
                       {key("kind"), storage::entryKindName(entry.kind)},
                       {key("hash"), QString::fromLatin1(entry.hash.toHex())}};
    put(object, "field", entry.field);
    put(object, "before", entry.before);
    put(object, "after", entry.after);
    return object;
}

Result<storage::ChangeSet> changeSetFrom(const QJsonObject &object)
{
    Members members(object);
    storage::ChangeSet set;
    set.id = members.number("id");
    set.at = base::Instant::fromIso(members.text("at"));
    members.check(set.at.isValid(), "at");
    set.author = members.text("author");
    set.cause = members.text("cause");
    set.subject = members.text("subject");
    set.reverts = members.number("reverts");
    return members.finish().map([&] { return set; });
}

Result<storage::HistoryEntry> historyEntryFrom(const QJsonObject &object)
{
    Members members(object);
    Members record(members.object("record"));
    const auto kind = domain::valueOf<domain::RecordKind>(record.text("kind"));
    record.check(kind.has_value(), "kind");
    storage::HistoryEntry entry;
    entry.id = members.number("id");
    entry.changeSet = members.number("changeSet");
    entry.record = {kind.value_or(domain::RecordKind::Issue), record.number("id")};
    const QString entryKind = members.text("kind");
    entry.kind = storage::entryKindOf(entryKind);
    members.check(storage::entryKindName(entry.kind) == entryKind, "kind");
    entry.field = members.text("field");
    entry.before = members.text("before");
    entry.after = members.text("after");
    entry.hash = QByteArray::fromHex(members.text("hash").toLatin1());
    members.check(entry.hash.size() == 32, "hash");
    return members.finish().and_then([&] { return record.finish(); }).map([&] { return entry; });
}

}
