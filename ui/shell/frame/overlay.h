#pragma once

#include <QPointer>
#include <QWidget>

namespace ui {

class CardFrame;

// A card over the whole window: what lies below is dimmed and waits. Esc and a click beside the card close it and give the
// keyboard back to where it was.
class Overlay : public QWidget
{
    Q_OBJECT
public:
    explicit Overlay(QWidget *window);
    void openWith(QWidget *focus);
    void dismiss();

protected:
    CardFrame *card() const { return m_card; }
    // Width of the card at a 13 px font and its top as a share of the window's height.
    virtual int cardWidth() const { return 640; }
    void place();
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    // Tab goes round inside the card.
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CardFrame *m_card;
    QPointer<QWidget> m_before;
};

}
