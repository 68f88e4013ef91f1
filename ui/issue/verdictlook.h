#pragma once

#include "domain/escalation/advice.h"
#include "widgets/paint/chip.h"
#include "widgets/paint/mark.h"

namespace ui {

// How each verdict looks: chip word, icon and weight (visual.md).
ChipLook verdictLook(domain::Verdict verdict, bool isDecided = false);
// The act the advice card offers for it, "Write reminder"; empty when waiting is all there is to do.
QString verdictAct(domain::Verdict verdict);
inline Rank rankOf(domain::Severity severity) { return ui::rankOf(int(severity)); }

}
