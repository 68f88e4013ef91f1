#include "render/paper/typeface.h"

#include "render/paper/units.h"

#include <QStringList>

#include <array>

namespace render {

namespace {

struct SizeEntry {
    qreal size;
    qreal leading;
};

// In points, in the order of TypeSize.
constexpr std::array<SizeEntry, 8> kTypeSizes{{
    {16, 20},
    {16, 19},
    {12.5, 16},
    {10.5, 14},
    {10.5, 13},
    {9, 12.5},
    {8, 11},
    {7, 9.5},
}};
constexpr qreal kCapHeight = 0.714; // of Noto Sans, in em

QFont paperFont(qreal points, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"), QStringLiteral("Helvetica Neue"),
                      QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans"), QStringLiteral("Arial")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(pt(points)));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}

Typeface::Typeface()
{
    for (const SizeEntry &entry : kTypeSizes) {
        for (const bool bold : {false, true}) {
            m_fonts.push_back(paperFont(entry.size, bold));
            m_metrics.emplace_back(m_fonts.back());
        }
    }
}

qreal Typeface::leading(TypeSize size)
{
    return pt(kTypeSizes[size_t(size)].leading);
}

qreal Typeface::baseline(TypeSize size)
{
    const SizeEntry &entry = kTypeSizes[size_t(size)];
    return pt((entry.leading + entry.size * kCapHeight) / 2);
}

}
