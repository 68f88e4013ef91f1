#pragma once

#include "storage/issue/list/issueordering.h"

namespace storage {

// `names`: where the name of a value is found by which it is ranked.
struct IssueOrdering::Lead {
    IssueColumn column;
    const char *expression;
    bool isOfState;
    const char *names;
    bool isDescending = false;
};

// An order that an index gives, in one piece or in two: what is there, then what is not.
struct IssueOrdering::Plain {
    IssueSort sort;
    const char *order; // %1 stands for the direction
    bool isByState;
    const char *there = "";
    const char *notThere = "";
    bool isWithinSeverity = false;
};

struct IssueOrdering::Step {
    IssueOrder &found;
    int rest;
    QStringList conditions;
    Values values;
};

inline QStringList partConditions(const QString &part)
{
    return part.isEmpty() ? QStringList() : QStringList(part);
}

// A category that is not there is an empty text.
inline bool isNoValue(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return std::holds_alternative<std::monostate>(value) || (text && text->isEmpty());
}

}
