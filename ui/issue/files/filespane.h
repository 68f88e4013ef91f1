#pragma once

#include "issue/files/attachmentwork.h"
#include "issue/files/fileopening.h"
#include "render/wording/format.h"

#include <QWidget>

class QListView;
class QMenu;
class QMimeData;
class QSplitter;

namespace models {
class AttachmentModel;
}

namespace ui {

class Button;
class LinkButton;
class MessageBar;
class PreviewPane;
class Prompter;
class TextLabel;

// The files of an issue: dropped, pasted or chosen, copied into the workspace or linked; beside them what the chosen one
// holds. What cannot be taken is listed, the rest is.
class FilesPane : public QWidget
{
    Q_OBJECT
public:
    explicit FilesPane(services::Workspace &workspace, QWidget *parent = nullptr);
    // Files are asked for through it; without one nothing is asked.
    void setPrompter(Prompter *prompter) { m_prompter = prompter; }
    void show(domain::IssueId issue, const render::Format &format);
    // What was dropped or pasted; false when there is nothing in it for here.
    bool take(const QMimeData &dropped, services::FileKeeping keeping);
    // Asks for a new folder and writes the whole case into it: what it is called by, "HT4-118".
    void packEvidence(const QString &key);
    void cancelWork() { m_work->cancel(); }

Q_SIGNALS:
    void said(const QString &text);
    void failed(const base::Error &error);
    void workChanged(const QString &what, double fraction);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActs();
    void connectWork();
    void choose(services::FileKeeping keeping);
    void tellPacked(const services::EvidencePack &pack, const QString &folder);
    void tellRefused(const QVector<services::RefusedFile> &refused);
    void followCurrent();
    void openCurrent();
    void saveCurrent();
    void removeCurrent();
    const domain::Attachment *current() const;

    services::Workspace &m_workspace;
    Prompter *m_prompter = nullptr;
    domain::IssueId m_issue;
    models::AttachmentModel *m_model;
    AttachmentWork *m_work;
    FileOpening m_opening;
    MessageBar *m_message;
    TextLabel *m_nothing;
    QListView *m_list;
    PreviewPane *m_preview;
    QSplitter *m_splitter;
    Button *m_add;
    LinkButton *m_open;
    LinkButton *m_save;
    LinkButton *m_remove;
};

}
