#pragma once

#include "issue/timeline/timelineground.h"

namespace ui {

// One bar: from raised to need-by or resolved, what is over of it darker; levels reached and the next checkpoint as marks.
class TimelineBar
{
public:
    TimelineBar(const storage::IssueCard &card, const TimelineState &state, const QRect &row, Qt::LayoutDirection direction);

    void paint(QPainter &painter) const;
    bool isMovable() const; // its need-by
    // Where the need-by is taken hold of; empty where it cannot be moved.
    QRect handle() const;

private:
    bool isOpen() const;
    base::Instant end() const; // none: no end is known
    double place(base::Instant at) const;
    QRectF span(double from, double to) const;
    void paintSpan(QPainter &painter) const;
    void paintOpenEnd(QPainter &painter, double from) const;
    void paintEnd(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintMark(QPainter &painter, double x, int level) const;
    void paintWords(QPainter &painter, double x, const QString &words, bool isWarning) const;

    const storage::IssueCard &m_card;
    const TimelineState &m_state;
    QRect m_chart;
    Qt::LayoutDirection m_direction;
};

}
