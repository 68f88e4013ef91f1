#pragma once

#include "base/instant.h"
#include "base/typedid.h"
#include "domain/person/person.h"

#include <QDate>
#include <QString>

namespace domain {

// What sort of matter an entry of the log is; the kind decides which fields the form shows, changing it keeps the others.
enum class EntryKind { Issue, Concern, Query, Complaint, Decision, Dependency };

// What was decided on an entry: by whom, when and why. Undecided while `at` is invalid; the question is the title, due by the
// entry's need-by.
struct DecisionTaken {
    PersonId decider;
    base::Instant at;
    QString text;
    QString reason;
    bool isTaken() const { return at.isValid(); }
    bool operator==(const DecisionTaken &) const = default;
};

// A concern that is only watched: on the day, or when the tripwire is touched, it is promoted, kept or dropped.
struct Watch {
    QDate reviewOn;
    QString tripwire;
    bool operator==(const Watch &) const = default;
};

// The value of a project's own field, in the notation of CustomField; never empty.
struct CustomValue {
    QString field; // its key
    QString value;
    bool operator==(const CustomValue &) const = default;
};

}
