#pragma once

#include "services/today/todaylist.h"

#include <QWidget>

namespace ui {

// How many escalations reached each leader in 30 days, as dots against the project's limit.
class LeaderBars : public QWidget
{
    Q_OBJECT
public:
    explicit LeaderBars(QWidget *parent = nullptr);
    void setLeaders(const QVector<services::LeaderLoad> &leaders);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    // How many dots are drawn where `room` of them fit: all or none, so that a full row is never half of one.
    static int dotsOf(const services::LeaderLoad &load, int room);
    // What the names get of `room`, in pixels: beside the dots while two thirds of the widest one fit there, else all of it.
    static int nameWidth(int room, int widestName, int dotsWidth);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString countOf(const services::LeaderLoad &load);
    QVector<services::LeaderLoad> m_leaders;
};

}
