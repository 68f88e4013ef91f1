#pragma once

#include "domain/record/names.h"
#include "domain/today/dueitem.h"

// The names of groups and actions on the command line (names.h).
namespace domain {

template <> std::span<const EnumName<DueGroup>> enumNames();
template <> std::span<const EnumName<DueAction>> enumNames();

}
