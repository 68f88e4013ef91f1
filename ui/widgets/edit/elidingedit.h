#pragma once

#include <QLineEdit>

namespace ui {

// A title that reads as one and can be typed over: while nobody writes in it, a text longer than its room ends in an
// ellipsis, with the whole of it as the tooltip.
class TitleEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit TitleEdit(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isCut() const;
    QRect textRect() const;
};

}
