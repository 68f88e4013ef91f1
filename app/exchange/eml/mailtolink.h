#pragma once

#include <QByteArray>
#include <QStringList>

namespace exchange {

// The longest link that every mail program seen takes whole (Windows cuts at about 2,000 characters).
inline constexpr int kLongestMailto = 1900;

// RFC 6068 link that opens a mail for editing; each value is percent-encoded, so no text can add a field of its own.
// Empty when it would be longer than kLongestMailto: use an .eml file then.
QByteArray mailtoLink(const QStringList &to, const QStringList &copy, const QString &subject, const QString &body);

}
