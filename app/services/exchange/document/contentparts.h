#pragma once

#include "services/exchange/document/contentjson.h"

#include <QTemporaryFile>

#include <memory>

namespace storage {
class Database;
}

namespace services {

// Puts the parts of contents together, beside memory, and stores each content once it is whole and fits its hash.
class ContentParts
{
public:
    explicit ContentParts(storage::Database &database) : m_database(database) {}

    // BadValue for parts that do not follow each other or do not fit, TooLarge.
    [[nodiscard]] base::Result<> take(const ContentPart &part);
    // After the last one.
    [[nodiscard]] base::Result<> finish();

private:
    storage::Database &m_database;
    QString m_hash;
    int m_last = 0;
    std::unique_ptr<QTemporaryFile> m_bytes;
};

}
