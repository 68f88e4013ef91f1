#pragma once

#include "domain/escalation/advice.h"
#include "domain/issue/issue.h"
#include "domain/project/customfield.h"
#include "storage/record/value.h"

#include <QVector>

#include <optional>

namespace storage {

enum class IssueSort { Severity, Key, Title, Status, Owner, Counterparty, Level, Verdict, Checkpoint, NeedBy, Changed, Raised, Category, CostPerDay, Own };

// Touched: the last entry or change. Missing: what an issue lacks, by the words of kMissingFields. Kind: "" is an issue. Custom: a field
// of the project's own, named in the condition. Actions: "" for issues with open ones, a day (ISO 8601) for open issues with open ones
// that were due before it. Solved: kSolvedAlone or kSolvedTogether, of what is resolved or closed. Escalated: kEscalatedYes or kEscalatedNo.
enum class IssueColumn { Search, Status, Severity, Verdict, Level, Tier, Owner, Originator, Counterparty, Category, Label, Path, NeedBy, RaisedAt, ChangedAt, Touched, Missing, Kind, Actions, Solved, Escalated, Situation, Custom };

// One restriction: the value is one of `values`, or from the first of them on, or before the second one (none: without that end).
struct IssueCondition {
    enum class Kind { OneOf, Between };
    IssueColumn column = IssueColumn::Search;
    Kind kind = Kind::OneOf;
    Values values;              // Search: folded words that must all be found
    bool isNoneMeant = false;   // OneOf: no value is one of them
    QString custom;             // the key of the field
    bool isNegated = false;
    bool operator==(const IssueCondition &) const = default;
};

// What IssueColumn::Solved and IssueColumn::Escalated can ask for.
inline constexpr QLatin1String kSolvedAlone("alone");
inline constexpr QLatin1String kSolvedTogether("together");
inline constexpr QLatin1String kEscalatedYes("yes");
inline constexpr QLatin1String kEscalatedNo("no");

// What IssueColumn::Missing can ask for: the fields without which an issue can hardly be escalated.
inline constexpr const char *kMissingFields[] = {"owner", "due", "category", "counterparty", "impact", "ask", "facts", "cost", "decision"};

// By which field of the projects' own issues are put in order, and what is known of it.
struct OwnSort {
    QString field; // its key
    domain::FieldType type = domain::FieldType::Text;
    QStringList choices;
};

// Which issues, in which order. Empty members do not restrict; archived ones only come when a condition is on the status.
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
    OwnSort own; // with IssueSort::Own
    bool descending = false;
    std::optional<IssueColumn> group; // Status, Severity, Owner, Counterparty, Level or Category: the order of groups goes before the sort
    int limit = -1;
    bool isLimitOfEachGroup = false; // else of all together
};

// Issues that follow one another in an order because they share a value: a person's or organisation's number, the stored name of a
// status, the number of a level or severity, a category; none for nobody's.
struct IssueRun {
    Value value;
    qint64 count = 0;
    bool operator==(const IssueRun &) const = default;
};

// The issues of a query in its order; with a group, where each group ends.
struct IssueOrder {
    QVector<domain::IssueId> ids;
    QVector<IssueRun> runs;
};

// What a table row shows.
struct IssueRow {
    domain::IssueId id;
    domain::ProjectId project;
    QString key;
    domain::EntryKind kind = domain::EntryKind::Issue;
    QString title;
    domain::Severity severity = domain::Severity::S3;
    domain::IssueStatus status = domain::IssueStatus::Open;
    QString owner;
    QString counterparty;
    int level = 0;
    int tier = 0; // of a functional path beside its own; 0: none
    std::optional<domain::Verdict> verdict; // none until it was evaluated
    int openActions = 0;
    bool isDecided = false; // what was asked; it waits to be carried out
    int nextLevel = 0;
    base::Instant until;
    base::Instant nextCheckpoint;
    base::Instant needBy;
    base::Instant changedAt;
    base::Instant raisedAt;
    base::Instant touchedAt; // the last entry or change; as far as it is known
    QString category;
    QString path;            // the key of its own, empty: the one of its category
    QString originator;
    QStringList labels;
    QVector<domain::CustomValue> custom; // of the project's own fields
    domain::Money costPerDay;
    domain::OrganisationId counterpartyId;
    domain::MatrixId matrix;
    std::optional<quint32> held; // a bit for each Fact; nothing until it was evaluated
    QVector<domain::Fact> missing; // of those that the next level will ask for, with `wanted` how many that are: filled in by the service
    int wanted = 0;
    bool isOpen() const { return status == domain::IssueStatus::Open || status == domain::IssueStatus::InProgress; }
};

}
