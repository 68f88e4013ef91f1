#include "today/todaydelegate.h"

#include "models/today/todaymodel.h"
#include "today/duecommand.h"
#include "widgets/paint/mark.h"
#include "widgets/paint/textline.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

using models::TodayModel;

namespace {

constexpr int kRowHeight = 43;
constexpr int kPinnedHeight = 70; // with 4 px above and below its card
constexpr int kHeadHeight = 32;
constexpr int kMarkWidth = 48;
constexpr int kRoomy = 640; // from this width on the columns have the room of the mockup

bool isPinned(const QModelIndex &index)
{
    return index.data(TodayModel::GroupRole).toInt() == int(domain::DueGroup::Pinned);
}

bool isHead(const QModelIndex &index)
{
    return index.data(TodayModel::IsHeadRole).toBool();
}

}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), scaled(isHead(index) ? kHeadHeight : isPinned(index) ? kPinnedHeight : kRowHeight)};
}

TodayDelegate::Parts TodayDelegate::partsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool pinned = isPinned(index);
    const QRect row = pinned ? option.rect.adjusted(scaled(8), scaled(4), -scaled(8), -scaled(4)) : option.rect;
    const QRect inside = pinned ? row.adjusted(scaled(16), 0, -scaled(16), 0) : row.adjusted(scaled(24), 0, -scaled(24), -1);
    const bool isRoomy = option.rect.width() >= scaled(kRoomy);
    const int buttonWidth = scaled(isRoomy ? 168 : 142);
    const int untilWidth = scaled(isRoomy ? 130 : 112);
    const int gap = scaled(space::kM);
    const int buttonHeight = scaled(pinned ? 28 : 26);
    Parts parts;
    parts.frame = row;
    parts.mark = QRect(inside.left(), inside.top(), scaled(kMarkWidth), inside.height());
    parts.button = QRect(inside.right() - buttonWidth + 1, inside.top() + (inside.height() - buttonHeight) / 2, buttonWidth, buttonHeight);
    parts.until = QRect(parts.button.left() - gap - untilWidth, inside.top(), untilWidth, inside.height());
    parts.words = QRect(parts.mark.right() + 1, inside.top(), parts.until.left() - gap - parts.mark.right() - 1, inside.height());
    for (QRect *part : {&parts.mark, &parts.button, &parts.until, &parts.words})
        *part = QStyle::visualRect(option.direction, inside, *part);
    return parts;
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHead(index)) {
        paintHead(*painter, option, index);
    } else {
        const Parts parts = partsOf(option, index);
        paintGround(*painter, parts, option, index);
        paintMark(*painter, parts.mark, rankOf(index.data(TodayModel::MarkRole).toInt()), index.data(TodayModel::MarkTextRole).toString(),
                  option.direction);
        paintWords(*painter, parts, option, index);
        paintUntil(*painter, parts, option, index);
        paintButton(*painter, parts, option, index);
    }
    painter->restore();
}

void TodayDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int margin = scaled(24);
    const QRect inside = option.rect.adjusted(margin, scaled(6), -margin, 0);
    const QString name = index.data(Qt::DisplayRole).toString();
    const int width = lineWidth(name, TextRole::Body, true) + 1;
    const QRect nameRect(inside.left(), inside.top(), width, inside.height());
    const QRect hintRect = inside.adjusted(width + scaled(10), 0, 0, 0);
    paintLine(painter, QStyle::visualRect(option.direction, inside, nameRect),
              {name, TextRole::Body, Token::Text, Qt::AlignLeading | Qt::AlignVCenter, true}, option.direction);
    paintLine(painter, QStyle::visualRect(option.direction, inside, hintRect),
              {index.data(TodayModel::SecondRole).toString(), TextRole::Second, Token::Text3}, option.direction);
    painter.fillRect(QRect(inside.left(), option.rect.bottom(), inside.width(), 1), tint(Token::Line2));
}

void TodayDelegate::paintGround(QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isPinned(index)) {
        paintRounded(painter, parts.frame, space::kRadiusCard, tint(isSelected ? Token::Selection : Token::Raised), tint(Token::Line2));
        const QRect bar = QStyle::visualRect(option.direction, parts.frame, QRect(parts.frame.left(), parts.frame.top(), 4, parts.frame.height()));
        painter.setClipRect(bar);
        paintRounded(painter, parts.frame, space::kRadiusCard, tint(Token::S1), QColor());
        painter.setClipping(false);
        return;
    }
    if (isSelected) {
        painter.fillRect(parts.frame, tint(Token::Selection));
        painter.fillRect(QStyle::visualRect(option.direction, parts.frame, QRect(parts.frame.left(), parts.frame.top(), 3, parts.frame.height())),
                         tint(Token::Accent));
    }
    const QModelIndex after = index.sibling(index.row() + 1, 0);
    if (after.isValid() && !isHead(after))
        painter.fillRect(parts.frame.left() + scaled(24), parts.frame.bottom(), parts.frame.width() - 2 * scaled(24), 1, tint(Token::Line));
}

void TodayDelegate::paintWords(QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TextRole role = isPinned(index) ? TextRole::Body : TextRole::RowTitle;
    const bool isBold = isPinned(index);
    const int first = Theme::current().lineHeight(TextRole::Body);
    const int second = Theme::current().lineHeight(TextRole::Second);
    const int top = parts.words.top() + (parts.words.height() - first - second) / 2;
    const QRect upper(parts.words.left(), top, parts.words.width(), first);
    const QString title = index.data(Qt::DisplayRole).toString();
    const bool isRoomy = option.rect.width() >= scaled(kRoomy);
    const QString why = index.data(TodayModel::SecondRole).toString();
    const QString key = index.data(TodayModel::KeyRole).toString();
    const QRect lower(parts.words.left(), top + first, parts.words.width(), second);
    if (!isRoomy) { // the title has the first line to itself
        paintLine(painter, upper, {title, role, Token::Text, Qt::AlignLeading | Qt::AlignVCenter, isBold}, option.direction);
        paintLine(painter, lower, {key + QStringLiteral("  ") + why, TextRole::Second, Token::Text2}, option.direction);
        return;
    }
    const int keyWidth = lineWidth(key, TextRole::Second) + 1;
    const int gap = scaled(space::kS);
    const int titleWidth = qMin(lineWidth(title, role, isBold) + 1, upper.width() - keyWidth - gap);
    const QRect titleRect(upper.left(), upper.top(), titleWidth, first);
    const QRect keyRect(titleRect.right() + 1 + gap, upper.top(), keyWidth, first);
    paintLine(painter, QStyle::visualRect(option.direction, upper, titleRect),
              {title, role, Token::Text, Qt::AlignLeading | Qt::AlignVCenter, isBold}, option.direction);
    paintLine(painter, QStyle::visualRect(option.direction, upper, keyRect), {key, TextRole::Second, Token::Text3}, option.direction);
    paintLine(painter, lower, {why, TextRole::Second, Token::Text2}, option.direction);
}

// Moments of today and those that have passed are bold; on the card that cannot wait the time left stands below.
void TodayDelegate::paintUntil(QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString day = index.data(TodayModel::UntilDayRole).toString();
    const QString time = index.data(TodayModel::UntilTimeRole).toString();
    const bool isNear = index.data(TodayModel::IsTodayRole).toBool();
    if (day.isEmpty())
        return;
    QRect line = parts.until;
    if (isPinned(index)) {
        const int first = Theme::current().lineHeight(TextRole::Body);
        const int second = Theme::current().lineHeight(TextRole::Second);
        line = QRect(line.left(), line.top() + (line.height() - first - second) / 2, line.width(), first);
        paintLine(painter, QRect(line.left(), line.bottom() + 1, line.width(), second),
                  {index.data(TodayModel::UntilNearRole).toString(), TextRole::Second, Token::Text2}, option.direction);
    }
    const QString both = day + QLatin1Char(' ') + time;
    if (!isNear) {
        paintLine(painter, line, {both, TextRole::Body, Token::Text2}, option.direction);
        return;
    }
    const int width = lineWidth(day, TextRole::Body, true) + 1;
    paintLine(painter, QStyle::visualRect(option.direction, line, QRect(line.left(), line.top(), width, line.height())),
              {day, TextRole::Body, Token::Text, Qt::AlignLeading | Qt::AlignVCenter, true}, option.direction);
    const QRect rest = line.adjusted(width + scaled(4), 0, 0, 0);
    paintLine(painter, QStyle::visualRect(option.direction, line, rest),
              {time, TextRole::Body, Token::Text, Qt::AlignLeading | Qt::AlignVCenter, isPinned(index)}, option.direction);
}

void TodayDelegate::paintButton(QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isPrimary = isPinned(index) && !(index.row() > 0 && isPinned(index.sibling(index.row() - 1, 0)));
    const bool isDown = m_pressed == index;
    const bool isHovered = m_hovered == index;
    QColor fill = tint(isPrimary ? Token::Accent : isDown ? Token::Selection : isHovered ? Token::Tint : Token::Raised);
    if (isPrimary && (isDown || isHovered))
        fill = Theme::current().isDark() ? fill.lighter(108) : fill.darker(isDown ? 116 : 108);
    paintRounded(painter, parts.button, space::kRadius, fill, isPrimary ? QColor() : tint(Token::Line2));
    const int icon = scaled(14);
    const bool isRoomy = option.rect.width() >= scaled(kRoomy);
    const int gap = scaled(isRoomy ? 8 : 6);
    const int pad = scaled(isRoomy ? 12 : 10);
    const TextRole role = isPrimary ? TextRole::Body : TextRole::RowTitle; // medium, as widgets/controls/button draws plain ones
    const int room = parts.button.width() - 2 * pad - icon - gap;
    QString text = index.data(TodayModel::ActRole).toString();
    if (lineWidth(text, role, isPrimary) + 1 > room)
        text = index.data(TodayModel::ShortActRole).toString();
    const int textWidth = qMin(lineWidth(text, role, isPrimary) + 1, room);
    const int left = isPrimary ? parts.button.left() + (parts.button.width() - icon - gap - textWidth) / 2 : parts.button.left() + pad;
    const auto mirrored = [&](int x, int width) {
        return QStyle::visualRect(option.direction, parts.button, QRect(x, parts.button.top(), width, parts.button.height()));
    };
    const IconId id = dueIcon(domain::DueAction(index.data(TodayModel::ActionRole).toInt()),
                              domain::Channel(index.data(TodayModel::ChannelRole).toInt()));
    Icon::paint(painter, mirrored(left, icon), id, tint(isPrimary ? Token::OnAccent : Token::Accent));
    paintLine(painter, mirrored(left + icon + gap, textWidth),
              {text, role, isPrimary ? Token::OnAccent : Token::Text, Qt::AlignLeading | Qt::AlignVCenter, isPrimary}, option.direction);
    const bool isFocused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)
                           && (option.state & QStyle::State_KeyboardFocusChange);
    if (isFocused) {
        painter.setPen(QPen(tint(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(parts.button).adjusted(-2, -2, 2, 2), space::kRadius + 2, space::kRadius + 2);
    }
}

bool TodayDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (isHead(index) || (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseMove))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool isInside = partsOf(option, index).button.contains(mouse->position().toPoint());
    const QPersistentModelIndex hovered = isInside ? QPersistentModelIndex(index) : QPersistentModelIndex();
    if (hovered != m_hovered) {
        m_hovered = hovered;
        if (auto *view = qobject_cast<QAbstractItemView *>(const_cast<QWidget *>(option.widget)))
            view->viewport()->update();
    }
    if (event->type() == QEvent::MouseMove || mouse->button() != Qt::LeftButton)
        return false;
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = hovered;
        return false;
    }
    const bool isClick = isInside && m_pressed == index;
    m_pressed = QPersistentModelIndex();
    if (isClick)
        Q_EMIT acted(index);
    return isClick;
}

bool TodayDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || isHead(index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Parts parts = partsOf(option, index);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString why = index.data(TodayModel::SecondRole).toString();
    const QString act = index.data(TodayModel::ActRole).toString();
    QStringList lines;
    if (parts.button.contains(event->pos()))
        lines << act;
    else if (parts.words.contains(event->pos()))
        lines << title << why;
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    QToolTip::showText(event->globalPos(), lines.isEmpty() ? QString() : QStringLiteral("<qt>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</qt>"), view);
    return true;
}

}
