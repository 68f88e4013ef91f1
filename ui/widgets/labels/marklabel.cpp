#include "widgets/labels/marklabel.h"

#include <QPainter>

namespace ui {

MarkLabel::MarkLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setMark(Rank rank, const QString &text)
{
    m_rank = rank;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    return markSize(m_text);
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_rank, m_text, layoutDirection());
}

}
