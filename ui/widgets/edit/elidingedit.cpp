#include "widgets/edit/titleedit.h"

#include "widgets/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace ui {

TitleEdit::TitleEdit(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
}

QRect TitleEdit::textRect() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_LineEditContents, &option, this).marginsRemoved(textMargins()).adjusted(2, 0, -2, 0);
}

bool TitleEdit::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > textRect().width();
}

void TitleEdit::paintEvent(QPaintEvent *event)
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

bool TitleEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QLineEdit::event(event);
    const QString whole = isCut() ? QStringLiteral("<qt>%1</qt>").arg(text().toHtmlEscaped()) : QString();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), whole, this);
    return true;
}

}
