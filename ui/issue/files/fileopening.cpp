#include "issue/files/fileopening.h"

#include "services/attachment/attachmentservice.h"
#include "services/attachment/filename.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QStandardPaths>

namespace ui {

bool FileOpening::isHarmless(const domain::Attachment &file)
{
    static const QStringList kTypes{
        QStringLiteral("application/x-executable"),  QStringLiteral("application/x-sharedlib"), QStringLiteral("application/x-shellscript"),
        QStringLiteral("application/x-desktop"),     QStringLiteral("application/x-msi"),       QStringLiteral("application/x-ms-dos-executable"),
        QStringLiteral("application/x-ms-shortcut"), QStringLiteral("application/javascript"),  QStringLiteral("application/x-perl"),
        QStringLiteral("application/x-java-archive"), QStringLiteral("text/x-python"),          QStringLiteral("application/x-ruby"),
        QStringLiteral("application/vnd.microsoft.portable-executable")};
    static const QStringList kSuffixes = QStringLiteral("exe com bat cmd scr pif ps1 psm1 vbs vbe js jse wsf wsh hta msi msp lnk url reg cpl scf "
                                                        "jar desktop sh bash run bin appimage app command py pl rb html htm xhtml svg")
                                             .split(QLatin1Char(' '));
    const QMimeType type = QMimeDatabase().mimeTypeForName(file.mediaType);
    const QString name = file.isCopied() ? file.name : file.link;
    return !kSuffixes.contains(QFileInfo(name).suffix().toLower())
           && std::none_of(kTypes.cbegin(), kTypes.cend(), [&](const QString &each) { return type.isValid() && type.inherits(each); });
}

base::Result<QString> FileOpening::prepare(const domain::Attachment &file)
{
    if (!file.isCopied()) {
        if (QFileInfo(file.link).isFile())
            return file.link;
        return base::fail(base::ErrorCode::FileMissing, {}, {.file = file.link});
    }
    if (!m_folder) {
        QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        if (place.isEmpty())
            place = QDir::tempPath();
        m_folder = std::make_unique<QTemporaryDir>(place + QStringLiteral("/rung-XXXXXX"));
    }
    if (!m_folder->isValid())
        return base::fail(base::ErrorCode::DiskFault, m_folder->errorString());
    const QString folder = m_folder->filePath(QString::number(++m_given)); // names may come twice
    if (!QDir().mkdir(folder))
        return base::fail(base::ErrorCode::DiskFault, folder);
    const QString path = folder + QLatin1Char('/') + services::fileNameFor(file.name);
    return services::AttachmentService(m_workspace).saveCopy(file, path).map([&] {
        QFile::setPermissions(path, QFileDevice::ReadOwner); // what is changed there would be lost
        return path;
    });
}

}
