#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/issue/contact.h"
#include "domain/issue/issue.h"

#include <QHash>
#include <QVector>

namespace storage {

class Database;

// One person to whom an issue was escalated, and when.
struct EscalatedTo {
    domain::PersonId person;
    base::Instant at;
    bool operator==(const EscalatedTo &) const = default;
};

// Who had how many escalations of late, without a look at the logs: a cache like issue_due, written with each refresh of an issue.
class EscalationLoad
{
public:
    static constexpr int kMostCounted = 1000;

    explicit EscalationLoad(Database &database) : m_database(database) {}

    // What counts of a log: escalations that were not taken back, of two mails neither when one was.
    static QVector<EscalatedTo> of(const QVector<domain::Contact> &log);
    // All of the issue's, those withdrawn left out. True when they differed from those stored.
    [[nodiscard]] base::Result<bool> put(domain::IssueId issue, domain::ProjectId project, QVector<EscalatedTo> escalated);
    // From all logs, after they were written without a refresh of their issues.
    [[nodiscard]] base::Result<> fill();
    // By person, of those who had any from the one moment to the other, both included; no further than kMostCounted each.
    [[nodiscard]] base::Result<QHash<domain::PersonId, int>> between(domain::ProjectId project, base::Instant from, base::Instant until) const;

private:
    base::Result<> recountWithdrawn();

    Database &m_database;
};

}
