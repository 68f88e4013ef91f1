#pragma once

#include "render/wording/format.h"

#include <QStyledItemDelegate>

namespace ui {

// The contacts log as a conversation: our entries at the trailing side in the soft tint, theirs leading with initials.
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setFormat(const render::Format &format) { m_format = format; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Bubble {
        QRect frame; // relative to the row
        QRect head;
        QRect text;
    };
    Bubble layOut(int width, const QModelIndex &index) const;
    QString headLine(const QModelIndex &index) const;

    render::Format m_format;
};

}
