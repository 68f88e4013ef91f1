#pragma once

#include "render/escalation/runwaypicture.h"
#include "render/paper/page.h"

namespace render {

// Half the width of a mark, and the heights of bars and windows, in layout units.
qreal runwayMarkRadius();
qreal runwayBarHeight();

// The signs of papers.md: ● contact, ✕ promise passed, ▲ escalation, ▶ reminder, □ answer, ○ heads-up.
void addRunwayMark(Page &page, RunwayMark::Kind kind, QPointF centre);
// A wait is a grey bar, a grace a hatched one.
void addRunwayBar(Page &page, const QRectF &rect, bool grace);
// A sensible window: outline with a thick end at the latest moment, filled for the level asked.
void addRunwayWindow(Page &page, const QRectF &rect, bool filled, bool hasEnd);
QString runwayMarkName(RunwayMark::Kind kind);

}
