#pragma once

#include <QString>

#include <optional>

namespace domain {

// The kinds of record that the history names.
enum class RecordKind {
    Setting,
    Project,
    Calendar,
    Organisation,
    Person,
    Absence,
    Milestone,
    CustomField,
    Issue,
    Contact,
    Attachment,
    Risk,
    RiskMatrix,
    Matrix,
    Criterion,
    Situation,
    Template,
    Draft,
    Import,
};

struct RecordRef {
    RecordKind kind = RecordKind::Issue;
    qint64 id = 0;
    bool operator==(const RecordRef &) const = default;
};

}
