#pragma once

#include "widgets/theme/theme.h"

#include <QStyledItemDelegate>

class QTableView;

namespace ui {

enum class RowHeight { OneLine, TwoLine };

// The words of one cell; an empty second line centres the first.
struct CellText {
    QString first;
    QString second;
    TextRole role = TextRole::Body;      // RowTitle for titles
    Token color = Token::Text;
    bool bold = false;                   // today's dates
    Qt::Alignment alignment = Qt::AlignLeading;
};

// Draws rows the house way: hairline under each, selection fill with a 3 px accent bar at the leading edge of the first
// column, focus inside the edge, text elided with a tooltip. Features derive and say what a cell holds.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RowDelegate(RowHeight height, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    static int rowHeight(RowHeight height);

protected:
    // What the default painting shows: DisplayRole, trailing for numbers (TextAlignmentRole wins).
    virtual CellText cellText(const QModelIndex &index) const;
    // Override to draw a mark or a chip instead; rect is the cell without its padding.
    virtual void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;

private:
    RowHeight m_height;
};

// Row heights, header, selection by rows, no grid, keyboard habits: everything a table of ours has in common.
void prepareTable(QTableView &view, RowHeight height);

}
