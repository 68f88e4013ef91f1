#include "issue/log/logpane.h"

#include "issue/log/bubbledelegate.h"
#include "issue/log/contactcomposer.h"
#include "models/issue/contactlogmodel.h"
#include "render/wording/format.h"
#include "widgets/labels/textlabel.h"

#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

LogPane::LogPane(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_model(new models::ContactLogModel(workspace, this)), m_list(new QListView(this)),
      m_delegate(new BubbleDelegate(this)),
      m_nothing(new TextLabel(tr("Nothing tried yet. Log the first call, meeting or mail here."), TextRole::Body,
                              Token::Text2, this)),
      m_composer(new ContactComposer(this))
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
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_composer);
    m_composer->setFocusProxy(m_list);
    followEnd();
    const auto follow = [this] {
        m_nothing->setVisible(m_model->rowCount() == 0 && m_composer->isFolded());
        m_list->scrollToBottom();
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, follow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, follow);
    connect(m_model, &models::ContactLogModel::failed, this, &LogPane::failed);
    connect(m_composer, &ContactComposer::entryWritten, this, &LogPane::entryWritten);
    connect(m_composer, &ContactComposer::foldChanged, this, [this, follow](bool isFolded) {
        m_list->setVisible(isFolded); // the form needs the room
        Q_EMIT composing(!isFolded);
        follow();
    });
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
        m_model->setIssue(m_issue);
        m_list->scrollToBottom();
    }
    m_composer->setCase(issueCase, now);
}

void LogPane::start(models::IssueAct act)
{
    m_composer->start(act);
}

void LogPane::start()
{
    m_composer->start();
}

}
