#pragma once

#include "widgets/theme/icon.h"

#include <QVector>
#include <QWidget>

namespace ui {

// One of a few views: "Table | Board | Timeline". Arrow keys move, one segment is always current.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    int addSegment(const QString &text);
    int addSegment(IconId icon, const QString &text);
    void setCurrent(int index); // emits when it changes
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Segment {
        QString text;
        int icon = -1;
    };
    int segmentWidth(const Segment &segment) const;
    QRect segmentRect(int index) const;
    void nameForReaders();

    QVector<Segment> m_segments;
    int m_current = 0;
};

}
