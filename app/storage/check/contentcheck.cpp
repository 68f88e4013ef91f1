#include "storage/check/contentcheck.h"

#include "storage/attachment/attachmentcontent.h"
#include "storage/attachment/attachmentstatements.h"
#include "storage/query.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace storage {

namespace {

const QString kContentTable = QStringLiteral("attachment_content");

base::Result<> checkOne(const AttachmentContent &contents, const QString &hash)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray &piece) {
        sum.addData(piece);
        return base::Result<>();
    };
    return contents.readPieces(hash, add).and_then([&]() -> base::Result<> {
        if (QString::fromLatin1(sum.result().toHex()) == hash)
            return {};
        return base::fail(base::ErrorCode::DamagedWorkspace);
    });
}

}

void checkContents(Database &database, QVector<Finding> &findings)
{
    const AttachmentContent contents(database);
    const auto hashes = contents.hashes();
    if (!hashes)
        findings.append({FindingCode::Structure, kContentTable, 0, hashes.error().detail});
    for (const QString &hash : hashes.value_or(QStringList()))
        if (!checkOne(contents, hash))
            findings.append({FindingCode::FileContent, kContentTable, 0, hash});
    Query query(database, kMissingContents);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row || !*row)
            return;
        findings.append({FindingCode::FileMissing, QStringLiteral("attachment"), query.number(0), query.text(1)});
    }
}

base::Result<> carryContents(Database &from, Database &to, SalvageReport &report)
{
    const AttachmentContent contents(from);
    const auto hashes = contents.hashes();
    if (!hashes) {
        report.lost.append({FindingCode::FileContent, kContentTable, 0, hashes.error().detail});
        return {};
    }
    for (const QString &hash : *hashes) {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        if (!contents.read(hash, buffer)) {
            report.lost.append({FindingCode::FileContent, kContentTable, 0, hash});
            continue;
        }
        buffer.seek(0);
        if (base::Result<> stored = AttachmentContent(to).store(hash, buffer.size(), buffer); !stored)
            return stored;
    }
    return {};
}

}
