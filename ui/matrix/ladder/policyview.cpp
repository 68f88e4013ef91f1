#include "matrix/ladder/policyview.h"

#include "models/escalation/policymodel.h"
#include "widgets/grid/griddelegate.h"
#include "widgets/paint/textline.h"

#include <QHeaderView>
#include <QPainter>

namespace ui {

using models::LadderModel;
using models::PolicyModel;

namespace {

constexpr int kRow = 34;

// The name of the row with what it means after it; values in the middle.
class PolicyDelegate : public GridDelegate
{
public:
    using GridDelegate::GridDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != PolicyModel::Name) {
            GridDelegate::paintContent(painter, rect, option, index);
            return;
        }
        const QRect seen = rect.intersected(view().viewport()->rect().adjusted(scaled(10), 0, -scaled(10), 0)); // stays in sight when scrolled
        const QString name = index.data(Qt::DisplayRole).toString();
        const int width = lineWidth(name, TextRole::RowTitle) + scaled(8);
        const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, seen, part); };
        paintLine(painter, placed(QRect(seen.left(), seen.top(), std::min(width, seen.width()), seen.height())), {name, TextRole::RowTitle}, option.direction);
        paintLine(painter, placed(QRect(seen.left() + width, seen.top(), seen.width() - width, seen.height())),
                  {index.data(PolicyModel::SecondRole).toString(), TextRole::Second, Token::Text2}, option.direction);
    }
};

}

PolicyView::PolicyView(PolicyModel &model, LadderModel &ladder, QWidget *parent) : GridView(parent)
{
    setItemDelegate(new PolicyDelegate(*this));
    horizontalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(kRow));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(&model);
    setTallest(QWIDGETSIZE_MAX);
    setRoles({PolicyModel::FaultRole, -1, PolicyModel::MarkRole});
    setJudge([&model](const QModelIndex &index, const QString &text) { return model.faultOf(index, text); });
    setAccessibleName(tr("How the path runs, by severity"));
    setObjectName(QStringLiteral("policies"));
    connect(this, &GridView::actBegun, &ladder, &LadderModel::beginAct);
    connect(this, &GridView::actEnded, &ladder, &LadderModel::endAct);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        verticalHeader()->setDefaultSectionSize(scaled(kRow));
        setTallest(QWIDGETSIZE_MAX);
    });
}

void PolicyView::paintEvent(QPaintEvent *event)
{
    GridView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, 0, viewport()->width(), 1), tint(Token::Line));
    painter.fillRect(QRect(layoutDirection() == Qt::LeftToRight ? 0 : viewport()->width() - 1, 0, 1, viewport()->height()), tint(Token::Line));
}

void PolicyView::alignWith(const QTableView &ladder)
{
    setColumnWidth(PolicyModel::Name, ladder.columnWidth(LadderModel::LevelColumn) + ladder.columnWidth(LadderModel::Ours)
                                          + ladder.columnWidth(LadderModel::Theirs));
    for (int severity = 0; severity < domain::kSeverityCount; ++severity)
        setColumnWidth(PolicyModel::FirstSeverity + severity, ladder.columnWidth(LadderModel::FirstSeverity + severity));
}

}
