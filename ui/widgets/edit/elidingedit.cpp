#include "widgets/edit/elidingedit.h"

#include "widgets/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace ui {

ElidingEdit::ElidingEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!hasFocus() && !isModified()) // not while it is typed
            setCursorPosition(0); // a text that was set shows its start, not its end
    });
}

void ElidingEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (!hasSelectedText())
        setCursorPosition(0);
}

QRect ElidingEdit::textRect() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_LineEditContents, &option, this).marginsRemoved(textMargins()).adjusted(2, 0, -2, 0);
}

bool ElidingEdit::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > textRect().width();
}

void ElidingEdit::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || !isCut()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    const QRect room = textRect();
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

bool ElidingEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QLineEdit::event(event);
    const QString whole = isCut() ? QStringLiteral("<qt>%1</qt>").arg(text().toHtmlEscaped()) : QString();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), whole, this);
    return true;
}

}
