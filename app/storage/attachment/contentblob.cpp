#include "storage/attachment/contentblob.h"

#include "storage/attachment/attachmentcontent.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlerror.h"

#include <sqlite3.h>

namespace storage {

namespace {

constexpr int kRoomForTheRest = 64 * 1024; // of the row

}

ContentBlob::ContentBlob(Database &database) : m_database(database), m_handle(database.connection().handle())
{
    if (m_handle)
        m_usualLimit = sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, int(AttachmentContent::kMostBytes) + kRoomForTheRest);
}

ContentBlob::~ContentBlob()
{
    sqlite3_blob_close(m_blob);
    if (m_handle)
        sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, m_usualLimit);
}

base::Result<> ContentBlob::open(qint64 row, Access access)
{
    sqlite3_blob_close(m_blob);
    m_blob = nullptr;
    return outcome(sqlite3_blob_open(m_handle, "main", "attachment_content", "content", row, access == Access::Write, &m_blob));
}

base::Result<QByteArray> ContentBlob::read(qint64 from, qint64 bytes) const
{
    QByteArray piece(bytes, Qt::Uninitialized);
    return outcome(sqlite3_blob_read(m_blob, piece.data(), int(bytes), int(from))).map([&] { return piece; });
}

base::Result<> ContentBlob::write(qint64 at, const QByteArray &piece)
{
    return outcome(sqlite3_blob_write(m_blob, piece.constData(), int(piece.size()), int(at)));
}

base::Result<> ContentBlob::outcome(int code) const
{
    if (code == SQLITE_OK)
        return {};
    return base::fail(toError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), m_database.path()));
}

}
