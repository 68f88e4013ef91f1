#pragma once

#include "base/result.h"

namespace services {

// A value that is refused, with the field it stands in (a name of recordjson.h).
inline tl::unexpected<base::Error> fieldFault(const QString &field, const QString &detail,
                                              base::ErrorCode code = base::ErrorCode::Invalid)
{
    base::ErrorPlace place;
    place.field = field;
    return base::fail(code, detail, place);
}

inline tl::unexpected<base::Error> fieldFault(const char *field, const QString &detail,
                                              base::ErrorCode code = base::ErrorCode::Invalid)
{
    return fieldFault(QString::fromLatin1(field), detail, code);
}

}
