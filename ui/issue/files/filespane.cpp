#include "issue/files/filespane.h"

#include "issue/files/filedelegate.h"
#include "issue/files/previewpane.h"
#include "models/issue/files/attachmentmodel.h"
#include "services/attachment/filename.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/frames/messagebar.h"
#include "widgets/labels/textlabel.h"
#include "widgets/prompt/prompter.h"
#include "widgets/text/errortext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QUrl>

namespace ui {

using services::FileKeeping;

namespace {

constexpr int kRefusedShown = 5;
constexpr int kSealShown = 12; // letters of it
constexpr int kBesideFrom = 420; // the preview beside the list, else below

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

}

FilesPane::FilesPane(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new models::AttachmentModel(workspace, this)), m_work(new AttachmentWork(workspace, this)),
      m_opening(workspace), m_message(new MessageBar(this)),
      m_nothing(new TextLabel(tr("No files yet. Drop them here, paste a picture, or add them."), TextRole::Body, Token::Text2, this)),
      m_list(new QListView(this)), m_preview(new PreviewPane(workspace, this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_add(new Button(IconId::Plus, tr("Add files"), this)), m_open(new LinkButton(IconId::OpenOut, tr("Open"), this)),
      m_save(new LinkButton(IconId::Export, tr("Save a copy"), this)), m_remove(new LinkButton(IconId::Trash, tr("Remove"), this))
{
    setAcceptDrops(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FileDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Files"));
    m_list->setObjectName(QStringLiteral("fileList"));
    m_list->setAcceptDrops(false); // the pane takes them, wherever they fall
    m_list->viewport()->setAcceptDrops(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(0);
    m_message->hide();
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    buildActs();
    connectWork();
    setFocusProxy(m_list);
    followCurrent();
}

void FilesPane::buildActs()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(space::kS), 0, 0);
    column->setSpacing(scaled(space::kS));
    auto *acts = new QHBoxLayout;
    acts->setSpacing(scaled(space::kM));
    acts->addWidget(m_add);
    acts->addStretch(1);
    acts->addWidget(m_open);
    acts->addWidget(m_save);
    acts->addWidget(m_remove);
    column->addLayout(acts);
    column->addWidget(m_message);
    column->addWidget(m_nothing);
    column->addWidget(m_splitter, 1);
    m_add->setSmall(true);
    auto *menu = new QMenu(m_add);
    menu->addAction(tr("Copy into the workspace"), this, [this] { choose(FileKeeping::Copy); });
    menu->addAction(tr("Link where it lies"), this, [this] { choose(FileKeeping::Link); });
    connect(m_add, &Button::clicked, this, [this, menu] { menu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft())); });
    connect(m_open, &LinkButton::clicked, this, &FilesPane::openCurrent);
    connect(m_save, &LinkButton::clicked, this, &FilesPane::saveCurrent);
    connect(m_remove, &LinkButton::clicked, this, &FilesPane::removeCurrent);
}

void FilesPane::connectWork()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesPane::followCurrent);
    connect(m_list, &QListView::activated, this, &FilesPane::openCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1)); // what was added last
        followCurrent();
    });
    connect(m_model, &models::AttachmentModel::failed, this, &FilesPane::failed);
    connect(m_work, &AttachmentWork::progressed, this, [this](double share) { Q_EMIT workChanged(tr("Reading files"), share); });
    connect(m_work, &AttachmentWork::finished, this, [this] { Q_EMIT workChanged(QString(), 1); });
    connect(m_work, &AttachmentWork::added, this, [this](const services::AddedFiles &files) { tellRefused(files.refused); });
    connect(m_work, &AttachmentWork::saved, this, [this](const QString &path) { Q_EMIT said(tr("Saved %1.").arg(QFileInfo(path).fileName())); });
    connect(m_work, &AttachmentWork::packed, this, &FilesPane::tellPacked);
    connect(m_work, &AttachmentWork::failed, this, &FilesPane::failed);
}

void FilesPane::show(domain::IssueId issue, const render::Format &format)
{
    m_model->setFormat(format);
    if (m_issue == issue)
        return;
    m_issue = issue;
    m_message->hide();
    m_model->setIssue(issue);
    followCurrent();
}

// What could not be taken, a line each; the others are in the list.
void FilesPane::tellRefused(const QVector<services::RefusedFile> &refused)
{
    m_message->setVisible(!refused.isEmpty());
    QStringList lines;
    for (const services::RefusedFile &file : refused.first(qMin<qsizetype>(refused.size(), kRefusedShown)))
        lines << (file.error.code == base::ErrorCode::TooLarge
                      ? tr("%1 is larger than 100 MB and was not copied. Link it where it lies instead.").arg(QFileInfo(file.path).fileName())
                      : errorText(file.error));
    if (refused.size() > kRefusedShown)
        lines << tr("And %n more.", nullptr, int(refused.size()) - kRefusedShown);
    m_message->say(Tone::Warning, lines.join(QLatin1Char('\n')));
}

const domain::Attachment *FilesPane::current() const
{
    return m_model->at(m_list->currentIndex().row());
}

void FilesPane::followCurrent()
{
    const domain::Attachment *file = current();
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_splitter->setVisible(m_model->rowCount() > 0);
    for (LinkButton *act : {m_open, m_save, m_remove})
        act->setVisible(file);
    if (file)
        m_preview->show(*file);
    else
        m_preview->clear();
}

void FilesPane::choose(FileKeeping keeping)
{
    const QStringList paths = m_prompter ? m_prompter->openFiles(tr("Add files")) : QStringList();
    if (!paths.isEmpty())
        m_work->add(m_issue, paths, keeping);
}

bool FilesPane::take(const QMimeData &dropped, FileKeeping keeping)
{
    if (const QStringList paths = localFiles(dropped); !paths.isEmpty()) {
        m_work->add(m_issue, paths, keeping);
        return true;
    }
    const QImage image = qvariant_cast<QImage>(dropped.imageData());
    if (image.isNull())
        return false;
    const QString moment = m_workspace.clock().now().toDateTime().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    m_work->addImage(m_issue, tr("Picture %1").arg(moment) + QStringLiteral(".png"), image);
    return true;
}

void FilesPane::openCurrent()
{
    const domain::Attachment *file = current();
    if (!file)
        return;
    if (!FileOpening::isHarmless(*file)) {
        Q_EMIT said(tr("Programs, scripts and web pages are not opened from here. Save a copy instead."));
        return;
    }
    const QString question = tr("Open %1 in another program?").arg(services::fileNameFor(file->name));
    if (m_prompter && !m_prompter->confirm(question, tr("Open only what comes from people you trust. Changes made there do not come back."), tr("Open")))
        return;
    const auto path = m_opening.prepare(*file);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        Q_EMIT said(tr("No program opens this kind of file. Save a copy instead."));
}

void FilesPane::saveCurrent()
{
    const domain::Attachment *file = current();
    if (!file || !m_prompter)
        return;
    const domain::Attachment wanted = *file;
    const QString path = m_prompter->saveFile(tr("Save a copy"), services::fileNameFor(wanted.name), QString());
    if (!path.isEmpty())
        m_work->saveCopy(wanted, path);
}

void FilesPane::packEvidence(const QString &key)
{
    const QString folder = m_prompter ? m_prompter->saveFile(tr("Evidence pack, in a new folder"), tr("Evidence %1").arg(services::fileNameFor(key)), QString()) : QString();
    if (!folder.isEmpty())
        m_work->packEvidence(m_issue, folder);
}

void FilesPane::tellPacked(const services::EvidencePack &pack, const QString &folder)
{
    QStringList lines;
    for (const QString &name : pack.absent.first(qMin<qsizetype>(pack.absent.size(), kRefusedShown)))
        lines << tr("%1 could not be read and is not in the pack.").arg(name);
    if (!lines.isEmpty())
        m_message->say(Tone::Warning, lines.join(QLatin1Char('\n')));
    m_message->setHidden(lines.isEmpty());
    Q_EMIT said(tr("The case is in the folder %1, sealed with %2.").arg(QFileInfo(folder).fileName(), pack.seal.left(kSealShown)));
}

void FilesPane::removeCurrent()
{
    const domain::Attachment *file = current();
    if (!file)
        return;
    const QString name = file->name;
    if (const auto removed = services::AttachmentService(m_workspace).remove(*file); !removed)
        Q_EMIT failed(removed.error());
    else
        Q_EMIT said(tr("%1 removed. Undo brings it back.").arg(services::fileNameFor(name)));
}

void FilesPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && take(*QGuiApplication::clipboard()->mimeData(), FileKeeping::Copy))
        return;
    if (event->matches(QKeySequence::Delete) && current())
        return removeCurrent();
    QWidget::keyPressEvent(event);
}

void FilesPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

// A link when that is what is asked for (Ctrl and Shift held), else a copy; never moved.
void FilesPane::dropEvent(QDropEvent *event)
{
    const FileKeeping keeping = event->dropAction() == Qt::LinkAction ? FileKeeping::Link : FileKeeping::Copy;
    if (event->dropAction() == Qt::MoveAction)
        event->setDropAction(Qt::CopyAction);
    if (take(*event->mimeData(), keeping))
        event->accept();
}

void FilesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= scaled(kBesideFrom) ? Qt::Horizontal : Qt::Vertical);
}

}
