#include "matrix/rating/ratingview.h"

#include "models/escalation/ratingmodel.h"
#include "widgets/grid/griddelegate.h"
#include "widgets/paint/textline.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace ui {

using models::RatingModel;

namespace {

constexpr int kRatingRow = 46;
constexpr int kRatingColumn = 124;

// The mark of a rating in the middle of its cell.
class RatingDelegate : public GridDelegate
{
public:
    RatingDelegate(GridView &view, bool isHighestLast) : GridDelegate(view), m_highestLast(isHighestLast) {}

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int rating = index.data(RatingModel::RatingRole).toInt();
        if (rating < 0) {
            GridDelegate::paintContent(painter, rect, option, index);
            return;
        }
        const auto &model = static_cast<const RatingModel &>(*index.model());
        const Rank rank = rankOf(m_highestLast ? int(model.square().ratings.size()) - 1 - rating : rating);
        const QString text = index.data(Qt::DisplayRole).toString();
        const QSize size = markSize(text);
        if (!view().selectsSeveral() || !(option.state & QStyle::State_Selected))
            painter.fillRect(option.rect, tint(rank == Rank::S1 ? Token::ErrTint : rank == Rank::S2 ? Token::WarnTint : rank == Rank::S3 ? Token::Alt : Token::Base));
        paintMark(painter, QRect(rect.center() - QPoint(size.width() / 2, size.height() / 2), size), rank, text, option.direction);
    }
    QStringList completions(const QModelIndex &index) const override { return static_cast<const RatingModel &>(*index.model()).square().ratings; }

private:
    bool m_highestLast;
};

// The classes beside the rows: their lines go on from those of the cells, and end with them.
class RatingHead : public QHeaderView
{
public:
    explicit RatingHead(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, tint(Token::Base));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tint(Token::Line));
        painter->fillRect(QStyle::visualRect(layoutDirection(), rect, QRect(rect.right(), rect.top(), 1, rect.height())), tint(Token::Line));
        const QString text = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
        paintLine(*painter, rect.adjusted(scaled(8), 0, -scaled(8), 0), {text, TextRole::Label, Token::Text2, Qt::AlignLeading | Qt::AlignVCenter, true},
                  layoutDirection());
        painter->restore();
    }
    void paintEvent(QPaintEvent *event) override
    {
        QHeaderView::paintEvent(event);
        QPainter(viewport()).fillRect(QRect(0, length(), width(), height()), tint(Token::Base)); // no line below the last
    }
};

}

RatingView::RatingView(RatingModel &model, bool isHighestLast, QWidget *parent) : GridView(parent), m_model(model)
{
    setItemDelegate(new RatingDelegate(*this, isHighestLast));
    setVerticalHeader(new RatingHead(this));
    verticalHeader()->show();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setModel(&model);
    setRoles({RatingModel::FaultRole});
    setJudge([&model](const QModelIndex &, const QString &text) { return model.faultOf(text); });
    setTallest(QWIDGETSIZE_MAX);
    fit();
    connect(this, &GridView::actBegun, &model, &RatingModel::beginAct);
    connect(this, &GridView::actEnded, &model, &RatingModel::endAct);
    connect(&model, &QAbstractItemModel::modelReset, this, &RatingView::fit);
    connect(&Theme::current(), &Theme::changed, this, &RatingView::fit);
}

void RatingView::fit()
{
    verticalHeader()->setDefaultSectionSize(scaled(kRatingRow));
    verticalHeader()->setFixedWidth(scaled(130));
    horizontalHeader()->setDefaultSectionSize(scaled(kRatingColumn));
    horizontalHeader()->setFixedHeight(scaled(32));
    setTallest(QWIDGETSIZE_MAX);
    setMaximumWidth(scaled(130) + m_model.columnCount() * scaled(kRatingColumn) + 2);
}

void RatingView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        offer(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    else
        GridView::keyPressEvent(event);
}

void RatingView::contextMenuEvent(QContextMenuEvent *event)
{
    offer(event->globalPos());
}

// The rating chosen goes into every selected cell.
void RatingView::offer(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList ratings = m_model.square().ratings;
    for (int rating = 0; rating < ratings.size(); ++rating)
        menu->addAction(ratings.at(rating), this, [this, rating] {
            Q_EMIT actBegun();
            for (const QModelIndex &index : range().indexes())
                m_model.setData(index, rating, RatingModel::RatingRole);
            Q_EMIT actEnded(tr("rating"));
        });
    menu->popup(place);
}

}
