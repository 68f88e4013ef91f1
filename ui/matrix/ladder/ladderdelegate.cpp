#include "matrix/ladder/ladderdelegate.h"

#include "models/escalation/laddermodel.h"
#include "render/wording/names.h"
#include "widgets/grid/gridview.h"
#include "widgets/paint/chip.h"
#include "widgets/paint/textline.h"
#include "widgets/theme/icon.h"

#include <QLocale>
#include <QPainter>

namespace ui {

using models::LadderModel;

namespace {

bool isPeopleColumn(int column)
{
    return column == LadderModel::Ours || column == LadderModel::Theirs;
}

}

QSize LadderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(76), scaled(92)};
}

void LadderDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasFault = !view().faultAt(index).isEmpty();
    if (hasFault && LadderModel::severityOf(index.column()) < 0) {
        paintWrapped(painter, rect, index.data(Qt::DisplayRole).toString(), typeFont(TextRole::Body), tint(Token::Text));
    } else if (index.column() == LadderModel::LevelColumn) {
        paintLevel(painter, rect, option, index);
    } else if (isPeopleColumn(index.column())) {
        paintPeople(painter, rect, option, index);
    } else if (LadderModel::severityOf(index.column()) >= 0) {
        paintTime(painter, rect, option, index);
    } else {
        painter.save(); // the edges of the cell lie outside
        painter.setClipRect(rect, Qt::IntersectClip);
        paintWrapped(painter, rect, index.data(Qt::DisplayRole).toString(), typeFont(TextRole::Second), tint(Token::Text));
        painter.restore();
    }
}

void LadderDelegate::paintLevel(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = [&](int top, int height) { return QRect(rect.left(), rect.top() + top, rect.width(), height); };
    paintLine(painter, line(0, scaled(26)), {QLocale().toString(index.data(LadderModel::LevelRole).toInt()), TextRole::PageTitle},
              option.direction);
    paintLine(painter, line(scaled(27), scaled(18)), {index.data(Qt::DisplayRole).toString(), TextRole::RowTitle}, option.direction);
    paintLine(painter, line(scaled(45), scaled(16)),
              {index.data(LadderModel::SecondRole).toString(), TextRole::Second, Token::Text2}, option.direction);
}

void LadderDelegate::paintPeople(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString name = index.data(LadderModel::NameRole).toString();
    if (name.isEmpty())
        return;
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, rect, part); };
    const int disc = scaled(22);
    const int top = rect.top() + scaled(2);
    if (!m_isCompact)
        paintAvatar(painter, placed(QRect(rect.left(), top, disc, disc)), name, index.data(LadderModel::OursRole).toBool());
    const int left = rect.left() + (m_isCompact ? 0 : disc + scaled(7));
    const int width = rect.right() - left - (index.data(LadderModel::FindingRole).toInt() > 0 ? scaled(16) : 0);
    paintLine(painter, placed(QRect(left, top + scaled(1), width, scaled(20))), {name, TextRole::Body}, option.direction);
    paintLine(painter, placed(QRect(left, top + scaled(22), rect.right() - left, scaled(18))),
              {index.data(LadderModel::SecondRole).toString(), TextRole::Second, Token::Text2}, option.direction);
}

void LadderDelegate::paintTime(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool skipped = index.data(LadderModel::SkippedRole).toBool();
    paintLine(painter, rect.adjusted(-scaled(8), 0, scaled(8), 0),
              {index.data(Qt::DisplayRole).toString(), TextRole::Editor, skipped ? Token::Text3 : Token::Text, Qt::AlignCenter}, option.direction);
    if (!index.data(LadderModel::StartRole).toBool())
        return;
    const int mark = scaled(9);
    QString word = tr("start");
    int width = mark + scaled(4) + lineWidth(word, TextRole::Label, true);
    if (width > rect.width() + scaled(10)) { // the sign alone, which the legend names
        word.clear();
        width = mark;
    }
    const QRect strip(rect.center().x() - width / 2, rect.bottom() - scaled(14), width, scaled(16));
    const QRectF shape(QStyle::visualRect(option.direction, strip, QRect(strip.left(), strip.top() + scaled(4), mark, mark)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(Token::Accent));
    painter.drawPolygon(QPolygonF{QPointF(shape.center().x(), shape.top()), shape.bottomRight(), shape.bottomLeft()});
    const QRect words = QStyle::visualRect(option.direction, strip, strip.adjusted(mark + scaled(4), 0, scaled(2), 0));
    paintLine(painter, words, {word, TextRole::Label, Token::Accent, Qt::AlignLeading | Qt::AlignVCenter, true}, option.direction);
}

QString LadderDelegate::placeholder(const QModelIndex &index) const
{
    if (isPeopleColumn(index.column()))
        return tr("Name; first deputy; second deputy");
    if (LadderModel::severityOf(index.column()) >= 0)
        return tr("4h, 3d, 24h!");
    if (index.column() == LadderModel::Channels)
        return tr("call, meeting");
    return index.column() == LadderModel::Facts ? tr("Options; Need-by") : tr("Title of the level");
}

QStringList LadderDelegate::completions(const QModelIndex &index) const
{
    QStringList words;
    if (isPeopleColumn(index.column()))
        return m_people;
    if (index.column() == LadderModel::Channels)
        for (const auto channel : {domain::Channel::Meeting, domain::Channel::Call, domain::Channel::Chat, domain::Channel::Mail, domain::Channel::Letter})
            words << render::inSentence(render::label(channel));
    if (index.column() == LadderModel::Facts)
        for (int fact = 0; fact <= int(domain::Fact::Category); ++fact)
            words << render::label(domain::Fact(fact));
    return words;
}

QString LadderDelegate::separator(const QModelIndex &index) const
{
    return index.column() == LadderModel::Channels ? QStringLiteral(",") : QStringLiteral(";");
}

TextRole LadderDelegate::editorRole(const QModelIndex &index) const
{
    return LadderModel::severityOf(index.column()) >= 0 ? TextRole::Editor : TextRole::Body;
}

}
