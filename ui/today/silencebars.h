#pragma once

#include "services/today/todaylist.h"

#include <QWidget>

namespace ui {

// Who is silent, for how many days, and what that cost: a bar a side, the dearest first.
class SilenceBars : public QWidget
{
    Q_OBJECT
public:
    explicit SilenceBars(QWidget *parent = nullptr);
    void setLines(const QVector<services::SilenceLine> &lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString nameOf(const services::SilenceLine &line);
    static QString moneyOf(const services::SilenceLine &line);
    QVector<services::SilenceLine> m_lines;
};

}
