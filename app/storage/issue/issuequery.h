#pragma once

#include "domain/escalation/advice.h"
#include "domain/issue/issue.h"

#include <QVector>

#include <optional>

namespace storage {

enum class IssueSort { Severity, Key, Title, Status, Owner, Counterparty, Level, Verdict, Checkpoint, NeedBy, Changed, Raised };

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
