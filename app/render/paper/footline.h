#pragma once

#include "render/wording/format.h"

namespace render {

// The first 16 digits of a history head in groups of four: "9f3c 71ab 04d2 e68e".
QString shortHead(const QString &head);
// "As of Thu 22 Oct 2026, 13:30 CEST · harbour.rung · history head 9f3c …".
QString footLine(base::Instant asOf, const QString &fileName, const QString &head, const Format &format);

}
