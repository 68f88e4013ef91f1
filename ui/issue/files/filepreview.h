#pragma once

#include "domain/issue/attachment.h"
#include "models/reading/readingthread.h"

#include <QImage>

namespace ui {

// What can be shown of a file: a picture, or the beginning of a text, or neither and why.
struct FilePreview {
    qint64 file = 0; // the attachment's number
    QImage image;
    QString text;
    bool isCut = false; // the text goes on
    bool isDamaged = false;
    bool isGone = false;
    bool isTooLarge = false; // a picture
};

// Reads previews beside the window, the last one asked for. Text is text only, pictures are those Qt reads without help of
// other programs, and only up to a size.
class FilePreviewReader : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 kMostText = 200 * 1000;
    static constexpr qint64 kMostImageBytes = 32 * 1024 * 1024;
    static constexpr qint64 kMostPixels = 60'000'000;

    explicit FilePreviewReader(services::Workspace &workspace, QObject *parent = nullptr);
    void read(const domain::Attachment &file);

Q_SIGNALS:
    void ready(const ui::FilePreview &preview);

private:
    qint64 m_wanted = 0;
    models::ReadingThread m_reading;
};

}
