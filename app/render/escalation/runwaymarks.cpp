#include "render/escalation/runwaymarks.h"

#include "render/paper/units.h"
#include "render/wording/translate.h"

namespace render {

namespace {

constexpr qreal kThinPt = 0.4;

void addCross(Page &page, QPointF centre, qreal r)
{
    for (const qreal turn : {-1.0, 1.0})
        page.add(LineMark{QLineF(centre + QPointF(-r, -r * turn), centre + QPointF(r, r * turn)), ink::kText, pt(1.5)});
}

void addTriangle(Page &page, QPointF centre, qreal r, bool pointsRight)
{
    const QPolygonF up{QPointF(-r, r * 0.85), QPointF(0, -r), QPointF(r, r * 0.85)};
    const QPolygonF right{QPointF(-r * 0.85, -r), QPointF(r, 0), QPointF(-r * 0.85, r)};
    page.add(ShapeMark{(pointsRight ? right : up).translated(centre), true, false, ink::kText, {}, 0});
}

}

qreal runwayMarkRadius()
{
    return pt(3.4);
}

qreal runwayBarHeight()
{
    return pt(8.6);
}

void addRunwayMark(Page &page, RunwayMark::Kind kind, QPointF centre)
{
    const qreal r = runwayMarkRadius();
    switch (kind) {
    case RunwayMark::Kind::Contact:
        page.add(DiscMark{centre, r * 0.95, ink::kText, {}, 0});
        return;
    case RunwayMark::Kind::PromisePassed:
        addCross(page, centre, r);
        return;
    case RunwayMark::Kind::Escalation:
        addTriangle(page, centre, r * 1.1, false);
        return;
    case RunwayMark::Kind::Reminder:
        addTriangle(page, centre, r, true);
        return;
    case RunwayMark::Kind::Answer:
        page.add(BoxMark{QRectF(centre - QPointF(r, r) * 0.85, QSizeF(r, r) * 1.7), ink::kPaper, ink::kText, pt(1.1)});
        return;
    case RunwayMark::Kind::HeadsUp:
        page.add(DiscMark{centre, r * 0.9, ink::kPaper, ink::kText, pt(1.1)});
        return;
    }
}

void addRunwayBar(Page &page, const QRectF &rect, bool grace)
{
    if (!grace) {
        page.add(BoxMark{rect, ink::kBar, {}, 0});
        return;
    }
    page.add(BoxMark{rect, ink::kPaper, {}, 0});
    page.addHatch(rect, pt(3), ink::kText, pt(kThinPt));
    page.add(BoxMark{rect, {}, ink::kText, pt(kThinPt)});
}

void addRunwayWindow(Page &page, const QRectF &rect, bool filled, bool hasEnd)
{
    page.add(BoxMark{rect, filled ? ink::kAccentTint : ink::kPaper, ink::kAccent, pt(0.9)});
    if (hasEnd)
        page.add(BoxMark{QRectF(rect.right() - pt(2.4), rect.top(), pt(2.4), rect.height()), ink::kAccent, {}, 0});
}

QString runwayMarkName(RunwayMark::Kind kind)
{
    switch (kind) {
    case RunwayMark::Kind::Contact:
        return translate("Runway", "contact");
    case RunwayMark::Kind::PromisePassed:
        return translate("Runway", "promise passed");
    case RunwayMark::Kind::Escalation:
        return translate("Runway", "escalation");
    case RunwayMark::Kind::Reminder:
        return translate("Runway", "reminder");
    case RunwayMark::Kind::Answer:
        return translate("Runway", "answer");
    case RunwayMark::Kind::HeadsUp:
        return translate("Runway", "heads-up");
    }
    return {};
}

}
