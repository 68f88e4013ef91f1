#pragma once

#include <QTabBar>

namespace ui {

// Text tabs with an accent underline, no frames; closer together where they would else not fit. Pair it with a QStackedWidget.
class TabStrip : public QTabBar
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_isTight = false;
};

}
