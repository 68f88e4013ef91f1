#pragma once

#include <QHeaderView>

namespace ui {

// Two lines a column: our and their people, and the severities by mark with what their times mean.
class LadderHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit LadderHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;

    // One section anywhere: for a column that stands still.
    void paintInto(QPainter &painter, const QRect &rect, int logicalIndex) const { paintSection(&painter, rect, logicalIndex); }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

}
