#pragma once

#include "domain/escalation/care/matrixfix.h"

namespace ui {

// What a fix of the checks does, for its link: "Take 2d from the level below".
QString fixWords(const domain::MatrixFix &fix, const domain::EngineContext &context);

}
