#pragma once

#include <QStringList>

namespace domain {

// The one of these words that was probably meant by `written`: it begins so, or a slip or two of the keyboard lie between, case apart.
// Of words divided by blanks one part is enough. Empty: none is near, or nothing was written.
QString nearWord(const QString &written, const QStringList &words);

}
