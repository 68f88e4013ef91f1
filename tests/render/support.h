#pragma once

#include "render/document.h"

namespace renderTest {

// All pages' text.
QString wholeText(const render::Document &document);
// Writes the PDF into the folder of RUNG_TEST_PAPERS when that is set, for the eye.
void keep(const render::Document &document, const QString &name);

}
