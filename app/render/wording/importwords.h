#pragma once

#include <QString>

namespace render {

// Why a row or cell was not read, from the code words of exchange/importreasons.h; an unknown word is given back as it is.
QString importReason(const QString &code, const QString &detail);

}
