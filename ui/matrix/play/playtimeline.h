#pragma once

#include "matrix/play/playscale.h"
#include "models/escalation/playmodel.h"
#include "widgets/paint/textline.h"

#include <QWidget>

namespace ui {

// The played steps as one picture: a lane a severity, time to the end of the line, days without work hatched. The step that
// is current is marked with the moment it happens at. Arrow keys go from step to step and from lane to lane; the table
// beside it says the same in words.
class PlayTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit PlayTimeline(models::PlayModel &model, QWidget *parent = nullptr);
    // The room that is there; the picture is wider when its days would become unreadable.
    void setRoom(int width);
    void setCurrent(int row);
    int current() const { return m_current; }
    // With a date that is dragged through the picture instead of a mark at the current step.
    void setDated(bool dated) { m_isDated = dated; }
    void setMoment(base::Instant moment);
    base::Instant moment() const { return m_moment; }
    base::Instant end() const { return m_end; } // of what is played
    // By this share of the picture.
    void moveBy(qreal share);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int row); // by the person
    void momentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    // What one step looks like; the rectangle is left to right, mirrored when painted.
    struct Bar {
        enum class Look { Ask, Soft, Climb, End };
        int row = 0;
        Look look = Look::Ask;
        QRectF rect;
        QStringList texts; // the longest that fits is shown
    };

    void arrange();
    void arrangeLane(domain::Severity severity);
    Bar barOf(int row, qreal left, qreal right) const;
    QStringList textsOf(const models::PlayedStep &played) const;
    qreal laneTop(int lane) const;
    static qreal gutter(); // before the first day: the marks of the severities
    QRectF shown(const QRectF &rect) const;
    int rowAt(const QPointF &place) const;
    void choose(int row);
    int neighbour(int key) const;
    int rowInForce(int lane) const; // the step of a lane that holds at the moment
    void drag(qreal place);
    void paintDays(QPainter &painter) const;
    void paintLanes(QPainter &painter) const;
    void paintBar(QPainter &painter, const Bar &bar) const;
    void paintCurrent(QPainter &painter) const;
    void paintText(QPainter &painter, const QRectF &rect, const Bar &bar, Token color, bool bold) const;

    models::PlayModel &m_model;
    PlayScale m_scale;
    QVector<Bar> m_bars; // one a row of the model
    int m_room = 600;
    int m_current = -1;
    bool m_isDated = false;
    base::Instant m_moment;
    base::Instant m_end;
};

}
