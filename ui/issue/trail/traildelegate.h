#pragma once

#include "render/wording/format.h"

#include <QStyledItemDelegate>

namespace ui {

// A row of what came of an issue: title and state, the moment at the end, what there is to tell below, wrapped.
class TrailDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setFormat(const render::Format &format) { m_format = format; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    render::Format m_format;
};

}
