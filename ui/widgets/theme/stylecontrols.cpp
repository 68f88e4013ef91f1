#include "widgets/paint/textline.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/stylepainting.h"

#include <QPainter>
#include <QStyleOption>

namespace ui::stylepainting {

namespace {

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

QColor blend(const QColor &under, const QColor &over, qreal share)
{
    return QColor::fromRgbF(float(under.redF() + (over.redF() - under.redF()) * share),
                            float(under.greenF() + (over.greenF() - under.greenF()) * share),
                            float(under.blueF() + (over.blueF() - under.blueF()) * share));
}

}

void buttonPanel(QPainter &painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = button && (button->features & QStyleOptionButton::Flat);
    const bool isDown = isOn(option, QStyle::State_Sunken);
    const bool isHovered = isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
    QColor fill = tint(Token::Base);
    if (isOn(option, QStyle::State_On))
        fill = tint(Token::Selection);
    else if (isDown)
        fill = tint(Token::Early);
    else if (isHovered)
        fill = tint(Token::Alt);
    if (isFlat && !isDown && !isHovered && !isOn(option, QStyle::State_On))
        return;
    paintRounded(painter, option.rect, space::kRadius, fill, isFlat ? QColor() : tint(Token::Line2));
}

void toolButtonPanel(QPainter &painter, const QStyleOption &option)
{
    if (isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On))
        paintRounded(painter, option.rect, space::kRadius, tint(Token::Selection), QColor());
    else if (isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled))
        paintRounded(painter, option.rect, space::kRadius, tint(Token::Early), QColor());
}

void fieldPanel(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    paintRounded(painter, option.rect, space::kRadius, tint(isEnabled ? Token::Base : Token::Window),
                 tint(isEnabled ? Token::Field : Token::Line2));
}

void checkMark(QPainter &painter, const QStyleOption &option)
{
    const bool isChecked = isOn(option, QStyle::State_On);
    const bool isPartly = isOn(option, QStyle::State_NoChange);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const QColor fill = isChecked || isPartly ? tint(isEnabled ? Token::Accent : Token::Field) : tint(Token::Base);
    const QColor edge = isChecked || isPartly ? fill : tint(Token::Field);
    paintRounded(painter, option.rect, space::kRadiusMark, fill, edge);
    const QRectF inner = QRectF(option.rect).adjusted(2, 2, -2, -2);
    if (isChecked)
        Icon::paint(painter, inner, IconId::Check, tint(Token::OnAccent));
    else if (isPartly)
        painter.fillRect(QRectF(inner.left() + 1, inner.center().y() - 1, inner.width() - 2, 2), tint(Token::OnAccent));
}

void radioMark(QPainter &painter, const QStyleOption &option)
{
    const bool isChecked = isOn(option, QStyle::State_On);
    const QRectF rect = option.rect;
    paintRounded(painter, rect, rect.height() / 2, tint(isChecked ? Token::Accent : Token::Base),
                 tint(isChecked ? Token::Accent : Token::Field));
    if (isChecked) {
        const qreal inset = rect.width() * 0.32;
        paintRounded(painter, rect.adjusted(inset, inset, -inset, -inset), rect.height(), tint(Token::OnAccent), QColor());
    }
}

void comboBox(QPainter &painter, const QStyleOptionComplex &option)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (combo && combo->frame)
        fieldPanel(painter, option);
    const int side = scaled(14);
    QRect arrow(option.rect.right() - side - scaled(8), option.rect.center().y() - side / 2, side, side);
    arrow = QStyle::visualRect(option.direction, option.rect, arrow);
    Icon::paint(painter, arrow, IconId::ChevronDown, tint(isOn(option, QStyle::State_Enabled) ? Token::Text2 : Token::Text3));
}

void focusFrame(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tint(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), space::kRadius + 2, space::kRadius + 2);
    painter.restore();
}

void tabShape(QPainter &painter, const QStyleOption &option)
{
    if (!isOn(option, QStyle::State_Selected))
        return;
    QRect line = option.rect;
    line.setTop(line.bottom() - 1);
    painter.fillRect(line.adjusted(scaled(8), 0, -scaled(8), 0), tint(Token::Accent));
}

void tabLabel(QPainter &painter, const QStyleOption &option)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (!tab)
        return;
    const bool isCurrent = isOn(option, QStyle::State_Selected);
    QRect rect = option.rect;
    painter.save();
    if (!tab->icon.isNull()) {
        const int side = scaled(15);
        QRect icon(rect.left() + scaled(8), rect.center().y() - side / 2, side, side);
        tab->icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, icon));
        rect.setLeft(rect.left() + side + scaled(6));
    }
    QFont font = typeFont(TextRole::Body);
    font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const bool isHovered = isOn(option, QStyle::State_MouseOver);
    painter.setPen(tint(isCurrent || isHovered ? Token::Text : Token::Text2));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, rect), Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
    if (isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tint(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 4, -2, -4), space::kRadius, space::kRadius);
    }
    painter.restore();
}

void progressGroove(QPainter &painter, const QStyleOption &option)
{
    paintRounded(painter, option.rect, option.rect.height() / 2.0, tint(Token::Line), QColor());
}

void progressContents(QPainter &painter, const QStyleOption &option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    QRectF filled = option.rect;
    const bool endless = bar->maximum <= bar->minimum;
    const qreal share = endless ? 0.3 : qreal(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    filled.setWidth(filled.width() * qBound(0.0, share, 1.0));
    const QRect mirrored = QStyle::visualRect(option.direction, option.rect, filled.toRect());
    paintRounded(painter, mirrored, mirrored.height() / 2.0, blend(tint(Token::Base), tint(Token::Accent), 0.85), QColor());
}

}
