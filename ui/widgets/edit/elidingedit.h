#pragma once

#include <QLineEdit>

namespace ui {

// A line to write in that reads from its start: while nobody writes in it, a text longer than its room ends in an ellipsis,
// with the whole of it as the tooltip.
class ElidingEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit ElidingEdit(QWidget *parent = nullptr);
    bool isCut() const; // the text has not all its room

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect textRect() const;
};

}
