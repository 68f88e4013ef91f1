#include "issue/timeline/timelinelist.h"

#include "issue/timeline/timelinebar.h"
#include "issue/timeline/timelinedelegate.h"
#include "models/issue/board/cardstripmodel.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace ui {

using models::CardStripModel;

namespace {
constexpr double kZoomStep = 1.25;
constexpr double kKeyScroll = 60;
}

TimelineList::TimelineList(TimelineState &state, QWidget *parent) : QTableView(parent), m_state(state)
{
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new TimelineDelegate(state, this));
    fit();
    connect(&Theme::current(), &Theme::changed, this, &TimelineList::fit);
}

void TimelineList::fit()
{
    verticalHeader()->setDefaultSectionSize(TimelineDelegate::rowHeight());
}

domain::IssueId TimelineList::currentIssue() const
{
    return domain::IssueId(currentIndex().data(CardStripModel::IdRole).toLongLong());
}

QRect TimelineList::chartRect() const
{
    return m_state.chartRect(viewport()->rect(), layoutDirection());
}

std::optional<storage::IssueCard> TimelineList::cardAt(const QModelIndex &index) const
{
    const QVariant value = index.data(CardStripModel::CardRole);
    return value.isValid() ? std::optional(value.value<storage::IssueCard>()) : std::nullopt;
}

QVector<storage::IssueCard> TimelineList::cardsInSight() const
{
    QVector<storage::IssueCard> cards;
    for (int row = std::max(0, rowAt(0)); row < model()->rowCount() && rowViewportPosition(row) < viewport()->height(); ++row)
        if (const auto card = cardAt(model()->index(row, 0)))
            cards << *card;
    return cards;
}

// Under the last row time goes on.
void TimelineList::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintTimeGround(painter, chartRect(), m_state, layoutDirection());
        const QRect label = m_state.labelRect(viewport()->rect(), layoutDirection());
        painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? label.left() : label.right(), 0, 1, label.height()), tint(Token::Line2));
    }
    QTableView::paintEvent(event);
}

void TimelineList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    Q_EMIT resized();
}

double TimelineList::chartX(const QPointF &position) const
{
    const QRect chart = chartRect();
    return layoutDirection() == Qt::RightToLeft ? chart.right() + 1 - position.x() : position.x() - chart.left();
}

bool TimelineList::isHandle(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    const auto card = cardAt(index);
    return card && TimelineBar(*card, m_state, visualRect(index), layoutDirection()).handle().contains(position);
}

void TimelineList::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT zoomAsked(std::pow(kZoomStep, angle.y() / 120.0), std::max(0.0, chartX(event->position())));
    else if (angle.x() != 0 || event->modifiers() & Qt::ShiftModifier)
        Q_EMIT scrollAsked(-(angle.x() != 0 ? angle.x() : angle.y()) / 120.0 * scaled(kKeyScroll));
    else
        QTableView::wheelEvent(event);
}

void TimelineList::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !isHandle(position)) {
        QTableView::mousePressEvent(event);
        return;
    }
    const auto card = cardAt(indexAt(position));
    setCurrentIndex(indexAt(position));
    m_grip = int(chartX(position) - m_state.scale.x(card->row.needBy));
    m_state.draggedTo = card->row.needBy;
    m_state.dragged = card->row.id;
}

// The same time of day on the day under the pointer.
QDate TimelineList::dayUnder(const QPoint &position) const
{
    const double x = chartX(position) - m_grip;
    return m_state.scale.format().localDate(m_state.scale.at(x));
}

void TimelineList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_state.dragged.isValid()) {
        viewport()->setCursor(isHandle(position) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        if (!(event->buttons() & Qt::LeftButton))
            QTableView::mouseMoveEvent(event);
        return;
    }
    const QTimeZone zone = m_state.scale.format().zone();
    const QDateTime local = m_state.draggedTo.toDateTime().toTimeZone(zone);
    m_state.draggedTo = base::Instant(QDateTime(dayUnder(position), local.time(), zone).toMSecsSinceEpoch());
    viewport()->update();
}

void TimelineList::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_state.dragged.isValid())
        endDrag(true);
    else
        QTableView::mouseReleaseEvent(event);
}

void TimelineList::endDrag(bool isTaken)
{
    const domain::IssueId id = std::exchange(m_state.dragged, domain::IssueId());
    if (isTaken)
        Q_EMIT needByMoved(id, m_state.scale.format().localDate(m_state.draggedTo));
    viewport()->update();
}

void TimelineList::shiftNeedBy(int days)
{
    const auto card = cardAt(currentIndex());
    if (card && TimelineBar(*card, m_state, QRect(0, 0, m_state.labelWidth + 1, 1), Qt::LeftToRight).isMovable())
        Q_EMIT needByMoved(card->row.id, m_state.scale.format().localDate(card->row.needBy).addDays(days));
}

bool TimelineList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_state.dragged.isValid() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // lets go of the need-by; the page does not close what is open beside
        return true;
    }
    return QTableView::event(event);
}

void TimelineList::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int ahead = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
    if (event->key() == Qt::Key_Escape && m_state.dragged.isValid())
        endDrag(false);
    else if (isSideways && event->modifiers() & Qt::ShiftModifier)
        shiftNeedBy(ahead);
    else if (isSideways)
        Q_EMIT scrollAsked(ahead * scaled(kKeyScroll));
    else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)
        Q_EMIT zoomAsked(event->key() == Qt::Key_Plus ? kZoomStep : 1 / kZoomStep, -1);
    else
        QTableView::keyPressEvent(event);
}

}
