#include "services/exchange/document/contentparts.h"

#include "services/workspace/fieldfault.h"
#include "storage/attachment/attachmentcontent.h"

namespace services {

using base::ErrorCode;
using base::Result;

Result<> ContentParts::take(const ContentPart &part)
{
    if (part.number == 1) {
        if (const Result<> stored = finish(); !stored)
            return stored;
        m_hash = part.hash;
        m_last = 0;
        m_bytes = std::make_unique<QTemporaryFile>();
        if (!m_bytes->open())
            return base::fail(ErrorCode::DiskFault, m_bytes->errorString());
    }
    if (part.hash != m_hash || part.number != m_last + 1)
        return fieldFault("part", QStringLiteral("parts do not follow"), ErrorCode::BadValue);
    m_last = part.number;
    if (m_bytes->size() + part.bytes.size() > storage::AttachmentContent::kMostBytes)
        return fieldFault("content", part.hash, ErrorCode::TooLarge);
    return m_bytes->write(part.bytes) == part.bytes.size() ? Result<>() : base::fail(ErrorCode::DiskFault, m_bytes->errorString());
}

Result<> ContentParts::finish()
{
    if (!m_bytes)
        return {};
    const qint64 bytes = m_bytes->size();
    m_bytes->seek(0);
    const Result<> stored = storage::AttachmentContent(m_database).store(m_hash, bytes, *m_bytes);
    m_bytes.reset();
    if (!stored && stored.error().code == ErrorCode::Conflict)
        return fieldFault("content", QStringLiteral("does not fit its hash"), ErrorCode::BadValue);
    return stored;
}

}
