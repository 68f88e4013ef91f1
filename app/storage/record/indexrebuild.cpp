#include "storage/record/indexrebuild.h"

#include "storage/query.h"
#include "storage/record/value.h"

namespace storage {

namespace {

constexpr char kIndexText[] = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?";

}

base::Result<IndexRebuild> IndexRebuild::begin(Database &database, const QStringList &indexes)
{
    IndexRebuild rebuild(database);
    for (const QString &name : indexes) {
        Query query(database, kIndexText);
        query.bind(Value(name));
        const base::Result<bool> found = query.step();
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return base::fail(base::ErrorCode::Internal, name);
        rebuild.m_statements.append(query.text(0));
    }
    for (const QString &name : indexes)
        if (const base::Result<> dropped = Query(database, QStringLiteral("DROP INDEX \"%1\"").arg(name)).exec(); !dropped)
            return base::fail(dropped.error());
    return rebuild;
}

base::Result<> IndexRebuild::finish()
{
    for (const QString &statement : std::as_const(m_statements))
        if (const base::Result<> made = Query(*m_database, statement).exec(); !made)
            return made;
    return {};
}

}
