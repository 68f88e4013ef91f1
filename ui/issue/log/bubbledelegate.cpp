#include "issue/log/bubbledelegate.h"

#include "models/issue/contactlogmodel.h"
#include "widgets/paint/chip.h"
#include "widgets/paint/textline.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ui {

using models::ContactLogModel;

namespace {

int avatarRoom()
{
    return scaled(36);
}

}

QString BubbleDelegate::headLine(const QModelIndex &index) const
{
    return index.data(ContactLogModel::HeadRole).toString();
}

BubbleDelegate::Bubble BubbleDelegate::layOut(int width, const QModelIndex &index) const
{
    const bool ours = index.data(ContactLogModel::OursRole).toBool();
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString moment = m_format.moment(index.data(ContactLogModel::MomentRole).value<base::Instant>());
    const int padX = scaled(10);
    const int padY = scaled(6);
    const int room = std::max(scaled(120), width - avatarRoom() - scaled(24) - 2 * padX);
    const int headWidth = lineWidth(headLine(index), TextRole::Body, true) + scaled(8) + lineWidth(moment, TextRole::Body) + 2;
    const QSize wanted = wrappedSize(text, typeFont(TextRole::Body), room);
    const int most = std::max(room, width - avatarRoom() - 2 * padX - scaled(4)); // the head may go to the other side
    const int inner = std::max(std::min(room, std::max(wanted.width() + 2, scaled(120))), std::min(most, headWidth));
    const int headHeight = Theme::current().lineHeight(TextRole::Body);
    const int textHeight = wrappedSize(text, typeFont(TextRole::Body), inner).height();
    Bubble bubble;
    const int left = ours ? width - inner - 2 * padX - scaled(4) : avatarRoom();
    bubble.frame = QRect(left, scaled(4), inner + 2 * padX, headHeight + textHeight + 2 * padY);
    bubble.head = QRect(left + padX, scaled(4) + padY, inner, headHeight);
    bubble.text = QRect(left + padX, bubble.head.bottom() + 1, inner, textHeight);
    return bubble;
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layOut(width, index).frame.height() + scaled(8)};
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool ours = index.data(ContactLogModel::OursRole).toBool();
    const Bubble bubble = layOut(option.rect.width(), index);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hasKeys = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    const bool isMarked = hasKeys || (option.state & QStyle::State_Selected);
    paintRounded(*painter, placed(bubble.frame), scaled(space::kRadiusCard), tint(ours ? Token::Tint : Token::Early),
                 isMarked ? tint(Token::Accent) : QColor());
    if (!ours) {
        const QRect disc(0, bubble.frame.top(), scaled(28), scaled(28));
        paintAvatar(*painter, placed(disc), index.data(ContactLogModel::NameRole).toString(), false);
    }
    const QString head = headLine(index);
    const QString moment = m_format.moment(index.data(ContactLogModel::MomentRole).value<base::Instant>());
    QRect before = bubble.head; // a long head leaves room for the moment
    before.setWidth(std::min(lineWidth(head, TextRole::Body, true) + 1, bubble.head.width() - lineWidth(moment, TextRole::Body) - scaled(8) - 2));
    paintLine(*painter, placed(before), {head, TextRole::Body, Token::Text, Qt::AlignLeading | Qt::AlignVCenter, true}, option.direction);
    QRect after = bubble.head;
    after.setLeft(before.right() + 1 + scaled(8));
    paintLine(*painter, placed(after), {moment, TextRole::Body, Token::Text2}, option.direction);
    paintWrapped(*painter, placed(bubble.text), index.data(Qt::DisplayRole).toString(), typeFont(TextRole::Body),
                 tint(Token::Text));
    painter->restore();
}

}
