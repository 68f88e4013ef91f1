#include "widgets/controls/tabstrip.h"

#include "widgets/theme/theme.h"

namespace ui {

namespace {
constexpr int kTightenedBy = 10; // of each tab
}

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const QSize size = QTabBar::tabSizeHint(index);
    return m_isTight ? QSize(size.width() - scaled(kTightenedBy), size.height()) : size;
}

void TabStrip::resizeEvent(QResizeEvent *event)
{
    int full = 0;
    for (int tab = 0; tab < count(); ++tab)
        full += QTabBar::tabSizeHint(tab).width();
    const bool wasTight = m_isTight;
    m_isTight = full > width();
    if (m_isTight != wasTight)
        setElideMode(elideMode()); // lays the tabs out anew
    QTabBar::resizeEvent(event);
}

}
