#include "issue/timeline/issuetimeline.h"

#include "issue/timeline/timelineaxis.h"
#include "issue/timeline/timelinelist.h"
#include "widgets/controls/button.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/elidedlabel.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using models::CardStripModel;

namespace {

constexpr int kLabelLeast = 210;
constexpr int kLabelMost = 380;
constexpr int kYearsAround = 3; // that can be scrolled to on each side of today
constexpr double kTodayAt = 0.5; // of the width
constexpr qint64 kDay = 24LL * 3600 * 1000;
constexpr double kZooms[] = {TimelineScale::kWeeks, TimelineScale::kMonths, TimelineScale::kQuarters};
constexpr QLatin1String kZoomSetting("issues/timeline/pxPerDay");

}

IssueTimeline::IssueTimeline(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_model(new models::TimelineModel(workspace, this)), m_zoom(new SegmentedControl(this)),
      m_axis(new TimelineAxis(m_state, this)), m_list(new TimelineList(m_state, this)), m_bar(new QScrollBar(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("issueTimeline"));
    setupUi();
    setupModel();
}

IssueTimeline::~IssueTimeline()
{
    delete m_list;
}

QWidget *IssueTimeline::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(space::kL), scaled(space::kS), scaled(space::kL), scaled(space::kS));
    row->setSpacing(scaled(space::kS));
    m_zoom->setObjectName(QStringLiteral("timelineZoom"));
    m_zoom->addSegment(tr("Weeks"));
    m_zoom->addSegment(tr("Months"));
    m_zoom->addSegment(tr("Quarters"));
    row->addWidget(m_zoom);
    auto *fit = new Button(tr("Fit"), bar);
    fit->setToolTip(tr("All of the bars in sight"));
    auto *today = new Button(tr("Today"), bar);
    row->addWidget(fit);
    row->addWidget(today);
    auto *hint = new ElidedLabel(TextRole::Second, Token::Text3, bar);
    hint->setText(tr("A number is a level reached, a clock the next checkpoint. The end of a bar is the need-by: drag it, or press Shift+Left or Right."));
    row->addSpacing(scaled(space::kS));
    row->addWidget(hint, 1);
    connect(fit, &Button::clicked, this, &IssueTimeline::fitToBars);
    connect(today, &Button::clicked, this, [this] { scroll(m_state.scale.x(m_model->now()) - chartWidth() / 2); });
    return bar;
}

void IssueTimeline::setupUi()
{
    m_list->setObjectName(QStringLiteral("timelineRows"));
    m_list->setAccessibleName(tr("Timeline of issues"));
    m_state.scale.zoom(QSettings().value(kZoomSetting, TimelineScale::kMonths).toDouble(), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_axis);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
    m_bar->setAccessibleName(tr("Time"));
    connect(m_zoom, &SegmentedControl::currentChanged, this, [this](int index) {
        if (!m_isFollowing)
            zoomTo(kZooms[index], -1);
    });
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isFollowing)
            scroll(m_state.scale.x(rangeStart()) + value);
    });
    connect(m_list, &TimelineList::zoomAsked, this, [this](double factor, double x) { zoomTo(m_state.scale.pxPerDay() * factor, x); });
    connect(m_list, &TimelineList::scrollAsked, this, &IssueTimeline::scroll);
    connect(m_list, &TimelineList::resized, this, &IssueTimeline::follow);
    connect(m_list, &TimelineList::needByMoved, this, &IssueTimeline::moveNeedBy);
    connect(&Theme::current(), &Theme::changed, this, &IssueTimeline::follow);
}

void IssueTimeline::setupModel()
{
    m_list->setModel(&m_model->rows());
    connect(m_model, &models::TimelineModel::listed, this, &IssueTimeline::followRows);
    connect(m_model, &models::TimelineModel::failed, this, &IssueTimeline::failed);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT opened(domain::IssueId(index.data(CardStripModel::IdRole).toLongLong()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        const domain::IssueId id(index.data(CardStripModel::IdRole).toLongLong());
        if (m_isFollowing || m_model->isUpdating() || !id.isValid() || id == m_current)
            return;
        m_current = id;
        Q_EMIT currentChanged(id);
    });
}

void IssueTimeline::setQuery(const storage::IssueQuery &query)
{
    m_model->setQuery(query);
}

void IssueTimeline::setFormat(const render::Format &format)
{
    m_model->setFormat(format);
    m_state.scale.setFormat(format);
    follow();
}

double IssueTimeline::chartWidth() const
{
    return std::max(1, m_list->viewport()->width() - m_state.labelWidth);
}

base::Instant IssueTimeline::rangeStart() const
{
    return m_model->now().plusMs(-kYearsAround * 365 * kDay);
}

void IssueTimeline::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

// A negative x: today when it is in sight, else the middle.
void IssueTimeline::zoomTo(double pxPerDay, double x)
{
    const double today = m_state.scale.x(m_model->now());
    const double kept = x >= 0 ? x : today >= 0 && today <= chartWidth() ? today : chartWidth() / 2;
    m_state.scale.zoom(pxPerDay, kept);
    m_isMoved = true;
    QSettings().setValue(kZoomSetting, m_state.scale.pxPerDay());
    follow();
}

void IssueTimeline::scroll(double px)
{
    m_state.scale.setOrigin(m_state.scale.at(px));
    m_isMoved = true;
    follow();
}

void IssueTimeline::follow()
{
    m_state.now = m_model->now();
    m_state.labelWidth = std::clamp(width() * 3 / 10, scaled(kLabelLeast), scaled(kLabelMost));
    if (!m_isMoved) {
        m_state.scale.setOrigin(m_state.now);
        m_state.scale.setOrigin(m_state.scale.at(-chartWidth() * kTodayAt));
    }
    m_isFollowing = true;
    const double whole = m_state.scale.x(rangeStart().plusMs(2 * kYearsAround * 365 * kDay)) - m_state.scale.x(rangeStart());
    m_bar->setRange(0, int(std::max(0.0, whole - chartWidth())));
    m_bar->setPageStep(int(chartWidth()));
    m_bar->setSingleStep(scaled(60));
    m_bar->setValue(int(-m_state.scale.x(rangeStart())));
    const TimeGrid grid = m_state.scale.grid();
    m_zoom->setCurrent(grid == TimeGrid::Days ? 0 : grid == TimeGrid::Weeks ? 1 : 2);
    m_isFollowing = false;
    m_axis->update();
    m_list->viewport()->update();
}

void IssueTimeline::fitToBars()
{
    base::Instant from = m_model->now();
    base::Instant to = m_model->now();
    for (const storage::IssueCard &card : m_list->cardsInSight()) {
        if (card.raisedAt.isValid())
            from = std::min(from, card.raisedAt);
        to = std::max({to, m_model->endOf(card), card.row.nextCheckpoint});
    }
    const double days = std::max(1.0, double(to.ms() - from.ms()) / double(kDay));
    const double room = chartWidth() - scaled(140); // for the words after the last bar
    m_state.scale.zoom(std::max(room, 40.0) / days / scaled(1000) * 1000, 0);
    m_state.scale.setOrigin(from);
    scroll(-scaled(space::kL));
}

void IssueTimeline::followRows()
{
    setCurrent(m_current);
}

void IssueTimeline::setCurrent(domain::IssueId id)
{
    m_current = id;
    const int row = m_model->rows().rowOf(id);
    if (row < 0 || m_list->currentIssue() == id)
        return;
    m_isFollowing = true;
    m_list->setCurrentIndex(m_model->rows().index(row));
    m_isFollowing = false;
}

void IssueTimeline::focusRows()
{
    if (!m_list->currentIndex().isValid() && m_model->rows().rowCount() > 0)
        m_list->setCurrentIndex(m_model->rows().index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void IssueTimeline::moveNeedBy(domain::IssueId id, QDate day)
{
    if (const auto moved = m_model->moveNeedBy(id, day); !moved)
        Q_EMIT failed(moved.error());
}

}
