#include "services/issue/evidence/evidencefiles.h"
#include "services/issue/evidence/evidencepack.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QHash>

#include <algorithm>

namespace services {

using Kind = EvidenceFault::Kind;

namespace {

constexpr qsizetype kHashLetters = 64;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Of a file on disk; empty when it cannot be read.
QByteArray fileHash(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

// By path, as the manifest names them.
QHash<QString, QByteArray> namedHashes(const QByteArray &manifest)
{
    QHash<QString, QByteArray> hashes;
    for (const QByteArray &line : manifest.split('\n'))
        if (line.size() > kHashLetters + 2)
            hashes.insert(QString::fromUtf8(line.mid(kHashLetters + 2)), line.left(kHashLetters));
    return hashes;
}

}

base::Result<EvidenceCheck> checkEvidence(const QString &folder)
{
    const QDir root(folder);
    const QString manifestPath = root.filePath(kManifestName);
    if (!QFile::exists(manifestPath))
        return base::fail(base::ErrorCode::FileMissing, {}, {.file = manifestPath});
    const QByteArray manifest = readAll(manifestPath);
    const QByteArray sealed = readAll(root.filePath(kSealName)).left(kHashLetters);
    EvidenceCheck check;
    check.seal = QString::fromLatin1(QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex());
    if (sealed != check.seal.toLatin1())
        check.faults << EvidenceFault{sealed.isEmpty() ? Kind::Missing : Kind::Changed, kSealName};
    QHash<QString, QByteArray> named = namedHashes(manifest);
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString name = root.relativeFilePath(walk.next());
        if (name == kManifestName || name == kSealName)
            continue;
        const auto found = named.constFind(name);
        if (found == named.cend()) {
            check.faults << EvidenceFault{Kind::Added, name};
            continue;
        }
        if (fileHash(root.filePath(name)) == *found)
            ++check.files;
        else
            check.faults << EvidenceFault{Kind::Changed, name};
        named.erase(found);
    }
    for (auto left = named.cbegin(); left != named.cend(); ++left)
        check.faults << EvidenceFault{Kind::Missing, left.key()};
    std::sort(check.faults.begin(), check.faults.end(), [](const EvidenceFault &one, const EvidenceFault &other) { return one.path < other.path; });
    return check;
}

}
