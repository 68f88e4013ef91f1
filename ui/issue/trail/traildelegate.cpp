#include "issue/trail/traildelegate.h"

#include "models/issue/trail/trailmodel.h"
#include "widgets/paint/textline.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ui {

namespace {

constexpr int kTitleLine = 20;
constexpr int kRowPadding = 8;

models::TrailRow trailRow(const QModelIndex &index)
{
    return index.data(models::TrailModel::RowRole).value<models::TrailRow>();
}

QRect textRect(const QRect &row)
{
    return row.adjusted(scaled(space::kS), scaled(kRowPadding), -scaled(space::kS), -scaled(kRowPadding));
}

}

QSize TrailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QString body = trailRow(index).body;
    const int text = body.isEmpty() ? 0 : wrappedSize(body, typeFont(TextRole::Second), textRect(QRect(0, 0, width, 0)).width()).height();
    return {width, scaled(kTitleLine) + text + 2 * scaled(kRowPadding)};
}

void TrailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const models::TrailRow row = trailRow(index);
    const bool isFocused = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
    painter->save();
    if (isFocused)
        paintRounded(*painter, option.rect.adjusted(1, 1, -1, -1), scaled(space::kRadius), tint(Token::Selection), tint(Token::Accent));
    const QRect text = textRect(option.rect);
    const QRect line(text.left(), text.top(), text.width(), scaled(kTitleLine));
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, line, rect); };
    const QString moment = m_format.moment(row.at);
    int end = lineWidth(moment, TextRole::Second);
    paintLine(*painter, placed(line.adjusted(line.width() - end, 0, 0, 0)), {moment, TextRole::Second, Token::Text2}, option.direction);
    if (!row.state.isEmpty()) {
        const int state = lineWidth(row.state, TextRole::Label) + scaled(space::kS);
        paintLine(*painter, placed(line.adjusted(line.width() - end - state, 0, -end - scaled(space::kS), 0)),
                  {row.state, TextRole::Label, Token::Text2}, option.direction);
        end += state;
    }
    paintLine(*painter, placed(line.adjusted(0, 0, -end - scaled(space::kS), 0)), {row.title, TextRole::RowTitle}, option.direction);
    paintWrapped(*painter, text.adjusted(0, scaled(kTitleLine), 0, 0), row.body, typeFont(TextRole::Second), tint(Token::Text2));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tint(Token::Line));
    painter->restore();
}

}
