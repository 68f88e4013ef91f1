#pragma once

#include <QString>

namespace services {

// A name that any system takes for a file, made from what people call it: no folders, no control or direction marks, none of
// the names that Windows keeps for itself, at most 200 bytes with the suffix kept. Never empty.
QString fileNameFor(const QString &name);

}
