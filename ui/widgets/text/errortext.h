#pragma once

#include "base/error.h"

#include <QString>

namespace ui {

// The words for people of a failure: what happened, what was kept, what to do. Never a bare code; the technical detail
// goes to the log only, but names of files, fields and programs come from it where they help.
QString errorText(const base::Error &error);

}
