#pragma once

#include "base/instant.h"

#include <algorithm>

namespace domain {

// The earlier of two moments; one that is none gives way to the other.
inline base::Instant earlierOf(base::Instant a, base::Instant b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

}
