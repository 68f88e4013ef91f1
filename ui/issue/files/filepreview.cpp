#include "issue/files/filepreview.h"

#include "services/attachment/attachmentservice.h"

#include <QBuffer>
#include <QImageReader>
#include <QMimeDatabase>
#include <QStringDecoder>

namespace ui {

namespace {

constexpr int kLongestEdge = 1600;

// The format for the reader, so that it does not guess another one from the bytes.
QByteArray imageFormat(const QString &mediaType)
{
    static const QHash<QString, QByteArray> kFormats{{QStringLiteral("image/png"), "png"},   {QStringLiteral("image/jpeg"), "jpeg"},
                                                     {QStringLiteral("image/gif"), "gif"},   {QStringLiteral("image/bmp"), "bmp"},
                                                     {QStringLiteral("image/webp"), "webp"}};
    return kFormats.value(mediaType);
}

QString plainText(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError() && text.count(QChar::ReplacementCharacter) > 2) // the last character may be cut
        text = QString::fromLatin1(bytes);
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    });
    return text;
}

void readImage(const QByteArray &bytes, const QByteArray &format, FilePreview &preview)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    preview.isTooLarge = qint64(size.width()) * size.height() > FilePreviewReader::kMostPixels;
    if (preview.isTooLarge || size.isEmpty())
        return;
    if (size.width() > kLongestEdge || size.height() > kLongestEdge)
        reader.setScaledSize(size.scaled(kLongestEdge, kLongestEdge, Qt::KeepAspectRatio));
    preview.image = reader.read();
}

FilePreview previewOf(services::Workspace &workspace, const domain::Attachment &file)
{
    FilePreview preview;
    preview.file = file.id.value();
    const QByteArray format = imageFormat(file.mediaType);
    const QMimeType type = QMimeDatabase().mimeTypeForName(file.mediaType);
    const bool isText = type.inherits(QStringLiteral("text/plain"));
    preview.isTooLarge = !format.isEmpty() && file.bytes > FilePreviewReader::kMostImageBytes;
    const qint64 most = preview.isTooLarge ? 1 : !format.isEmpty() ? FilePreviewReader::kMostImageBytes : isText ? FilePreviewReader::kMostText : 1;
    const auto bytes = services::AttachmentService(workspace).beginning(file, most);
    if (!bytes) {
        preview.isGone = bytes.error().code == base::ErrorCode::FileMissing;
        preview.isDamaged = !preview.isGone;
    } else if (isText) {
        preview.text = plainText(*bytes);
        preview.isCut = file.bytes > bytes->size();
    } else if (!format.isEmpty() && !preview.isTooLarge) {
        readImage(*bytes, format, preview);
    }
    return preview;
}

}

FilePreviewReader::FilePreviewReader(services::Workspace &workspace, QObject *parent)
    : QObject(parent), m_reading(workspace, QStringLiteral("preview"))
{
}

void FilePreviewReader::read(const domain::Attachment &file)
{
    m_wanted = file.id.value();
    m_reading.run([this, file](services::Workspace &workspace) {
        const FilePreview preview = previewOf(workspace, file);
        QMetaObject::invokeMethod(this, [this, preview] {
            if (preview.file == m_wanted)
                Q_EMIT ready(preview);
        });
    });
}

}
