#pragma once

#include "render/wording/format.h"

#include <QStyledItemDelegate>

namespace ui {

// A line of history: moment, author, sentence; a long sentence wraps.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setFormat(const render::Format &format) { m_format = format; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRect sentenceRect(const QRect &row) const;

    render::Format m_format;
};

}
