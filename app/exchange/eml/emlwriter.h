#pragma once

#include "base/result.h"
#include "exchange/eml/emlmessage.h"

namespace exchange {

// Whether a mail program would take it: local@domain, no blanks or controls, one @, a domain of letters, digits, - and dots
// (any script: such a domain is written in its xn-- form).
bool isMailAddress(const QString &address);

// The message as RFC 5322 bytes with CRLF: UTF-8 text, RFC 2047 headers, RFC 2231 file names, lines of at most 998 bytes.
// Control characters in names, subject and file names become blanks, so that nothing adds a header.
// Invalid with place.field "from", "to" or "cc" and the address in the detail when an address is none.
[[nodiscard]] base::Result<QByteArray> toEml(const EmlMessage &message);

}
