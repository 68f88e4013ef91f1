#pragma once

#include <QFont>
#include <QFontMetricsF>

#include <vector>

namespace render {

// The type sizes of papers.md with their leading.
enum class TypeSize { Title, KeyFigure, Ask, LongAsk, Section, Body, Table, Label };

struct Type {
    TypeSize size = TypeSize::Body;
    bool bold = false;
    bool operator==(const Type &) const = default;
};

// Noto Sans (with stated fall-backs) in all sizes at the layout's resolution: one font and one measure each, shared by a
// whole document. Needs a QGuiApplication.
class Typeface
{
public:
    Typeface();

    const QFont &font(Type type) const { return m_fonts[index(type)]; }
    qreal width(const QString &text, Type type) const { return m_metrics[index(type)].horizontalAdvance(text); }
    // From line to line, in layout units.
    static qreal leading(TypeSize size);
    // From the top of a line to its baseline: capitals stand in the middle of the leading.
    static qreal baseline(TypeSize size);

private:
    static size_t index(Type type) { return size_t(type.size) * 2 + (type.bold ? 1 : 0); }

    std::vector<QFont> m_fonts;
    std::vector<QFontMetricsF> m_metrics;
};

}
