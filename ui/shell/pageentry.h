#pragma once

#include "domain/record/recordkind.h"
#include "widgets/page.h"
#include "widgets/theme/icon.h"

#include <QVector>

#include <functional>

namespace services {
class Workspace;
}

namespace ui {

// One page the program has: made when it is first shown. Composition lists them; the order is that of the rail.
struct PageEntry {
    QString id;                          // "issues": the action "go.issues" shows it
    IconId icon = IconId::Issues;
    bool inRail = true;
    QVector<domain::RecordKind> holds;   // records that navigation brings here
    std::function<Page *(services::Workspace &, QWidget *)> make;
};

}
