#pragma once

#include "base/result.h"
#include "render/document.h"

#include <QByteArray>

namespace render {

// The document as a PDF file: fonts embedded, vectors only, title, author and subject in its metadata.
[[nodiscard]] base::Result<QByteArray> toPdf(const Document &document);
// Whole or not at all: an older file stays untouched until the new one is complete. FileIsDirectory, FileMissing (no such
// folder), FileReadOnly, DiskFull or DiskFault otherwise.
[[nodiscard]] base::Result<> writePdf(const Document &document, const QString &path);
// The XMP packet of a document.
QByteArray xmpOf(const DocumentInfo &info);

}
