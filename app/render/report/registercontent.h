#pragma once

#include "domain/issue/issuetotals.h"

namespace render {

// One issue of the register, as values.
struct RegisterRow {
    QString key;
    QString title;
    QString counterparty;
    QString owner;
    domain::Severity severity = domain::Severity::S3;
    domain::IssueStatus status = domain::IssueStatus::Open;
    domain::AskKind ask = domain::AskKind::None;
    domain::Verdict verdict = domain::Verdict::Nothing;
    bool isDecided = false; // what was asked; it waits to be carried out
    int level = 0;
    int nextLevel = 0;
    QString levelTitle;
    QString levelPerson;
    base::Instant until;
    base::Instant needBy;
    int daysLost = 0;
    bool hasCost = false; // a cost per day is stated
    qint64 costCents = 0;
    QString currency;
    bool isOpen() const { return status == domain::IssueStatus::Open || status == domain::IssueStatus::InProgress; }
};

// What of several issues is one contributing party's.
struct ContributionRow {
    QString party;
    bool isOpen = true; // of open issues, else of those that are over
    domain::ContributionSum sum;
};

// The issue register of one project or of all.
struct RegisterContent {
    QString project; // its name; empty: all projects
    QString fileKey; // for the proposed file name
    QVector<RegisterRow> rows;
    domain::IssueTotals totals; // of the open ones among them
    QVector<ContributionRow> contributions; // of all of them
    base::Instant asOf;
    QByteArray zone = "UTC";
    QString fileName;
    QString historyHead;
    QString author;
};

}
