#include "shell/frame/railitem.h"

#include "widgets/paint/textline.h"

#include <QPainter>
#include <QStyle>

namespace ui {

RailItem::RailItem(IconId icon, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setCount(const QString &count)
{
    m_count = count;
    setAccessibleName(count.isEmpty() ? text() : tr("%1, %2").arg(text(), count));
    update();
}

QSize RailItem::sizeHint() const
{
    return {scaled(130), scaled(34)};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (isChecked()) {
        paintRounded(painter, rect(), space::kRadius, tint(Token::Selection), QColor());
        const QRect bar(0, (height() - scaled(18)) / 2, 3, scaled(18));
        paintRounded(painter, mirrored(bar), 1.5, tint(Token::Accent), QColor());
    } else if (underMouse()) {
        paintRounded(painter, rect(), space::kRadius, tint(Token::Early), QColor());
    }
    const QRect icon(scaled(11), 0, scaled(16), height());
    Icon::paint(painter, mirrored(icon), m_icon, tint(isChecked() ? Token::Accent : Token::Text2));
    const int countWidth = m_count.isEmpty() ? 0 : lineWidth(m_count, TextRole::Second);
    const QRect words(scaled(38), 0, width() - scaled(38 + 10) - countWidth, height());
    paintLine(painter, mirrored(words),
              {text(), TextRole::RowTitle, isChecked() ? Token::Text : Token::Text2, Qt::AlignLeading | Qt::AlignVCenter, isChecked()},
              layoutDirection());
    const QRect count(width() - scaled(10) - countWidth, 0, countWidth, height());
    paintLine(painter, mirrored(count), {m_count, TextRole::Second, Token::Text2}, layoutDirection());
}

}
