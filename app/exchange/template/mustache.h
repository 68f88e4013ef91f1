#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace exchange {

// A filled template. `unknown`: names of placeholders and sections the values do not have at all; `empty`: printed
// placeholders whose value is null or empty. Both in order of first use, each once.
struct RenderedText {
    QString text;
    QStringList unknown;
    QStringList empty;
};

// Fills a Mustache template as plain text: nothing is escaped, and values are never read as templates.
// Names are looked up as the Mustache specification says (dots descend, sections push). BadTemplate with row and column
// (from 1) for tags that are not closed, do not match or are empty, for partials ({{>x}}) and for changed delimiters ({{=);
// TooLarge for a template over 256 Ki characters, sections nested over 32 deep, or a result over 4 Mi bytes.
[[nodiscard]] base::Result<RenderedText> renderTemplate(const QString &text, const QJsonObject &values);

// The same checks without filling anything.
[[nodiscard]] base::Result<> checkTemplate(const QString &text);

}
