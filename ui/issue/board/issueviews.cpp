#include "issue/board/issueviews.h"

#include "issue/board/issueboard.h"
#include "issue/timeline/issuetimeline.h"
#include "widgets/controls/segmentedcontrol.h"

#include <QSettings>

namespace ui {

IssueViews::IssueViews(services::Workspace &workspace, QWidget *table, QWidget *parent)
    : QStackedWidget(parent), m_table(table), m_board(new IssueBoard(workspace, this)),
      m_timeline(new IssueTimeline(workspace, this)), m_switcher(new SegmentedControl(this))
{
    addWidget(m_table);
    addWidget(m_board);
    addWidget(m_timeline);
    m_switcher->setObjectName(QStringLiteral("issueViews"));
    m_switcher->addSegment(IconId::Table, tr("Table"));
    m_switcher->addSegment(IconId::Board, tr("Board"));
    m_switcher->addSegment(IconId::Timeline, tr("Timeline"));
    m_switcher->setToolTip(tr("Alt+1, Alt+2, Alt+3"));
    connect(m_switcher, &SegmentedControl::currentChanged, this, [this](int index) { showView(View(index)); });
    connect(m_board, &IssueBoard::currentChanged, this, &IssueViews::currentChanged);
    connect(m_board, &IssueBoard::opened, this, &IssueViews::opened);
    connect(m_board, &IssueBoard::escalationWanted, this, &IssueViews::escalationWanted);
    connect(m_board, &IssueBoard::closingWanted, this, &IssueViews::closingWanted);
    connect(m_board, &IssueBoard::said, this, &IssueViews::said);
    connect(m_board, &IssueBoard::failed, this, &IssueViews::failed);
    connect(m_timeline, &IssueTimeline::currentChanged, this, &IssueViews::currentChanged);
    connect(m_timeline, &IssueTimeline::opened, this, &IssueViews::opened);
    connect(m_timeline, &IssueTimeline::failed, this, &IssueViews::failed);
}

QString IssueViews::settingName() const
{
    return QStringLiteral("issues/view/%1").arg(m_project.value());
}

void IssueViews::showView(View view)
{
    if (view == this->view())
        return;
    m_switcher->setCurrent(view);
    if (view == this->view())
        return; // by the switcher's signal
    QSettings().setValue(settingName(), int(view));
    m_board->rest();
    m_timeline->rest();
    setCurrentIndex(view);
    ask();
    Q_EMIT viewChanged();
}

void IssueViews::setProject(domain::ProjectId project, const render::Format &format)
{
    m_project = project;
    m_board->setFormat(format);
    m_timeline->setFormat(format);
    m_isAsked = false;
    showView(View(qBound(0, QSettings().value(settingName()).toInt(), count() - 1)));
}

void IssueViews::setQuery(const storage::IssueQuery &query)
{
    m_query = query;
    m_isAsked = true;
    ask();
}

void IssueViews::ask()
{
    if (!m_isAsked)
        return;
    if (view() == Board)
        m_board->setQuery(m_query);
    else if (view() == Timeline)
        m_timeline->setQuery(m_query);
    setCurrent(m_current);
}

void IssueViews::setCurrent(domain::IssueId id)
{
    m_current = id;
    if (view() == Board)
        m_board->setCurrent(id);
    else if (view() == Timeline)
        m_timeline->setCurrent(id);
}

void IssueViews::focusIssues()
{
    if (view() == Board)
        m_board->focusCards();
    else if (view() == Timeline)
        m_timeline->focusRows();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

}
