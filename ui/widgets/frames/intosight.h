#pragma once

class QWidget;

namespace ui {

// Scrolls what lies around a part until it is seen, once the layouts have given it its place.
void bringIntoSight(QWidget *part);

}
