#include "issue/runway/runwaypainter.h"

#include "widgets/paint/textline.h"

#include <QPainter>

namespace ui {

using Zone = render::RunwayWords::Zone;

QRectF RunwayPainter::mirrored(const QRectF &rect) const
{
    if (m_direction == Qt::LeftToRight)
        return rect;
    return QRectF(m_scene.size.width() - rect.right(), rect.top(), rect.width(), rect.height());
}

qreal RunwayPainter::mirrored(qreal x) const
{
    return m_direction == Qt::LeftToRight ? x : m_scene.size.width() - x;
}

void RunwayPainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (!m_scene.wash.isEmpty())
        m_painter.fillRect(mirrored(m_scene.wash), tint(Token::OkTint));
    paintZones();
    paintFrame();
    paintMoments();
    paintBars();
    paintRisers();
    paintMarks();
    for (const RunwayScene::Label &label : m_scene.labels)
        paintLabel(label);
    paintNow();
}

void RunwayPainter::paintZones()
{
    for (const RunwayScene::Zone &zone : m_scene.zones) {
        const QRectF rect = mirrored(zone.rect);
        Token color = Token::Ok;
        if (zone.zone == Zone::TooEarly) {
            fillHatch(m_painter, rect, Token::Early, Token::EarlyHatch, true);
            color = Token::Text2;
        } else if (zone.zone == Zone::TooLate) {
            fillHatch(m_painter, rect, Token::Late, Token::LateHatch, false);
            color = Token::S1;
        } else {
            m_painter.fillRect(rect, tint(Token::OkTint));
        }
        if (zone.text.isEmpty())
            continue;
        const QRectF place = mirrored(zone.textRect);
        if (zone.zone != Zone::RightTime) {
            const qreal width = lineWidth(zone.text, TextRole::Axis, true) + scaled(12);
            const QRectF plate(place.center().x() - width / 2, rect.top(), width, rect.height());
            m_painter.fillRect(plate, tint(zone.zone == Zone::TooEarly ? Token::Early : Token::Late));
        }
        ui::paintLine(m_painter, place, {zone.text, TextRole::Axis, color, Qt::AlignCenter, true}, m_direction);
    }
}

void RunwayPainter::paintFrame()
{
    for (const QRectF &gap : m_scene.gaps)
        m_painter.fillRect(mirrored(gap), tint(Token::Early));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(QPen(tint(Token::Line), 1));
    for (const RunwayScene::Lane &lane : m_scene.lanes) {
        const QRectF line = mirrored(QRectF(QPointF(m_scene.plot.left(), lane.rect.bottom()), QPointF(m_scene.size.width(), lane.rect.bottom())));
        m_painter.drawLine(line.topLeft(), line.topRight());
    }
    m_painter.setPen(QPen(tint(Token::Field), 1));
    const QRectF axis = mirrored(QRectF(QPointF(m_scene.plot.left(), m_scene.axisTop), QPointF(m_scene.size.width(), m_scene.axisTop)));
    m_painter.drawLine(axis.topLeft(), axis.topRight());
    for (const qreal tick : m_scene.tickLines)
        m_painter.drawLine(QPointF(mirrored(tick), m_scene.axisTop), QPointF(mirrored(tick), m_scene.axisTop + scaled(4)));
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const RunwayScene::Lane &lane : m_scene.lanes)
        ui::paintLine(m_painter, mirrored(lane.rect),
                      {lane.name, TextRole::Second, lane.isStrong ? Token::Text : Token::Text2, Qt::AlignLeading | Qt::AlignVCenter, lane.isStrong},
                      m_direction);
    for (const RunwayScene::Label &tick : m_scene.ticks)
        ui::paintLine(m_painter, mirrored(tick.rect), {tick.text, TextRole::Axis, tick.color, Qt::AlignCenter}, m_direction);
}

void RunwayPainter::paintLine(qreal x, qreal width, Token color)
{
    if (x < 0)
        return;
    m_painter.setPen(QPen(tint(color), width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(mirrored(x), m_scene.plot.top() - 2), QPointF(mirrored(x), m_scene.axisTop));
}

void RunwayPainter::paintMoments()
{
    paintLine(m_scene.earliest, 1.5, Token::Ok);
    paintLine(m_scene.latest, 1.5, Token::S1);
    paintLine(m_scene.needBy, 3, Token::Text);
}

void RunwayPainter::paintBars()
{
    using Style = RunwayScene::Bar::Style;
    for (const RunwayScene::Bar &bar : m_scene.bars) {
        const QRectF rect = mirrored(bar.rect);
        const qreal radius = scaled(space::kRadiusMark);
        if (bar.style == Style::Wait) {
            paintRounded(m_painter, rect, radius, tint(Token::Line2), QColor());
        } else {
            const bool isWindow = bar.style == Style::Window;
            const Token edge = isWindow ? Token::Ok : Token::Field;
            m_painter.setPen(QPen(tint(edge), 1.5, isWindow ? Qt::SolidLine : Qt::CustomDashLine));
            if (!isWindow) {
                QPen pen = m_painter.pen();
                pen.setWidthF(1.2);
                pen.setDashPattern({3, 2});
                m_painter.setPen(pen);
            }
            m_painter.setBrush(bar.style == Style::Grace ? QBrush(Qt::NoBrush) : QBrush(tint(Token::Base)));
            m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
        if (!bar.text.isEmpty())
            ui::paintLine(m_painter, mirrored(bar.textRect), {bar.text, TextRole::Axis, Token::Text, Qt::AlignCenter}, m_direction);
    }
}

void RunwayPainter::paintRisers()
{
    for (const RunwayScene::Riser &riser : m_scene.risers) {
        QPen pen(tint(riser.isAdvised ? Token::Accent : Token::Text2), 1.5);
        if (riser.isAdvised)
            pen.setDashPattern({2, 2});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(mirrored(riser.line.x1()), riser.line.y1()), QPointF(mirrored(riser.line.x2()), riser.line.y2()));
    }
}

void RunwayPainter::paintMarks()
{
    for (const RunwayScene::Mark &mark : m_scene.marks)
        if (mark.look != RunwayScene::Mark::Look::Advised)
            paintMark(mark);
}

void RunwayPainter::paintMark(const RunwayScene::Mark &mark)
{
    using Look = RunwayScene::Mark::Look;
    const QRectF rect = mirrored(mark.rect);
    Token fill = Token::Base;
    Token edge = Token::Field;
    Token ink = Token::Text2;
    if (mark.look == Look::Filled) {
        fill = edge = Token::Text2;
        ink = Token::Base;
    } else if (mark.look == Look::Advised) {
        fill = edge = Token::Accent;
        ink = Token::OnAccent;
    } else if (mark.look == Look::Broken) {
        edge = ink = Token::S1;
    }
    m_painter.setPen(QPen(tint(edge), 1.2));
    m_painter.setBrush(tint(fill));
    m_painter.drawEllipse(rect.adjusted(0.6, 0.6, -0.6, -0.6));
    if (mark.more > 0) {
        ui::paintLine(m_painter, rect.adjusted(-4, 0, 4, 0), {QStringLiteral("+%1").arg(mark.more), TextRole::Axis, ink, Qt::AlignCenter, true},
                      m_direction);
        return;
    }
    const qreal inset = rect.width() * 0.18;
    Icon::paint(m_painter, rect.adjusted(inset, inset, -inset, -inset), mark.icon, tint(ink));
}

void RunwayPainter::paintLabel(const RunwayScene::Label &label)
{
    const TextRole role = label.role;
    const QRectF rect = mirrored(label.rect);
    ui::paintLine(m_painter, rect, {label.text, role, label.color, Qt::AlignLeading | Qt::AlignVCenter, label.isStrong}, m_direction);
    if (label.strong.isEmpty())
        return;
    QRectF rest = label.rect;
    rest.setLeft(rest.left() + lineWidth(label.text + QLatin1Char(' '), role));
    ui::paintLine(m_painter, mirrored(rest), {label.strong, role, Token::Text, Qt::AlignLeading | Qt::AlignVCenter, true}, m_direction);
}

// The last of all: now, its pill, and the arrow in the lane that is advised.
void RunwayPainter::paintNow()
{
    paintLine(m_scene.now, 2, Token::Accent);
    for (const RunwayScene::Mark &mark : m_scene.marks)
        if (mark.look == RunwayScene::Mark::Look::Advised)
            paintMark(mark);
    m_painter.setLayoutDirection(m_direction);
    for (const RunwayScene::Pill &pill : m_scene.pills)
        paintPill(m_painter, mirrored(pill.rect), pill.text, pill.fill, pill.color);
}

void RunwayPainter::paintCurrent(const QRectF &rect)
{
    m_painter.setPen(QPen(tint(Token::Accent), 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(mirrored(rect).adjusted(-1, -1, 1, 1), scaled(space::kRadiusMark), scaled(space::kRadiusMark));
}

}
