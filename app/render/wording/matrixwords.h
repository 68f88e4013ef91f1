#pragma once

#include "render/wording/format.h"
#include "domain/escalation/matrixcheck.h"

namespace render {

// A finding of the matrix checks in one sentence, without the place: "Level 2 has no deputy on our side".
QString sentence(const domain::MatrixFinding &finding, const domain::EngineContext &context, const Format &format);
// Where it sits: "Supplier delivery, level 2, S3".
QString place(const domain::MatrixFinding &finding, const domain::Matrix &matrix);

}
