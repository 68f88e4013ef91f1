#pragma once

#include <QWidget>

class QProgressBar;

namespace ui {

class ElidedLabel;
class LinkButton;
class TextLabel;

// The lowest line of the window: file, saved, what runs in the background, and the next checkpoint.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent);
    // Empty: no file is open.
    void setFile(const QString &name);
    // Words and 0..1, below 0 for no end known; empty words: nothing runs.
    void setWork(const QString &what, double fraction);
    void setCheckpoint(const QString &text);

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_file;
    QWidget *m_saved;
    TextLabel *m_work;
    QProgressBar *m_progress;
    LinkButton *m_cancel;
    TextLabel *m_checkpoint;
};

}
