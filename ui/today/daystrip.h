#pragma once

#include "services/today/todaylist.h"

#include <QWidget>

namespace ui {

// Fourteen days: a block a coming checkpoint, days off in grey, a triangle where something is needed by that day.
class DayStrip : public QWidget
{
    Q_OBJECT
public:
    explicit DayStrip(QWidget *parent = nullptr);
    void setDays(const QVector<services::ComingDay> &days);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    static QString letterOf(QDate day);
    QRectF columnOf(int day) const;
    void paintDay(QPainter &painter, int day) const;
    QString spoken(const services::ComingDay &day) const;
    QVector<services::ComingDay> m_days;
};

}
