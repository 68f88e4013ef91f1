#pragma once

#include "domain/risk/risk.h"

#include <QHash>
#include <QWidget>

namespace ui {

// The risk matrix: four quiet fills, the appetite as a stepped line, risks as numbered pills. A pill is dragged, or moved
// by Ctrl and the arrow keys, to rescore; the trail of the chosen one is dashed.
class HeatMap : public QWidget
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);
    struct Pill {
        domain::RiskId id;
        QString text; // "07"
        QString name; // for the tooltip and screen readers
        int probability = 0;
        int impact = 0;
    };
    void setMatrix(const domain::RiskMatrix &matrix);
    void setPills(const QVector<Pill> &pills);
    void setSelected(domain::RiskId id, const QVector<QPoint> &trail); // (probability, impact), oldest first
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(domain::RiskId id);
    void moved(domain::RiskId id, int probability, int impact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF grid() const;
    QRectF cell(int probability, int impact) const;
    QRectF pillRect(int pill) const;
    int pillAt(const QPointF &position) const;
    bool cellAt(const QPointF &position, int &probability, int &impact) const;
    void paintCells(QPainter &painter) const;
    void paintAppetite(QPainter &painter) const;
    void paintTrail(QPainter &painter) const;
    void paintPills(QPainter &painter) const;
    int selectedPill() const;

    domain::RiskMatrix m_matrix;
    QVector<Pill> m_pills;
    domain::RiskId m_selected;
    QVector<QPoint> m_trail;
    int m_dragged = -1;
    QPointF m_at;
    QPointF m_pressed;
};

}
