#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace ui {

// Draws Today: heads of groups, rows with mark, title and why, the moment, and one button; the row that cannot wait as a card.
// A click on the button is told by acted().
class TodayDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

Q_SIGNALS:
    void acted(const QModelIndex &index);

private:
    // Where the parts of a row stand, mirrored right to left.
    struct Parts {
        QRect frame;
        QRect mark;
        QRect words;
        QRect until;
        QRect button;
    };
    static Parts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index);
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGround(QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintUntil(QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintButton(QPainter &painter, const Parts &parts, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QPersistentModelIndex m_pressed; // its button is down
    QPersistentModelIndex m_hovered; // the pointer is on its button
};

}
