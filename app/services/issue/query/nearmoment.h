#pragma once

#include "domain/issue/query/queryterm.h"

namespace services {

// "31.12.2026" and "7 days" where a day or a span is right. Empty: nothing is near.
QString nearMoment(const domain::QueryFault &fault);

}
