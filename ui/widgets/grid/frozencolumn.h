#pragma once

#include <QWidget>

#include <functional>

namespace ui {

class GridView;

// The first column of a grid and its head, standing still over the others while they are scrolled sideways. Shows only then; a
// click in it goes to the cell itself.
class FrozenColumn : public QWidget
{
    Q_OBJECT
public:
    // Paints the head of the column into a rectangle.
    using HeadPainter = std::function<void(QPainter &painter, const QRect &rect)>;

    FrozenColumn(GridView &view, const HeadPainter &paintHead);
    // Whether the column is scrolled away, where it stands, and what it shows.
    void follow();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    GridView &m_view;
    HeadPainter m_paintHead;
};

}
