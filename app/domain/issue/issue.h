#pragma once

#include "domain/issue/entry.h"
#include "domain/issue/contribution.h"
#include "domain/issue/response.h"
#include "domain/issue/severity.h"
#include "domain/project/milestone.h"

#include <QDate>
#include <QStringList>
#include <QVector>

#include <optional>

namespace domain {

using IssueId = base::TypedId<struct IssueTag>;
using MatrixId = base::TypedId<struct MatrixTag>;
using CriterionId = base::TypedId<struct CriterionTag>;

// Archived: over, and left out of lists and counts unless it is asked for.
enum class IssueStatus { Open, InProgress, Resolved, Closed, Cancelled, Archived };

// What is wanted of the level that is asked.
enum class AskKind { None, Awareness, Help, Decision, Resources, Recommitment };

struct Ask {
    AskKind kind = AskKind::None;
    QString text;
    Money money; // where it needs a power; zero = none
    int days = 0;
    bool scope = false; // needs somebody who may change the scope
    bool operator==(const Ask &) const = default;
};

// A part of the cost per day: "crew 3,100".
struct CostPart {
    QString label;
    Money amount;
    bool operator==(const CostPart &) const = default;
};

struct IssueOption {
    QString title;
    QString detail;
    Money cost;
    int slipDays = 0;
    QString scope;
    QString mainRisk;
    bool recommended = false;
    bool operator==(const IssueOption &) const = default;
};

// While a pause covers now, the clocks stand. Without an end (`to` invalid) it is open.
struct Pause {
    base::Instant from;
    base::Instant to;
    QString reason;
    bool operator==(const Pause &) const = default;
};

// Somebody whom the escalation brought in; the owner stays the owner.
struct Assistance {
    PersonId person;
    QString brings;
    QDate until; // none: to the end
    bool operator==(const Assistance &) const = default;
};

// Work is halted until a named person releases it; active while `since` is set.
struct StopWork {
    base::Instant since;
    PersonId by;
    QString reason;
    bool isActive() const { return since.isValid(); }
    bool operator==(const StopWork &) const = default;
};

// Beside money, days and scope: what the project manager alone can no longer hold.
struct OwnLimits {
    bool knowledge = false;
    bool control = false;
    bool progress = false;
    bool operator==(const OwnLimits &) const = default;
};

enum class GuidedReply { Unknown, Yes, No };

// One answer of the guided verdict; the questions are in domain/escalation/guided.
struct GuidedAnswer {
    QString question; // its key
    GuidedReply reply = GuidedReply::Unknown;
    bool operator==(const GuidedAnswer &) const = default;
};

// A criterion that acted on the issue. The same rule in the same version on the same facts acts once.
struct CriterionFiring {
    CriterionId criterion;
    QString name; // as it was called then
    int version = 0;
    base::Instant at;
    QString facts; // what it held on: the fingerprint, in stable words
    bool operator==(const CriterionFiring &) const = default;
};

// Where details are found.
struct DetailLink {
    QString label;
    QString target; // http(s), mailto, or a path shown as text
    bool operator==(const DetailLink &) const = default;
};

// Where an imported issue came from, in its own words; `externalId` with `system` identifies it at the next import.
struct ImportSource {
    QString system;
    QString externalId;
    QString status;
    QString priority;
    QString type;
    bool operator==(const ImportSource &) const = default;
};

// A problem that may have to be escalated. Instants are UTC; money without a currency is the project's.
struct Issue {
    IssueId id;
    ProjectId project;
    QString key; // "HT4-118", unique in the workspace
    EntryKind kind = EntryKind::Issue;
    QString title;
    QString description; // the facts
    QString businessImpact;
    QString category;
    QString situation;     // the entry of the catalogue that was picked, as it was called then
    bool everyday = false; // picked as "handle yourself": no escalation while there is time
    QString pathKey; // empty: the path that serves the category
    QString tierPath; // a functional path whose tiers it climbs beside its own path (ITIL, functional escalation); empty: none
    int tier = 0;     // of that path; 1: its first level, as in L1, L2, L3; 0 without one
    OrganisationId counterparty;
    int impact = 0;  // 1..5, 0 = not assessed
    int urgency = 0; // 1..5, 0 = not assessed
    std::optional<Severity> severityOverride;
    QString overrideReason;
    IssueStatus status = IssueStatus::Open;
    PersonId owner;
    PersonId originator;
    QVector<PersonId> implicated;
    base::Instant raisedAt;
    base::Instant needBy;
    MilestoneId milestone; // that it endangers
    base::Instant missedAt; // the first date that was missed: cost so far counts from here
    base::Instant resolvedAt;
    Money costNow;
    Money costPerDay;
    QVector<CostPart> costParts;
    Money oneOffLoss;
    QString consequence; // if nobody decides
    Ask ask;
    QVector<IssueOption> options;
    QString workaround;
    QDate workaroundUntil; // holds to the end of this day; invalid: no end known
    QStringList causes;    // why, and why that: the first is the nearest
    DecisionTaken decision;
    Watch watch;
    IssueId againOf;       // the earlier issue that happened again
    QVector<CustomValue> custom; // by field
    QVector<DetailLink> links;
    bool worsening = false;
    bool joint = false;
    bool reviewed = false; // after-action review held
    QVector<Pause> pauses;
    StopWork stopWork;
    OwnLimits limits;
    int unplannedHours = 0; // work that nobody planned, hours so far
    int peopleAffected = 0; // 0 = not counted
    QVector<Assistance> helpers;
    QVector<ResponseAction> actions; // what is being done about it
    QVector<Responder> responders;   // the response team
    QVector<Contribution> contributions; // other parties with a share of the impact
    QVector<GuidedAnswer> guided;
    QVector<CriterionFiring> firings; // oldest first
    QStringList labels;
    QString outcome;
    MatrixId matrix; // the version it runs on; invalid: the project's current one
    ImportSource source;
    base::Instant changedAt;
    int rowVersion = 0;
    bool operator==(const Issue &) const = default;

    bool isOpen() const { return status == IssueStatus::Open || status == IssueStatus::InProgress; }
    // The override, else the matrix's answer to impact × urgency.
    Severity severity(const SeverityMatrix &table) const { return severityOverride ? *severityOverride : table.severity(impact, urgency); }
};

}
