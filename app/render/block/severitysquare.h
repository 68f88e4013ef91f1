#pragma once

#include "render/paper/page.h"

namespace render {

// The lettered severity box of papers.md: S1 and S2 filled, S3 and S4 outlined. Stands in a line `leading` high; gives its width.
qreal addSeveritySquare(Page &page, int severity, QPointF topLeft, qreal leading, const Typeface &typeface);

}
