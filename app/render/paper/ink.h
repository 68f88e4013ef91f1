#pragma once

#include <QColor>

// The colours of papers.md; all opaque, each with a second sign where it means something.
namespace render::ink {

inline const QColor kText(0x16, 0x19, 0x1D);
inline const QColor kSecond(0x53, 0x5A, 0x63);
inline const QColor kRule(0xC4, 0xCA, 0xD1);
inline const QColor kTint(0xF0, 0xF2, 0xF4);
inline const QColor kBar(0xB9, 0xC1, 0xC9);
inline const QColor kAccent(0x0A, 0x5A, 0x78);
inline const QColor kAccentTint(0xE6, 0xEF, 0xF3);
inline const QColor kLoss(0x86, 0x1A, 0x12);
inline const QColor kSeverity1(0x86, 0x1A, 0x12);
inline const QColor kSeverity2(0xB4, 0x53, 0x09);
inline const QColor kSeverityOutline(0x2F, 0x4A, 0x62);
inline const QColor kPaper(0xFF, 0xFF, 0xFF);

}
