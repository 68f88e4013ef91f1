#pragma once

#include <QTabBar>

namespace ui {

// Text tabs with an accent underline, no frames. Pair it with a QStackedWidget.
class TabStrip : public QTabBar
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);
};

}
