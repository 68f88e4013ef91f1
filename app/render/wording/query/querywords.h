#pragma once

#include "domain/issue/query/queryterm.h"

namespace render {

// What is wrong with a query and what would be right, in one or two sentences.
QString queryFault(const domain::QueryFault &fault);

}
