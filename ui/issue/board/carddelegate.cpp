#include "issue/board/carddelegate.h"

#include "issue/verdictlook.h"
#include "models/issue/board/cardstripmodel.h"
#include "render/wording/names.h"
#include "widgets/paint/mark.h"
#include "widgets/paint/textline.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QToolTip>

namespace ui {

namespace {

constexpr int kGap = 8;     // between cards
constexpr int kPad = 11;
constexpr int kAvatar = 22;
constexpr int kTitleLines = 2;
constexpr int kCardBar = 3;

int lineOf(TextRole role)
{
    return Theme::current().lineHeight(role);
}

// The lines of a title, the last one elided.
QStringList titleLines(const QString &title, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == kTitleLines) {
            lines << metrics.elidedText(title.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << title.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

}

CardDelegate::CardDelegate(const Words &words, QObject *parent) : QStyledItemDelegate(parent), m_words(words) {}

int CardDelegate::rowHeight()
{
    return 2 * scaled(kPad) + scaled(kAvatar) + kTitleLines * lineOf(TextRole::RowTitle) + lineOf(TextRole::Second) + scaled(22)
        + 3 * scaled(space::kXs) + scaled(kGap);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(200), rowHeight()};
}

void CardDelegate::paintPlate(QPainter &painter, const QRect &plate, const QStyleOptionViewItem &option) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter.fillRect(option.rect, tint(Token::Alt)); // the view fills the whole row
    paintRounded(painter, plate, space::kRadiusCard, tint(isSelected ? Token::Selection : Token::Raised), tint(Token::Line2));
    if (isSelected) {
        QPainterPath whole;
        whole.addRoundedRect(plate, space::kRadiusCard, space::kRadiusCard);
        const QRect bar = QStyle::visualRect(option.direction, plate, QRect(plate.left(), plate.top(), kCardBar, plate.height()));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(bar);
        painter.fillPath(whole, tint(Token::Accent));
        painter.restore();
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tint(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), space::kRadiusCard - 1, space::kRadiusCard - 1);
        painter.restore();
    }
}

void CardDelegate::paintTop(QPainter &painter, const QRect &line, const storage::IssueCard &card, Qt::LayoutDirection direction) const
{
    const auto shown = [&](const QRect &rect) { return QStyle::visualRect(direction, line, rect); };
    const QString severity = render::label(card.row.severity);
    const int mark = markSize(severity).width();
    const int avatar = card.row.owner.isEmpty() ? 0 : scaled(kAvatar);
    paintMark(painter, shown(QRect(line.left(), line.top(), mark, line.height())), rankOf(int(card.row.severity)), severity, direction);
    const int start = mark + scaled(space::kS);
    paintLine(painter, shown(QRect(line.left() + start, line.top(), line.width() - start - avatar - scaled(space::kXs), line.height())),
              {card.row.key, TextRole::Second, Token::Text3}, direction);
    if (avatar > 0)
        paintAvatar(painter, shown(QRect(line.right() + 1 - avatar, line.top(), avatar, line.height())), card.row.owner, true);
}

int CardDelegate::paintTitle(QPainter &painter, const QRect &rect, const QString &title, Qt::LayoutDirection direction) const
{
    const int height = lineOf(TextRole::RowTitle);
    int top = rect.top();
    for (const QString &line : titleLines(title, typeFont(TextRole::RowTitle), rect.width())) {
        paintLine(painter, QRect(rect.left(), top, rect.width(), height), {line, TextRole::RowTitle, Token::Text}, direction);
        top += height;
    }
    return top - rect.top();
}

// The moment stands beside the next step; where both have no room, beside the counterparty, which elides.
void CardDelegate::paintFoot(QPainter &painter, const QRect &party, const QRect &line, const storage::IssueCard &card,
                             Qt::LayoutDirection direction) const
{
    const models::CardWords words = m_words();
    const QString due = words.due(card);
    const bool isLate = words.isLate(card);
    const bool isBold = isLate || words.isToday(card.row.until);
    const int icon = isLate ? scaled(13 + space::kXs) : 0;
    const int needed = due.isEmpty() ? 0 : lineWidth(due, TextRole::Second, isBold) + icon;
    const ChipLook look = card.row.verdict ? verdictLook(*card.row.verdict, card.row.isDecided) : ChipLook();
    const int chip = card.row.verdict ? chipSize(look).width() : 0;
    if (chip > 0)
        paintChip(painter, line, look, direction);
    const bool isBeside = chip + needed + scaled(space::kS) <= line.width();
    const QRect where = isBeside ? line : party;
    const QString third = card.row.level > 0 ? tr("level %1").arg(card.row.level) : QString();
    const QStringList both{card.row.counterparty, third};
    const QRect partyRect = QStyle::visualRect(direction, party, party.adjusted(0, 0, isBeside ? 0 : -needed - scaled(space::kS), 0));
    paintLine(painter, partyRect, {both.join(both.contains(QString()) ? QString() : tr(", ")), TextRole::Second, Token::Text2}, direction);
    if (due.isEmpty())
        return;
    const QRect place = QStyle::visualRect(direction, where, QRect(where.right() + 1 - needed, where.top(), needed, where.height()));
    const Token color = isLate ? Token::S1 : isBold ? Token::Text : Token::Text2;
    if (isLate)
        Icon::paint(painter, QStyle::visualRect(direction, place, QRect(place.left(), place.top(), scaled(13), place.height())), IconId::Warning, tint(color));
    paintLine(painter, QStyle::visualRect(direction, place, place.adjusted(icon, 0, 0, 0)), {due, TextRole::Second, color, Qt::AlignLeading | Qt::AlignVCenter, isBold},
              direction);
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect plate = option.rect.adjusted(0, 0, 0, -scaled(kGap));
    paintPlate(*painter, plate, option);
    const QVariant value = index.data(models::CardStripModel::CardRole);
    if (value.isValid()) {
        const auto card = value.value<storage::IssueCard>();
        const int pad = scaled(kPad);
        QRect line = plate.adjusted(pad, pad, -pad, -pad);
        const auto take = [&line](int height, int gap) {
            const QRect taken(line.left(), line.top(), line.width(), height);
            line.setTop(line.top() + height + gap);
            return taken;
        };
        const int gap = scaled(space::kXs);
        paintTop(*painter, take(scaled(kAvatar), gap), card, option.direction);
        take(paintTitle(*painter, line, card.row.title, option.direction), gap);
        const QRect party = take(lineOf(TextRole::Second), gap);
        line.setTop(line.bottom() + 1 - scaled(22));
        paintFoot(*painter, party, line, card, option.direction);
    }
    painter->restore();
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    const QVariant value = index.data(models::CardStripModel::CardRole);
    const QString text = value.isValid() ? m_words().sentence(value.value<storage::IssueCard>()) : QString();
    QToolTip::showText(event->globalPos(), text.isEmpty() ? QString() : QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>"), view);
    return true;
}

}
