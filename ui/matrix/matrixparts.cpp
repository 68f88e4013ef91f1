// The parts of MatrixPage that are made when they are first shown: in most sessions most are not, and each would make the page late.
#include "matrix/matrixpage.h"

#include "matrix/calendar/calendarpane.h"
#include "matrix/criteria/criteriaview.h"
#include "matrix/ladder/ladderpane.h"
#include "matrix/ladder/ladderview.h"
#include "matrix/play/playview.h"
#include "matrix/situations/situationsview.h"
#include "matrix/start/startview.h"
#include "render/wording/format.h"
#include "services/workspace/workspace.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

QWidget *MatrixPage::makePlace()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    return place;
}

void MatrixPage::makePart(int tab)
{
    QWidget *place = m_stack->widget(tab);
    if (tab == Criteria && !m_criteria) {
        m_criteria = new CriteriaView(m_workspace, place);
        connect(m_criteria, &CriteriaView::failed, this, &MatrixPage::failed);
        m_criteria->setProject(m_project);
        place->layout()->addWidget(m_criteria);
    } else if (tab == Situations && !m_situations) {
        m_situations = new SituationsView(m_workspace, *this);
        m_situations->setProject(m_project);
        place->layout()->addWidget(m_situations);
    } else if (tab == Calendar && !m_calendar) {
        m_calendar = new CalendarPane(m_workspace, *this);
        auto *scroll = new QScrollArea(place);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(m_calendar);
        place->layout()->addWidget(scroll);
        showCalendar();
    } else if (tab == Play && !m_play) {
        m_play = new PlayView(place);
        place->layout()->addWidget(m_play);
        fitParts();
        showPlay();
    } else if (tab == Start && !m_start) {
        makeStart(place);
    }
}

void MatrixPage::makeStart(QWidget *place)
{
    m_start = new StartView(m_workspace, place);
    place->layout()->addWidget(m_start);
    connect(m_start, &StartView::failed, this, &MatrixPage::failed);
    connect(m_start, &StartView::left, this, [this] { showTab(m_tabs->currentIndex()); });
    connect(m_start, &StartView::started, this, [this](const QString &text) {
        showTab(Escalation);
        m_pane->grid().setFocus();
        Q_EMIT said(text);
    });
    connect(m_start, &StartView::nameWanted, this, [this] {
        if (prompter())
            m_start->saveAs(prompter()->askText(tr("Save as a template"), tr("Name of the template"), m_context.project.name).trimmed());
    });
}

void MatrixPage::showPlay()
{
    if (m_play)
        m_play->show(m_context, m_matrix, m_ladder->pathKey(), m_workspace.clock().now());
}

void MatrixPage::showCalendar()
{
    if (m_calendar && m_context.project.id.isValid())
        m_calendar->refresh(m_context.project, render::Format(m_context).localDate(m_workspace.clock().now()));
}

}
