#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace base {

// A value or the Error that kept it from being made. Functions returning one are [[nodiscard]].
template <typename T = void>
using Result = tl::expected<T, Error>;

// Failure in one word: return base::fail(ErrorCode::NotFound, detail).
inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, ErrorPlace place = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(place)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

}
