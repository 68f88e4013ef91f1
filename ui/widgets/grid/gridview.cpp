#include "widgets/grid/gridview.h"

#include "widgets/grid/frozencolumn.h"
#include "widgets/grid/griddelegate.h"
#include "widgets/paint/textline.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace ui {

namespace {
constexpr int kGrip = 12;
constexpr int kBubbleHeight = 26;
}

GridView::GridView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new GridDelegate(*this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setTabKeyNavigation(true);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void GridView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::fitHeight);
    connect(model, &QAbstractItemModel::rowsInserted, this, &GridView::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &GridView::fitHeight);
    fitHeight();
}

void GridView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                             : QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setDragDropMode(readOnly ? QAbstractItemView::NoDragDrop : dragDropMode());
}

void GridView::setTallest(int height)
{
    m_tallest = height;
    setVerticalScrollBarPolicy(height > 0 && sizeHint().height() < height ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitHeight();
}

void GridView::freezeFirstColumn(const std::function<void(QPainter &painter, const QRect &rect)> &paintHead)
{
    m_frozen = new FrozenColumn(*this, paintHead);
}

// No cell hides behind the column that stands still.
void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!m_frozen || !index.isValid() || index.column() == 0 || horizontalScrollBar()->value() == 0)
        return;
    const QRect cell = visualRect(index);
    const int hidden = layoutDirection() == Qt::RightToLeft ? cell.right() - (viewport()->width() - 1 - columnWidth(0)) : columnWidth(0) - cell.left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void GridView::fitHeight()
{
    if (m_tallest <= 0 || !model())
        return;
    setFixedHeight(std::min(sizeHint().height(), m_tallest));
    setVerticalScrollBarPolicy(sizeHint().height() <= m_tallest ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

// A scroll bar that comes or goes takes its height from the rows.
void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    fitHeight();
    if (m_frozen)
        m_frozen->follow();
}

QSize GridView::sizeHint() const
{
    if (!model())
        return QTableView::sizeHint();
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTableView::sizeHint().width(), head + verticalHeader()->length() + bar + 2};
}

QSize GridView::minimumSizeHint() const
{
    return {scaled(160), scaled(80)};
}

QItemSelectionRange GridView::range() const
{
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    return selection.isEmpty() ? QItemSelectionRange(currentIndex()) : selection.first();
}

bool GridView::selectsSeveral() const
{
    const QItemSelectionRange all = range();
    return all.isValid() && (all.width() > 1 || all.height() > 1);
}

QString GridView::faultAt(const QModelIndex &index) const
{
    if (isEditing(index))
        return m_typedFault;
    return m_roles.fault < 0 ? QString() : index.data(m_roles.fault).toString();
}

GridView::Finding GridView::findingAt(const QModelIndex &index) const
{
    return m_roles.finding < 0 ? Finding::None : Finding(std::clamp(index.data(m_roles.finding).toInt(), 0, 2));
}

bool GridView::isMarked(const QModelIndex &index) const
{
    return m_roles.mark >= 0 && index.data(m_roles.mark).toBool();
}

bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isOpening = !isEditing(index);
    if (isOpening && trigger != QAbstractItemView::NoEditTriggers && (editTriggers() & trigger)) {
        m_isTyping = trigger == QAbstractItemView::AnyKeyPressed;
        m_typedFault.clear();
    }
    const bool isOpen = QTableView::edit(index, trigger, event);
    if (isOpen && isOpening && state() == EditingState) {
        m_editing = index;
        if (auto *line = qobject_cast<QLineEdit *>(indexWidget(index)); line && m_isTyping)
            judgeTyped(index, line->text());
        viewport()->update();
    }
    return isOpen;
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    m_editing = QModelIndex();
    m_typedFault.clear();
    m_isTyping = false;
    QTableView::closeEditor(editor, hint);
    viewport()->update();
}

void GridView::judgeTyped(const QModelIndex &index, const QString &text)
{
    const QString fault = m_judge && isEditing(index) ? m_judge(index, text) : QString();
    if (fault == m_typedFault)
        return;
    m_typedFault = fault;
    if (QWidget *editor = indexWidget(index))
        editor->setAccessibleDescription(fault);
    viewport()->update();
    Q_EMIT faultTyped(index, fault);
}

void GridView::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    setFocus(Qt::OtherFocusReason);
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, columnsFrom(0).value(0)));
    viewport()->update();
}

void GridView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

bool GridView::isGrip(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    if (!m_rowsMovable || !index.isValid() || index.column() != 0)
        return false;
    const QRect cell = visualRect(index);
    return QStyle::visualRect(layoutDirection(), cell, QRect(cell.left(), cell.top(), scaled(kGrip), cell.height())).contains(place);
}

// The row before which something dropped at y goes.
int GridView::rowBoundary(int y) const
{
    const int row = rowAt(y);
    if (row < 0)
        return y < 0 ? 0 : model()->rowCount();
    return y > rowViewportPosition(row) + rowHeight(row) / 2 ? row + 1 : row;
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    m_tabColumn = -1;
    if (event->button() == Qt::LeftButton && isGrip(event->pos())) {
        m_draggedRow = rowAt(event->pos().y());
        setCurrentIndex(model()->index(m_draggedRow, 0));
        return;
    }
    // Qt extends from where the last click was, even after keys or the program went on to another cell.
    const QModelIndex cell = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier && cell.isValid())
        extendTo(cell);
    else
        QTableView::mousePressEvent(event);
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_draggedRow >= 0) {
        m_dropRow = rowBoundary(event->pos().y());
        viewport()->update();
        return;
    }
    const int hovered = rowAt(event->pos().y());
    if (hovered != m_hoveredRow) {
        m_hoveredRow = hovered;
        viewport()->update();
    }
    viewport()->setCursor(isGrip(event->pos()) ? Qt::OpenHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void GridView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_draggedRow < 0) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    const int from = std::exchange(m_draggedRow, -1);
    const int to = std::exchange(m_dropRow, -1);
    viewport()->update();
    if (to < 0 || to == from || to == from + 1)
        return;
    setCurrentIndex(model()->index(from, 0));
    moveRowsBy(to > from ? to - from - 1 : to - from);
}

// What is wrong with a cell and what would be right stand in its tool tip too.
bool GridView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hoveredRow >= 0) {
        m_hoveredRow = -1;
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QString text = faultAt(index);
        if (text.isEmpty() && m_roles.note >= 0)
            text = index.data(m_roles.note).toString();
        if (!text.isEmpty()) {
            const QString lines = text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
            QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(lines), this);
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void GridView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_frozen && m_frozen->isVisible())
        m_frozen->update();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rowsMovable)
        paintGrip(painter);
    if (m_dropRow >= 0) {
        const int last = model()->rowCount() - 1;
        const int y = m_dropRow > last ? rowViewportPosition(last) + rowHeight(last) - 2 : rowViewportPosition(m_dropRow);
        painter.fillRect(QRect(0, y - 1, viewport()->width(), 3), tint(Token::Accent));
    }
    paintBubble(painter);
}

void GridView::paintGrip(QPainter &painter) const
{
    const int row = m_draggedRow >= 0 ? m_draggedRow : m_hoveredRow;
    if (row < 0)
        return;
    const QRect cell = visualRect(model()->index(row, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(Token::Field));
    for (int dot = 0; dot < 6; ++dot) {
        const QRectF place(cell.left() + scaled(3) + dot % 2 * scaled(4), cell.center().y() + (dot / 2 - 1) * scaled(4), scaled(2), scaled(2));
        painter.drawEllipse(QRectF(QStyle::visualRect(layoutDirection(), cell, place.toAlignedRect())));
    }
}

// One dark bubble at the cell that is worked on: what is wrong, and what to write instead.
void GridView::paintBubble(QPainter &painter) const
{
    const QModelIndex index = m_editing.isValid() ? QModelIndex(m_editing) : currentIndex();
    const QString fault = index.isValid() ? faultAt(index) : QString();
    if (fault.isEmpty())
        return;
    const QRect cell = visualRect(index);
    const int width = std::min(ui::lineWidth(fault, TextRole::Second) + scaled(24), viewport()->width());
    QRect bubble(cell.center().x() - width / 2, cell.bottom() + scaled(6), width, scaled(kBubbleHeight));
    const bool isAbove = bubble.bottom() > viewport()->height();
    if (isAbove)
        bubble.moveBottom(cell.top() - scaled(6));
    bubble.moveLeft(std::clamp(bubble.left(), 0, std::max(0, viewport()->width() - width)));
    const qreal tip = isAbove ? bubble.bottom() + 1 : bubble.top();
    const qreal point = isAbove ? tip + scaled(6) : tip - scaled(6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(Token::Text));
    const qreal x = std::clamp(qreal(cell.center().x()), qreal(bubble.left() + scaled(12)), qreal(bubble.right() - scaled(12)));
    painter.drawPolygon(QPolygonF{QPointF(x, point), QPointF(x - scaled(7), tip), QPointF(x + scaled(7), tip)});
    paintRounded(painter, bubble, scaled(6), tint(Token::Text), QColor());
    paintLine(painter, bubble.adjusted(scaled(8), 0, -scaled(8), 0), {fault, TextRole::Second, Token::Base, Qt::AlignCenter}, layoutDirection());
}

}
