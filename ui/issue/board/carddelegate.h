#pragma once

#include "models/issue/board/cardwords.h"

#include <QStyledItemDelegate>

#include <functional>

namespace ui {

// Paints an issue as a card: mark, key and owner; the title on two lines; the counterparty; the next step and until when.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Words = std::function<models::CardWords()>;
    CardDelegate(const Words &words, QObject *parent);

    static int rowHeight();
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    void paintPlate(QPainter &painter, const QRect &plate, const QStyleOptionViewItem &option) const;
    void paintTop(QPainter &painter, const QRect &line, const storage::IssueCard &card, Qt::LayoutDirection direction) const;
    // The height of its lines.
    int paintTitle(QPainter &painter, const QRect &rect, const QString &title, Qt::LayoutDirection direction) const;
    void paintFoot(QPainter &painter, const QRect &party, const QRect &line, const storage::IssueCard &card, Qt::LayoutDirection direction) const;

    Words m_words;
};

}
