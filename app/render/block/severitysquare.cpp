#include "render/block/severitysquare.h"

#include "render/paper/units.h"

namespace render {

qreal addSeveritySquare(Page &page, int severity, QPointF topLeft, qreal leading, const Typeface &typeface)
{
    const Type type{TypeSize::Label, true};
    const QString letters = QStringLiteral("S%1").arg(severity);
    const qreal height = pt(9);
    const qreal width = mm(5);
    const QRectF box(topLeft.x(), topLeft.y() + (leading - height) / 2, width, height);
    const bool filled = severity <= 2;
    if (filled) {
        page.add(BoxMark{box, severity == 1 ? ink::kSeverity1 : ink::kSeverity2, {}, 0});
    } else {
        const qreal edge = severity == 3 ? pt(0.9) : pt(0.5);
        page.add(BoxMark{box.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), ink::kPaper, ink::kSeverityOutline, edge});
    }
    const qreal textLeft = box.left() + (width - typeface.width(letters, type)) / 2;
    const qreal top = box.center().y() - Typeface::leading(type.size) / 2;
    page.add(TextMark{{textLeft, top + Typeface::baseline(type.size)}, letters, type,
                      filled ? ink::kPaper : ink::kSeverityOutline, {}});
    return width;
}

}
