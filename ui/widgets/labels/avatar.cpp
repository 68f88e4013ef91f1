#include "widgets/labels/avatar.h"

#include "widgets/paint/chip.h"

#include <QPainter>

namespace ui {

Avatar::Avatar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString &name, bool ours)
{
    m_name = name;
    m_ours = ours;
    update();
}

QSize Avatar::sizeHint() const
{
    return {scaled(28), scaled(28)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, m_ours);
}

}
