#pragma once

#include "domain/escalation/advice.h"
#include "domain/issue/issue.h"
#include "storage/record/value.h"

#include <QVector>

#include <optional>

namespace storage {

enum class IssueSort { Severity, Key, Title, Status, Owner, Counterparty, Level, Verdict, Checkpoint, NeedBy, Changed, Raised, Urgency };

enum class IssueColumn { Search, Status, Severity, Verdict, Level, Owner, Originator, Counterparty, Category, Label, Path, NeedBy, RaisedAt, ChangedAt };

// One restriction: the value is one of `values`, or from the first of them on, or before the second one (none: without that end).
struct IssueCondition {
    enum class Kind { OneOf, Between };
    IssueColumn column = IssueColumn::Search;
    Kind kind = Kind::OneOf;
    Values values;              // Search: folded words that must all be found
    bool isNoneMeant = false;   // OneOf: no value is one of them
    bool isNegated = false;
    bool operator==(const IssueCondition &) const = default;
};

// Which issues, in which order. Empty members do not restrict.
struct IssueQuery {
    domain::ProjectId project;                 // invalid: all projects
    QString text;                              // words, each found in key, title or counterparty (case and accents ignored)
    QVector<domain::IssueStatus> statuses;
    QVector<domain::Severity> severities;
    QVector<domain::PersonId> owners;
    QVector<domain::OrganisationId> counterparties;
    QVector<domain::Verdict> verdicts;
    int minLevel = 0;
    base::Instant needByBefore;
    QVector<IssueCondition> conditions; // all must hold, besides
    IssueSort sort = IssueSort::Severity;
    bool descending = false;
    int limit = -1;
};

// What a table row shows.
struct IssueRow {
    domain::IssueId id;
    domain::ProjectId project;
    QString key;
    QString title;
    domain::Severity severity = domain::Severity::S3;
    domain::IssueStatus status = domain::IssueStatus::Open;
    QString owner;
    QString counterparty;
    int level = 0;
    std::optional<domain::Verdict> verdict; // none until it was evaluated
    int nextLevel = 0;
    base::Instant until;
    base::Instant nextCheckpoint;
    base::Instant needBy;
    base::Instant changedAt;
};

}
