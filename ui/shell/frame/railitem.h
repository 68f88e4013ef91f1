#pragma once

#include "widgets/theme/icon.h"

#include <QAbstractButton>

namespace ui {

// One place in the navigation rail: icon, name, count.
class RailItem : public QAbstractButton
{
    Q_OBJECT
public:
    RailItem(IconId icon, const QString &text, QWidget *parent);
    // Empty: no count.
    void setCount(const QString &count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconId m_icon;
    QString m_count;
};

}
