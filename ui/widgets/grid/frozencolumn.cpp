#include "widgets/grid/frozencolumn.h"

#include "widgets/grid/gridview.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionViewItem>

namespace ui {

FrozenColumn::FrozenColumn(GridView &view, const HeadPainter &paintHead) : QWidget(&view), m_view(view), m_paintHead(paintHead)
{
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("frozenColumn"));
    hide();
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::follow);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::follow);
    connect(&Theme::current(), &Theme::changed, this, &FrozenColumn::follow);
}

void FrozenColumn::follow()
{
    const bool isAway = m_view.model() && m_view.horizontalScrollBar()->value() > 0;
    const QRect port = m_view.viewport()->geometry();
    const int width = m_view.columnWidth(0);
    const int head = m_view.horizontalHeader()->isHidden() ? 0 : m_view.horizontalHeader()->height();
    const int left = m_view.layoutDirection() == Qt::RightToLeft ? port.right() + 1 - width : port.left();
    setGeometry(left, port.top() - head, width, port.height() + head);
    setVisible(isAway);
    if (isAway)
        raise();
    update();
}

void FrozenColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tint(Token::Base));
    const int head = height() - m_view.viewport()->height();
    painter.save();
    painter.setClipRect(QRect(0, head, width(), height() - head));
    const int last = m_view.rowAt(m_view.viewport()->height() - 1);
    for (int row = std::max(0, m_view.rowAt(0)); row <= (last < 0 ? m_view.model()->rowCount() - 1 : last); ++row) {
        const QModelIndex index = m_view.model()->index(row, 0);
        QStyleOptionViewItem option;
        option.initFrom(&m_view);
        option.rect = QRect(0, head + m_view.rowViewportPosition(row), width(), m_view.rowHeight(row));
        option.state.setFlag(QStyle::State_Selected, m_view.selectionModel()->isSelected(index));
        m_view.itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    painter.restore();
    if (head > 0)
        m_paintHead(painter, QRect(0, 0, width(), head));
    const int edge = m_view.layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), tint(Token::Line2)); // the others go on behind it
}

// Of the press it has had; not one of the cell below.
void FrozenColumn::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void FrozenColumn::mousePressEvent(QMouseEvent *event)
{
    const int row = m_view.rowAt(event->pos().y() - (height() - m_view.viewport()->height()));
    if (row >= 0)
        m_view.goTo(m_view.model()->index(row, 0));
}

}
