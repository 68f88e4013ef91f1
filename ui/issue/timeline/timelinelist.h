#pragma once

#include "issue/timeline/timelineground.h"

#include <QTableView>

namespace ui {

// The rows of the timeline. A need-by is moved by dragging the end of its bar, or by Shift and the arrow keys; Esc lets it be.
class TimelineList : public QTableView
{
    Q_OBJECT
public:
    TimelineList(TimelineState &state, QWidget *parent = nullptr);
    domain::IssueId currentIssue() const;
    QRect chartRect() const; // of the viewport
    QVector<storage::IssueCard> cardsInSight() const;

Q_SIGNALS:
    void needByMoved(domain::IssueId id, QDate day);
    void zoomAsked(double factor, double x); // x: of the chart, what stays where it is; below 0: choose
    void scrollAsked(double px);             // ahead in time
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    std::optional<storage::IssueCard> cardAt(const QModelIndex &index) const;
    bool isHandle(const QPoint &position) const;
    QDate dayUnder(const QPoint &position) const;
    double chartX(const QPointF &position) const;
    void shiftNeedBy(int days);
    void endDrag(bool isTaken);

    TimelineState &m_state;
    int m_grip = 0; // px between the pointer and the end it holds
};

}
