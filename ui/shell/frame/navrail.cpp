#include "shell/frame/navrail.h"

#include "shell/frame/railitem.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

NavRail::NavRail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Pages"));
    setFixedWidth(scaled(148));
    m_column->setContentsMargins(scaled(space::kS), scaled(space::kS), scaled(space::kS + 1), scaled(space::kS));
    m_column->setSpacing(scaled(2));
    m_column->addStretch(1);
}

void NavRail::addPage(const QString &id, IconId icon, QAction *action)
{
    auto *item = new RailItem(icon, action->text(), this);
    item->setObjectName(QStringLiteral("rail.") + id);
    item->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    connect(item, &RailItem::clicked, action, &QAction::trigger);
    m_column->insertWidget(m_column->count() - 1, item);
    m_items.insert(id, item);
}

void NavRail::setCurrent(const QString &id)
{
    if (RailItem *item = m_items.value(id)) {
        item->setChecked(true);
        return;
    }
    for (RailItem *item : std::as_const(m_items)) {
        item->setAutoExclusive(false);
        item->setChecked(false);
        item->setAutoExclusive(true);
    }
}

void NavRail::setCount(const QString &id, const QString &count)
{
    if (RailItem *item = m_items.value(id))
        item->setCount(count);
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tint(Token::Window));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), tint(Token::Line));
}

void NavRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

}
