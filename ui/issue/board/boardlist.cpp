#include "issue/board/boardlist.h"

#include "issue/board/carddelegate.h"
#include "models/issue/board/cardstripmodel.h"
#include "widgets/theme/theme.h"

#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr QLatin1String kIssuesMime("application/x-rung-issues");

// The card under the pointer, and how many there are.
QPixmap dragPicture(const BoardList &list, const QModelIndex &index, qsizetype count)
{
    const QRect rect = list.visualRect(index);
    QPixmap picture = list.viewport()->grab(rect);
    if (count > 1) {
        QPainter painter(&picture);
        const QRect badge(0, 0, scaled(24), scaled(20));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint(Token::Accent));
        painter.drawRoundedRect(badge, scaled(10), scaled(10));
        painter.setPen(tint(Token::OnAccent));
        painter.setFont(typeFont(TextRole::Label));
        painter.drawText(badge, Qt::AlignCenter, list.locale().toString(count));
    }
    return picture;
}

}

BoardList::BoardList(QWidget *parent) : QTableView(parent)
{
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setDragDropMode(DragOnly);
    setWordWrap(false);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    fit();
    connect(&Theme::current(), &Theme::changed, this, &BoardList::fit);
}

void BoardList::fit()
{
    verticalHeader()->setDefaultSectionSize(CardDelegate::rowHeight());
}

void BoardList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        viewport()->update();
}

QVector<domain::IssueId> BoardList::selectedIssues() const
{
    QList<int> rows;
    if (selectionModel())
        for (const QModelIndex &index : selectionModel()->selectedRows())
            rows << index.row();
    std::sort(rows.begin(), rows.end());
    QVector<domain::IssueId> issues;
    for (const int row : rows)
        issues << domain::IssueId(model()->index(row, 0).data(models::CardStripModel::IdRole).toLongLong());
    return issues;
}

domain::IssueId BoardList::currentIssue() const
{
    return domain::IssueId(currentIndex().data(models::CardStripModel::IdRole).toLongLong());
}

QVector<domain::IssueId> BoardList::dragged(const QDropEvent &event)
{
    QVector<domain::IssueId> issues;
    for (const QByteArray &number : event.mimeData()->data(kIssuesMime).split(','))
        if (!number.isEmpty())
            issues << domain::IssueId(number.toLongLong());
    return issues;
}

void BoardList::startDrag(Qt::DropActions)
{
    const QVector<domain::IssueId> issues = selectedIssues();
    if (issues.isEmpty())
        return;
    QByteArrayList numbers;
    for (const domain::IssueId id : issues)
        numbers << QByteArray::number(id.value());
    auto *mime = new QMimeData;
    mime->setData(kIssuesMime, numbers.join(','));
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(dragPicture(*this, currentIndex(), issues.size()));
    drag->setHotSpot(QPoint(scaled(space::kL), scaled(space::kL)));
    drag->exec(Qt::MoveAction);
}

void BoardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_anchor.follow(current);
    QTableView::currentChanged(current, previous);
}

void BoardList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (!m_anchor.extend(flags))
        QTableView::setSelection(rect, flags);
}

void BoardList::mousePressEvent(QMouseEvent *event)
{
    const RangeAnchor::Act act(m_anchor, *event);
    QTableView::mousePressEvent(event);
}

void BoardList::keyPressEvent(QKeyEvent *event)
{
    const RangeAnchor::Act act(m_anchor, *event);
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isSideways) {
        QTableView::keyPressEvent(event);
        return;
    }
    const int ahead = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
    const auto modifiers = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier);
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        Q_EMIT moveAsked(ahead);
    else if (!modifiers)
        Q_EMIT stepped(ahead);
}

void BoardList::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    Q_EMIT entered();
}

}
