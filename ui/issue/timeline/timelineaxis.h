#pragma once

#include "issue/timeline/timelineground.h"

#include <QWidget>

namespace ui {

// The frozen head of the timeline: months over days, and today as a pill.
class TimelineAxis : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineAxis(const TimelineState &state, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTicks(QPainter &painter, const QRect &chart, bool major) const;
    void paintToday(QPainter &painter, const QRect &chart) const;

    const TimelineState &m_state;
};

}
