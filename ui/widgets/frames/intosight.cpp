#include "widgets/frames/intosight.h"

#include <QScrollArea>
#include <QTimer>

namespace ui {

void bringIntoSight(QWidget *part)
{
    QTimer::singleShot(0, part, [part] {
        for (QWidget *around = part->parentWidget(); around; around = around->parentWidget())
            if (auto *ground = qobject_cast<QScrollArea *>(around))
                ground->ensureWidgetVisible(part, 0, 0);
    });
}

}
