#include "widgets/controls/linkbutton.h"

#include "widgets/paint/textline.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

QFont linkFont(bool underlined)
{
    QFont font = typeFont(TextRole::RowTitle);
    font.setUnderline(underlined);
    return font;
}

}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

LinkButton::LinkButton(IconId icon, const QString &text, QWidget *parent) : LinkButton(text, parent)
{
    m_icon = int(icon);
}

QSize LinkButton::sizeHint() const
{
    const int icon = m_icon >= 0 ? scaled(14 + 6) : 0;
    return {QFontMetrics(linkFont(false)).horizontalAdvance(text()) + icon + 2, scaled(22)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = tint(isEnabled() ? Token::Accent : Token::Text3);
    QRect words = rect();
    if (m_icon >= 0) {
        Icon::paint(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, scaled(14), height())), IconId(m_icon), ink);
        words.setLeft(scaled(20));
        words = QStyle::visualRect(layoutDirection(), rect(), words);
    }
    painter.setFont(linkFont(underMouse() && isEnabled()));
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void LinkButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

}
