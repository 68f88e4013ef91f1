#pragma once

#include "render/paper/pageflow.h"

namespace render {

// One of the up to four figures that carry a page: "EUR 86,400" over a line of explanation.
struct KeyFigure {
    QString before; // unit in front of the number: "EUR"
    QString value;
    QString after;  // unit behind it: "working days"
    QString note;
};

void addKeyFigures(PageFlow &flow, const QVector<KeyFigure> &figures);

}
