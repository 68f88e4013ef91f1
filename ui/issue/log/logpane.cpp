#include "issue/log/logpane.h"

#include "issue/log/bubbledelegate.h"
#include "issue/log/contactcomposer.h"
#include "issue/log/correctionform.h"
#include "models/issue/contactlogmodel.h"
#include "render/wording/format.h"
#include "widgets/labels/textlabel.h"

#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

LogPane::LogPane(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_model(new models::ContactLogModel(workspace, this)), m_list(new QListView(this)),
      m_delegate(new BubbleDelegate(this)),
      m_nothing(new TextLabel(tr("Nothing tried yet. Log the first call, meeting or mail here."), TextRole::Body,
                              Token::Text2, this)),
      m_composer(new ContactComposer(this)), m_correction(new CorrectionForm(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Tried so far"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(8), 0, 0);
    column->setSpacing(0);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_composer);
    column->addWidget(m_correction);
    setupCorrection();
    m_composer->setFocusProxy(m_list);
    followEnd();
    const auto follow = [this] {
        m_nothing->setVisible(m_model->rowCount() == 0 && m_composer->isFolded());
        keepEntry();
        m_isAtEnd ? m_list->scrollToBottom() : m_list->scrollTo(m_list->currentIndex());
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, follow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_entry = index.data(models::ContactLogModel::ContactRole).value<domain::Contact>().id;
    });
    connect(m_model, &models::ContactLogModel::failed, this, &LogPane::failed);
    connect(m_composer, &ContactComposer::entryWritten, this, &LogPane::entryWritten);
    connect(m_composer, &ContactComposer::foldChanged, this, [this, follow](bool isFolded) {
        m_list->setVisible(isFolded); // the form needs the room
        Q_EMIT composing(!isFolded);
        follow();
    });
}

// Enter or a double click unfolds the former words; F2 and the menu correct.
void LogPane::setupCorrection()
{
    m_correction->hide();
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &LogPane::fillEntryMenu);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { m_model->unfold(index.row()); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) { Q_EMIT m_delegate->sizeHintChanged(index); });
    auto *correct = new QShortcut(QKeySequence(Qt::Key_F2), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(correct, &QShortcut::activated, this, &LogPane::startCorrection);
    connect(m_correction, &CorrectionForm::corrected, this, &LogPane::corrected);
    connect(m_correction, &CorrectionForm::closed, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        Q_EMIT composing(false);
    });
}

void LogPane::fillEntryMenu(const QPoint &place)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Correct this entry"), this, &LogPane::startCorrection)->setShortcut(Qt::Key_F2);
    if (index.data(models::ContactLogModel::CorrectedRole).toBool())
        menu->addAction(tr("Former words"), this, [this, row = index.row()] { m_model->unfold(row); });
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void LogPane::startCorrection()
{
    const int last = m_model->rowCount() - 1;
    const QModelIndex index = m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model->index(last);
    if (last < 0)
        return;
    m_list->setCurrentIndex(index);
    m_composer->fold();
    const auto entry = index.data(models::ContactLogModel::ContactRole).value<domain::Contact>();
    m_correction->start(entry, index.data(models::ContactLogModel::HeadRole).toString());
    Q_EMIT composing(true);
}

QWidget *LogPane::form() const
{
    return m_correction->isHidden() ? static_cast<QWidget *>(m_composer) : m_correction;
}

void LogPane::showEntry(domain::ContactId entry)
{
    const QPersistentModelIndex index = m_model->index(m_model->rowOf(entry));
    if (!index.isValid() || !m_composer->isFolded())
        return;
    m_isAtEnd = false;
    m_list->setCurrentIndex(index);
    m_list->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(
        m_list, [this, index] { m_list->scrollTo(index); }, Qt::QueuedConnection); // once the pane has its size
}

// The keyboard stays at its entry when the log is read anew; who is elsewhere comes to the newest one.
void LogPane::keepEntry()
{
    const int kept = m_list->hasFocus() ? m_model->rowOf(m_entry) : -1;
    const QModelIndex index = m_model->index(kept >= 0 ? kept : m_model->rowCount() - 1);
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

// The newest entry stays in sight whatever room there is, unless the person has scrolled away from it.
void LogPane::followEnd()
{
    QScrollBar *bar = m_list->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_isAtEnd = value >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int last) {
        if (m_isAtEnd)
            bar->setValue(last);
    });
}

void LogPane::show(const services::IssueCase &issueCase, base::Instant now)
{
    const render::Format format(issueCase.context);
    m_delegate->setFormat(format);
    m_model->setFormat(format);
    if (m_issue != issueCase.issue.id) {
        m_issue = issueCase.issue.id;
        m_correction->close();
        m_model->setIssue(m_issue);
        m_list->scrollToBottom();
    }
    m_composer->setCase(issueCase, now);
}

void LogPane::start(models::IssueAct act, int level)
{
    m_composer->start(act, level);
}

void LogPane::start()
{
    m_composer->start();
}

}
