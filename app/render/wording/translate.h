#pragma once

#include <QString>

namespace render {

// The door of all words of this room to the translators; lupdate reads its calls as QCoreApplication::translate. Speaks the
// language of the window, or that of the innermost SpokenIn of this thread.
QString translate(const char *context, const char *text, const char *note = nullptr, int n = -1);

}
