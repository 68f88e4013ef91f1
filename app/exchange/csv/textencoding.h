#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>

class QFile;

namespace exchange {

// The encoding of a text file and how many bytes of byte order mark stand before the text.
struct TextEncoding {
    QByteArray name; // as QStringDecoder knows it
    int markSize = 0;
    bool operator==(const TextEncoding &) const = default;
};

// Byte order mark, then NUL pattern of UTF-16, then strict UTF-8 over the whole file, then a guess by uchardet.
// UnknownEncoding, with the line as place.row where it is known, for bytes that are no text, for a mix of encodings and for
// no guess; the choices offered are encodingChoices(). Unsupported for files that are known to be something else (.xlsx, PDF).
[[nodiscard]] base::Result<TextEncoding> detectEncoding(QFile &file);
// The encoding insisted on; UnknownEncoding when this Qt does not know the name.
[[nodiscard]] base::Result<TextEncoding> namedEncoding(QFile &file, const QByteArray &name);

QByteArrayList encodingChoices();

}
