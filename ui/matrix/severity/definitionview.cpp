#include "matrix/severity/definitionview.h"

#include "models/escalation/definitionmodel.h"
#include "widgets/grid/griddelegate.h"
#include "widgets/paint/mark.h"
#include "widgets/paint/textline.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace ui {

using models::DefinitionModel;

namespace {

constexpr int kDefinitionRow = 38;
constexpr int kCellPadding = 10; // of the grid's cells
constexpr int kTickBox = 18;

class DefinitionDelegate : public GridDelegate
{
public:
    using GridDelegate::GridDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.column() != DefinitionModel::Meaning)
            return {scaled(kTickBox), scaled(kDefinitionRow)};
        const int width = view().columnWidth(index.column()) - 2 * scaled(kCellPadding);
        return {width, std::max(scaled(kDefinitionRow), wrappedSize(index.data().toString(), typeFont(TextRole::Body), width).height() + scaled(18))};
    }

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant ticked = index.data(Qt::CheckStateRole);
        if (index.column() == DefinitionModel::Mark) {
            paintMark(painter, rect, rankOf(index.row()), index.data().toString(), option.direction);
        } else if (ticked.isValid()) {
            QStyleOptionButton box;
            box.rect = tickRect(option.rect);
            box.state = QStyle::State_Enabled | (ticked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
            view().style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, &view());
        } else if (index.column() == DefinitionModel::Meaning && lineWidth(index.data().toString(), TextRole::Body) > rect.width()) {
            painter.save();
            painter.setClipRect(rect, Qt::IntersectClip);
            paintWrapped(painter, rect, index.data().toString(), typeFont(TextRole::Body), tint(Token::Text));
            painter.restore();
        } else {
            GridDelegate::paintContent(painter, rect, option, index);
        }
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        const QVariant ticked = index.data(Qt::CheckStateRole);
        if (!ticked.isValid() || view().isReadOnly())
            return false;
        const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        const auto *mouse = dynamic_cast<QMouseEvent *>(event);
        const bool isInBox = mouse && mouse->button() == Qt::LeftButton && tickRect(option.rect).contains(mouse->pos());
        if (isInBox && event->type() == QEvent::MouseButtonDblClick)
            return true; // two clicks, not an editor
        if (!isKey && !(isInBox && event->type() == QEvent::MouseButtonRelease))
            return false;
        return model->setData(index, ticked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static QRect tickRect(const QRect &cell)
    {
        const int side = scaled(kTickBox);
        return {cell.center().x() - side / 2, cell.center().y() - side / 2, side, side};
    }
};

}

DefinitionView::DefinitionView(DefinitionModel &model, QWidget *parent) : GridView(parent)
{
    setItemDelegate(new DefinitionDelegate(*this));
    setModel(&model);
    setRoles({DefinitionModel::FaultRole});
    setJudge([&model](const QModelIndex &index, const QString &text) { return model.faultOf(index, text); });
    setAccessibleName(tr("Definitions of the severities"));
    setObjectName(QStringLiteral("severityMeanings"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    fit();
    connect(this, &GridView::actBegun, &model, &DefinitionModel::beginAct);
    connect(this, &GridView::actEnded, &model, &DefinitionModel::endAct);
    connect(&model, &QAbstractItemModel::dataChanged, this, &DefinitionView::fit);
    connect(&Theme::current(), &Theme::changed, this, &DefinitionView::fit);
}

// The meaning takes the room the others leave, and the height it needs.
void DefinitionView::fit()
{
    const std::pair<int, int> widths[] = {{DefinitionModel::Mark, 80},
                                          {DefinitionModel::Name, 130},
                                          {DefinitionModel::UpdateEvery, 110},
                                          {DefinitionModel::AtOnce, 100},
                                          {DefinitionModel::InTeam, 100}};
    int taken = 0;
    for (const auto &[column, width] : widths) {
        setColumnWidth(column, scaled(width));
        taken += scaled(width);
    }
    setColumnWidth(DefinitionModel::Meaning, std::max(scaled(220), viewport()->width() - taken));
    horizontalHeader()->setFixedHeight(scaled(32));
    resizeRowsToContents();
    setTallest(QWIDGETSIZE_MAX);
}

void DefinitionView::resizeEvent(QResizeEvent *event)
{
    GridView::resizeEvent(event);
    fit();
}

}
