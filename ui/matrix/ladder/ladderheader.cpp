#include "matrix/ladder/ladderheader.h"

#include "models/escalation/laddermodel.h"
#include "widgets/paint/mark.h"
#include "widgets/paint/textline.h"

#include <QPainter>

namespace ui {

using models::LadderModel;

LadderHeader::LadderHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize LadderHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(46)};
}

void LadderHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, tint(Token::Window));
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const int severity = LadderModel::severityOf(logicalIndex);
    const Qt::LayoutDirection direction = layoutDirection();
    const QString second = model()->headerData(logicalIndex, Qt::Horizontal, LadderModel::SecondRole).toString();
    const int lead = scaled(severity >= 0 ? 4 : 10);
    const QRect inside = rect.adjusted(lead, scaled(5), -scaled(severity >= 0 ? 4 : 6), -scaled(4));
    const int half = inside.height() / 2;
    const bool isSecondShown = !second.isEmpty() && (severity < 0 || ui::lineWidth(second, TextRole::Second) <= inside.width());
    const QRect first(inside.left(), inside.top(), inside.width(), isSecondShown ? inside.height() / 2 : inside.height());
    const QRect below(inside.left(), inside.top() + half, inside.width(), half);
    if (severity >= 0) {
        const QSize size = markSize(text);
        const QRect mark(first.center().x() - size.width() / 2, first.top(), size.width(), first.height());
        paintMark(*painter, mark, rankOf(severity), text, direction);
        if (isSecondShown) // half a word says nothing
            paintLine(*painter, below, {second, TextRole::Second, Token::Text2, Qt::AlignCenter}, direction);
    } else {
        paintLine(*painter, first, {text, TextRole::Label, Token::Text, Qt::AlignLeading | Qt::AlignVCenter, true}, direction);
        paintLine(*painter, below, {second, TextRole::Second, Token::Text2}, direction);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), tint(Token::Line2));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tint(Token::Line2));
    painter->fillRect(QStyle::visualRect(direction, rect, QRect(rect.right(), rect.top(), 1, rect.height())), tint(Token::Line));
    painter->restore();
}

}
