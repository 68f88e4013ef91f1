#include "render/block/keyfigures.h"

#include "render/paper/units.h"

namespace render {

namespace {

constexpr int kFigureSlots = 4;

Spans valueSpans(const KeyFigure &figure)
{
    Spans spans;
    if (!figure.before.isEmpty())
        spans << Span{figure.before + QChar(QChar::Nbsp), {TypeSize::Body, false}, ink::kText, {}};
    spans << Span{figure.value, {TypeSize::KeyFigure, true}, ink::kText, {}};
    if (!figure.after.isEmpty())
        spans << Span{QChar(QChar::Nbsp) + figure.after, {TypeSize::Body, false}, ink::kText, {}};
    return spans;
}

}

void addKeyFigures(PageFlow &flow, const QVector<KeyFigure> &figures)
{
    const Grid grid(flow.setup());
    const qreal width = grid.width(kFigureSlots - 1);
    QVector<QVector<TextLine>> values;
    QVector<QVector<TextLine>> notes;
    qreal height = 0;
    for (const KeyFigure &figure : figures) {
        values << brokenLines(valueSpans(figure), width, flow.typeface());
        notes << brokenLines({Span{figure.note, {TypeSize::Table, false}, ink::kSecond, {}}}, width, flow.typeface());
        height = qMax(height, pt(4) + qreal(values.last().size()) * Typeface::leading(TypeSize::KeyFigure) + pt(2)
                                  + qreal(notes.last().size()) * Typeface::leading(TypeSize::Table));
    }
    flow.ensure(height);
    for (int i = 0; i < figures.size(); ++i) {
        const qreal left = grid.x(i * 3);
        qreal y = flow.y();
        flow.page().add(LineMark{QLineF(left, y, left + width, y), ink::kText, pt(0.7)});
        y += pt(4);
        for (const TextLine &line : values[i]) {
            addLine(flow.page(), line, {left, y}, width, TypeSize::KeyFigure);
            y += Typeface::leading(TypeSize::KeyFigure);
        }
        y += pt(2);
        for (const TextLine &line : notes[i]) {
            addLine(flow.page(), line, {left, y}, width, TypeSize::Table);
            y += Typeface::leading(TypeSize::Table);
        }
    }
    flow.advance(height);
}

}
