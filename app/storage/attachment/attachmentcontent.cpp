#include "storage/attachment/attachmentcontent.h"

#include "storage/attachment/attachmentstatements.h"
#include "storage/attachment/contentblob.h"
#include "storage/database.h"
#include "storage/query.h"

#include <QCryptographicHash>

namespace storage {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qint64 kPiece = 1024 * 1024;

struct ContentPlace {
    qint64 row = 0;
    qint64 bytes = 0;
};

Result<ContentPlace> placeOf(Database &database, const QString &hash)
{
    Query query(database, kContentRow);
    const Result<bool> found = query.bind(Value(hash)).step();
    if (!found)
        return base::fail(found.error());
    if (!*found)
        return base::fail(ErrorCode::NotFound, hash);
    return ContentPlace{query.number(0), query.number(1)};
}

bool goesOn(const AttachmentContent::Progress &progress, qint64 done, qint64 all)
{
    return !progress || progress(all == 0 ? 1.0 : double(done) / double(all));
}

// A file ends early, or is one that cannot be read on.
auto sourceFailed(const QIODevice &source)
{
    return base::fail(ErrorCode::FileUnreadable, source.errorString());
}

Result<> checkSum(const QCryptographicHash &sum, const QString &hash, ErrorCode otherwise)
{
    return QString::fromLatin1(sum.result().toHex()) == hash ? Result<>() : base::fail(otherwise, hash);
}

}

Result<QStringList> AttachmentContent::hashes() const
{
    Query query(m_database, kContentHashes);
    return listed(query);
}

Result<QStringList> AttachmentContent::used() const
{
    Query query(m_database, kUsedContents);
    return listed(query);
}

Result<QStringList> AttachmentContent::unused(base::Instant since) const
{
    Query query(m_database, kUnusedContents);
    query.bind(since.ms());
    return listed(query);
}

Result<QStringList> AttachmentContent::listed(Query &query) const
{
    QStringList hashes;
    for (;;) {
        const Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return hashes;
        hashes.append(query.text(0));
    }
}

Result<qint64> AttachmentContent::size(const QString &hash) const
{
    const ContentBlob limits(m_database);
    return placeOf(m_database, hash).map([](const ContentPlace &place) { return place.bytes; });
}

Result<> AttachmentContent::store(const QString &hash, qint64 bytes, QIODevice &source, const Progress &progress)
{
    if (bytes > kMostBytes)
        return base::fail(ErrorCode::TooLarge, QString::number(bytes));
    ContentBlob blob(m_database);
    if (const auto there = placeOf(m_database, hash); there || there.error().code != ErrorCode::NotFound)
        return there.map([](const ContentPlace &) {});
    if (!blob.isPossible())
        return storeWhole(hash, bytes, source);
    if (const Result<> made = Query(m_database, kRoomForContent).bind(Value(hash)).bind(bytes).exec(); !made)
        return made;
    const Result<ContentPlace> place = placeOf(m_database, hash);
    if (!place)
        return base::fail(place.error());
    if (const Result<> opened = blob.open(place->row, ContentBlob::Access::Write); !opened)
        return opened;
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (qint64 at = 0; at < bytes;) {
        if (!goesOn(progress, at, bytes))
            return base::fail(ErrorCode::Cancelled);
        const QByteArray piece = source.read(qMin(kPiece, bytes - at));
        if (piece.isEmpty())
            return sourceFailed(source);
        if (const Result<> written = blob.write(at, piece); !written)
            return written;
        sum.addData(piece);
        at += piece.size();
    }
    return checkSum(sum, hash, ErrorCode::Conflict);
}

Result<> AttachmentContent::storeWhole(const QString &hash, qint64 bytes, QIODevice &source)
{
    const QByteArray content = source.read(bytes);
    if (content.size() != bytes)
        return sourceFailed(source);
    if (QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()) != hash)
        return base::fail(ErrorCode::Conflict, hash);
    return Query(m_database, kInsertContent).bind(Value(hash)).bind(Value(content)).exec();
}

Result<> AttachmentContent::readPieces(const QString &hash, const std::function<Result<>(const QByteArray &)> &take) const
{
    ContentBlob blob(m_database);
    const Result<ContentPlace> place = placeOf(m_database, hash);
    if (!place)
        return base::fail(place.error());
    if (!blob.isPossible()) {
        Query query(m_database, kWholeContent);
        const Result<bool> found = query.bind(Value(hash)).step();
        return found ? take(query.bytes(0)) : base::fail(found.error());
    }
    if (const Result<> opened = blob.open(place->row, ContentBlob::Access::Read); !opened)
        return opened;
    for (qint64 at = 0; at < place->bytes; at += kPiece) {
        const Result<> taken = blob.read(at, qMin(kPiece, place->bytes - at)).and_then(take);
        if (!taken)
            return taken;
    }
    return {};
}

Result<> AttachmentContent::read(const QString &hash, QIODevice &target, const Progress &progress) const
{
    const Result<qint64> bytes = size(hash);
    if (!bytes)
        return base::fail(bytes.error());
    QCryptographicHash sum(QCryptographicHash::Sha256);
    qint64 done = 0;
    return readPieces(hash, [&](const QByteArray &piece) -> Result<> {
               if (!goesOn(progress, done, *bytes))
                   return base::fail(ErrorCode::Cancelled);
               if (target.write(piece) != piece.size())
                   return base::fail(ErrorCode::DiskFault, target.errorString());
               sum.addData(piece);
               done += piece.size();
               return {};
           })
        .and_then([&] { return checkSum(sum, hash, ErrorCode::DamagedWorkspace); });
}

Result<> AttachmentContent::remove(const QString &hash)
{
    return Query(m_database, kRemoveContent).bind(Value(hash)).exec();
}

}
