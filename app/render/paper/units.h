#pragma once

#include <QtGlobal>

namespace render {

// Layout is done in twentieths of a point (1440 to the inch): every type size is then a whole pixel size.
inline constexpr int kResolution = 1440;

constexpr qreal mm(qreal millimetres)
{
    return millimetres * kResolution / 25.4;
}

constexpr qreal pt(qreal points)
{
    return points * kResolution / 72.0;
}

}
