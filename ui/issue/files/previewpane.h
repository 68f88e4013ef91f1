#pragma once

#include "issue/files/filepreview.h"

#include <QStackedWidget>

class QPlainTextEdit;

namespace ui {

class PictureView;
class TextLabel;

// The chosen file: its picture, the beginning of its text, or why neither can be shown.
class PreviewPane : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(services::Workspace &workspace, QWidget *parent = nullptr);
    void show(const domain::Attachment &file);
    void clear();

private:
    void take(const FilePreview &preview);
    void say(const QString &text);

    TextLabel *m_note;
    QPlainTextEdit *m_text;
    PictureView *m_picture;
    FilePreviewReader *m_reader;
};

}
