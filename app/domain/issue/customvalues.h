#pragma once

#include "domain/issue/issue.h"

#include <algorithm>

namespace domain {

// Before the key of a project's own field, wherever fields are named: in queries, headings of a list, conflicts, `rung set`.
inline constexpr QLatin1String kCustomPrefix("custom.");

// The value of a project's own field; empty when there is none.
inline QString customValue(const QVector<CustomValue> &values, const QString &field)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const CustomValue &each) { return each.field == field; });
    return found == values.end() ? QString() : found->value;
}

inline QString customValue(const Issue &issue, const QString &field)
{
    return customValue(issue.custom, field);
}

// An empty value takes it out.
inline void setCustomValue(Issue &issue, const QString &field, const QString &value)
{
    const auto place = std::lower_bound(issue.custom.begin(), issue.custom.end(), field,
                                        [](const CustomValue &each, const QString &wanted) { return each.field < wanted; });
    const bool isThere = place != issue.custom.end() && place->field == field;
    if (isThere && value.isEmpty())
        issue.custom.erase(place);
    else if (isThere)
        place->value = value;
    else if (!value.isEmpty())
        issue.custom.insert(place, {field, value});
}

}
