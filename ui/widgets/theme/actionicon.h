#pragma once

#include "widgets/theme/icon.h"

#include <QAction>

namespace ui {

// Gives an action one of our icons, in menus and in the palette alike.
inline void setActionIcon(QAction &action, IconId id)
{
    action.setIcon(Icon::of(id));
    action.setIconVisibleInMenu(true);
    action.setProperty("rungIcon", int(id));
}

}
