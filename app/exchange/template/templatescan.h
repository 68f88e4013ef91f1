#pragma once

#include "base/result.h"

namespace exchange {

inline constexpr int kTemplateLimit = 256 * 1024; // characters
inline constexpr int kTemplateDepth = 32;         // nested sections

// Looks at the tags alone: says with row and column what is wrong, before the Mustache library sees the text.
[[nodiscard]] base::Result<> scanTemplate(const QString &text);

// The text without its comments; a comment alone on its lines takes them with it, as the specification says.
QString withoutComments(const QString &text);

}
