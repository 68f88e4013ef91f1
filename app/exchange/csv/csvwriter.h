#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace exchange {

// Text that a spreadsheet would run as a formula gets an apostrophe in front (= + - @ TAB CR LF and the full-width forms);
// so does text that already begins with apostrophes before such a character, so that unshielded() gives back every text.
QString shielded(const QString &text);
// Takes off the apostrophe that shielded() set. Only for files this program wrote: elsewhere it may be somebody's text.
QString unshielded(const QString &text);

// One RFC 4180 line of shielded texts, with CRLF, as UTF-8.
QByteArray csvLine(const QStringList &cells);

}
