#pragma once

#include "services/issue/steps/foursteps.h"

#include <QWidget>

namespace ui {

// The four steps of an escalation in one line: a mark each, and the word of the one that is due. What is skipped has a broken ring.
class StepDots : public QWidget
{
    Q_OBJECT
public:
    explicit StepDots(QWidget *parent = nullptr);
    void show(const services::FourSteps &steps);
    void setShort(bool isShort); // the marks alone
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString word() const;
    void paintMark(QPainter &painter, const QRectF &ring, int step) const;

    services::FourSteps m_steps;
    bool m_isShort = false;
};

}
