#pragma once

#include <QCoreApplication>

namespace render {

// The door of all words of this room to the translators; lupdate reads its calls as QCoreApplication::translate.
inline QString translate(const char *context, const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, note, n);
}

}
