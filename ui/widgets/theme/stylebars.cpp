#include "widgets/paint/textline.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/stylepainting.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace ui::stylepainting {

namespace {

// "Save\tCtrl+S" as the two parts of a menu row.
struct MenuWords {
    QString text;
    QString keys;
};

MenuWords menuWords(const QString &text)
{
    const qsizetype tab = text.indexOf(QLatin1Char('\t'));
    return tab < 0 ? MenuWords{text, {}} : MenuWords{text.left(tab), text.mid(tab + 1)};
}

bool isSet(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

void menuSign(QPainter &painter, const QStyleOptionMenuItem &item, const QRect &box)
{
    if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item.checked)
            Icon::paint(painter, box, IconId::Check, tint(Token::Accent));
    } else if (!item.icon.isNull()) {
        item.icon.paint(&painter, box, Qt::AlignCenter, isSet(item, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    }
}

}

void menuFrame(QPainter &painter, const QRect &rect)
{
    painter.fillRect(rect, tint(Token::Raised));
    painter.setPen(tint(Token::Line2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void menuBarItem(QPainter &painter, const QStyleOption &option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    painter.fillRect(option.rect, tint(Token::Window));
    const bool isOpen = isSet(option, QStyle::State_Selected);
    if (isOpen)
        paintRounded(painter, option.rect.adjusted(0, 2, 0, -2), space::kRadiusMark, tint(Token::Selection), QColor());
    painter.setPen(tint(isOpen ? Token::Text : Token::Text2));
    painter.setFont(typeFont(TextRole::Second));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, item->text);
}

void menuItem(QPainter &painter, const QStyleOption &option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    const QRect rect = option.rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), tint(Token::Line));
        return;
    }
    if (isSet(option, QStyle::State_Selected) && isSet(option, QStyle::State_Enabled))
        paintRounded(painter, rect.adjusted(4, 0, -4, 0), space::kRadiusMark + 1, tint(Token::Selection), QColor());
    const int side = scaled(16);
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, rect, part); };
    menuSign(painter, *item, mirrored({rect.left() + scaled(12), rect.center().y() - side / 2, side, side}));
    const MenuWords words = menuWords(item->text);
    const int lead = scaled(12) + side + scaled(8);
    const QRect box = mirrored({rect.left() + lead, rect.top(), rect.width() - lead - scaled(16), rect.height()});
    const int flags = Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine;
    painter.setFont(item->font);
    painter.setPen(tint(isSet(option, QStyle::State_Enabled) ? Token::Text : Token::Text3));
    painter.drawText(box, flags | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)), words.text);
    painter.setPen(tint(Token::Text3));
    painter.drawText(box, flags | int(QStyle::visualAlignment(option.direction, Qt::AlignRight)), words.keys);
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = mirrored({rect.right() - scaled(20), rect.center().y() - scaled(7), scaled(14), scaled(14)});
        painter.save();
        if (option.direction == Qt::RightToLeft) {
            painter.translate(arrow.center() * 2);
            painter.scale(-1, -1);
        }
        Icon::paint(painter, arrow, IconId::ChevronRight, tint(Token::Text2));
        painter.restore();
    }
}

void headerSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, tint(Token::Base));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tint(Token::Line2));
}

void headerLabel(QPainter &painter, const QStyleOptionHeader &option, int lead)
{
    const QStyleOptionHeader *header = &option;
    const bool isSorted = header->sortIndicator != QStyleOptionHeader::None;
    const int arrow = isSorted ? scaled(12) : 0;
    const int arrowGap = isSorted ? scaled(3) : 0;
    const int trail = header->textAlignment & Qt::AlignRight ? space::kS : space::kXs;
    const QRect inner = option.rect.adjusted(lead, 0, -scaled(trail), 0);
    const QRect rect = QStyle::visualRect(option.direction, option.rect, inner);
    const Qt::Alignment side = header->textAlignment & Qt::AlignHorizontal_Mask;
    painter.save();
    painter.setFont(typeFont(TextRole::Label));
    const QString text = painter.fontMetrics().elidedText(header->text, Qt::ElideRight, rect.width() - arrow - arrowGap);
    const int textWidth = painter.fontMetrics().horizontalAdvance(text);
    const QRect group = QStyle::alignedRect(option.direction, side | Qt::AlignVCenter,
                                            QSize(textWidth + arrow + arrowGap, rect.height()), rect);
    const QRect words = QStyle::visualRect(option.direction, group, QRect(group.left(), group.top(), textWidth + 1, group.height()));
    painter.setPen(tint(Token::Text2));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (isSorted) {
        const QRect box = QStyle::visualRect(option.direction, group, QRect(group.right() - arrow + 1, group.top(), arrow, group.height()));
        const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
        if (up) {
            painter.translate(QPointF(box.center()) * 2 + QPointF(1, 1));
            painter.scale(-1, -1);
        }
        Icon::paint(painter, box, IconId::Sort, tint(Token::Text2));
    }
    painter.restore();
}

void scrollBar(QPainter &painter, const QStyleOptionComplex &option, const QRect &handle)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const bool isHeld = (option.activeSubControls & QStyle::SC_ScrollBarSlider) && (option.state & QStyle::State_Sunken);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QRect thumb = handle.adjusted(2, 2, -2, -2);
    const int radius = qMin(thumb.width(), thumb.height()) / 2;
    paintRounded(painter, thumb, radius, tint(isHeld || isHovered ? Token::Field : Token::Line2), QColor());
}

// Lying ones only: a thin line and a round handle; the accent says that the keys move it.
void slider(QPainter &painter, const QStyleOptionComplex &option, const QRect &handle)
{
    const QRect rect = option.rect;
    const int thickness = scaled(4);
    const QRect groove(rect.left(), rect.center().y() - thickness / 2, rect.width(), thickness);
    paintRounded(painter, groove, thickness / 2.0, tint(Token::Line2), QColor());
    const int side = scaled(14);
    QRect knob(0, 0, side, side);
    knob.moveCenter(QPoint(std::clamp(handle.center().x(), rect.left() + side / 2, rect.right() - side / 2), rect.center().y()));
    const bool isHeld = isSet(option, QStyle::State_Sunken) || isSet(option, QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tint(Token::Raised));
    painter.setPen(QPen(tint(isHeld ? Token::Accent : Token::Field), isHeld ? 2 : 1));
    painter.drawEllipse(QRectF(knob).adjusted(1, 1, -1, -1));
    painter.restore();
}

void branch(QPainter &painter, const QStyleOption &option)
{
    if (!isSet(option, QStyle::State_Children))
        return;
    const bool isOpen = isSet(option, QStyle::State_Open);
    const int side = scaled(13);
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(side, side), option.rect);
    painter.save();
    if (!isOpen && option.direction == Qt::RightToLeft) {
        painter.translate(QPointF(box.center()) * 2);
        painter.scale(-1, -1);
    }
    Icon::paint(painter, box, isOpen ? IconId::ChevronDown : IconId::ChevronRight, tint(Token::Text2));
    painter.restore();
}

void selectedRow(QPainter &painter, const QStyleOption &option)
{
    if (isSet(option, QStyle::State_Selected))
        painter.fillRect(option.rect, tint(Token::Selection));
    else if (isSet(option, QStyle::State_MouseOver) && isSet(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, tint(Token::Alt));
}

}
