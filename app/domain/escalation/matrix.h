#pragma once

#include "domain/issue/issue.h"
#include "domain/time/duration.h"

#include <array>
#include <optional>

namespace domain {

// On a path of line management a level n from 1 on that names nobody on our side is the n-th superior of whom the matter is about.
enum class PathKind { Hierarchical, Functional, Counterparty, Confidential, LineManagement };

// Facts that a level may want to see before it is asked; each is held by an issue field.
enum class Fact {
    Description,
    BusinessImpact,
    Tried,
    CostPerDay,
    NeedBy,
    Options,
    Recommendation,
    Ask,
    Consequence,
    Workaround,
    Details,
    Category,
};

// One side of a level: a primary contact and deputies in order.
struct LevelSide {
    PersonId primary;
    QVector<PersonId> deputies;
    bool operator==(const LevelSide &) const = default;
};

struct Level {
    QString title;
    LevelSide ours;
    LevelSide theirs;
    std::array<Duration, kSeverityCount> respond{};                    // zero = missing
    std::array<std::optional<Duration>, kSeverityCount> acknowledge{}; // default: a quarter of respond, at least 1 working hour
    QVector<Channel> channels{Channel::Meeting, Channel::Call};        // preferred first
    QVector<Fact> facts;
    QStringList otherFacts; // wanted, but no issue field holds it: a warning of the checks
    QString notes;
    bool operator==(const Level &) const = default;
    // What a new level begins with: S1 2 h, S2 1 d, S3 3 d, S4 5 d.
    static std::array<Duration, kSeverityCount> standardRespond();
};

// How a path runs for one severity.
struct SeverityPolicy {
    int startLevel = 1;
    int reminders = 1;
    int gracePercent = 25; // of the response time, at least 1 working hour
    Duration headsUp = Duration::days(1);
    bool operator==(const SeverityPolicy &) const = default;
};

struct EscalationPath {
    QString key; // unique in its matrix, stable through versions
    QString name;
    PathKind kind = PathKind::Hierarchical;
    OrganisationId counterparty;
    QStringList categories;
    QStringList lastResorts;
    QVector<Level> levels; // 0 = owner and team
    std::array<SeverityPolicy, kSeverityCount> policies{};
    bool operator==(const EscalationPath &) const = default;

    // The level of that number; an empty one where the path has none.
    const Level &level(int number) const;
    // The highest level above 0 at which one of these people stands, on either side; 0 when none does.
    int levelOf(const QVector<PersonId> &people) const;
    int topLevel() const { return int(levels.size()) - 1; }
    const SeverityPolicy &policy(Severity severity) const { return policies[size_t(severity)]; }
    // Defaults of engine.md §2: start level 1 (S1: 2), one reminder, grace 25 %, heads-up 1 d (S1: none).
    static std::array<SeverityPolicy, kSeverityCount> standardPolicies();
};

// One version of a project's escalation and severity matrix.
struct Matrix {
    MatrixId id;
    ProjectId project;
    int version = 1;
    bool published = false; // a draft version is edited; a published one never changes
    base::Instant savedAt;
    QString savedBy;
    QString note;
    SeverityMatrix severity = SeverityMatrix::standard();
    QVector<EscalationPath> paths;
    int rowVersion = 0;
    bool operator==(const Matrix &) const = default;

    const EscalationPath *path(const QString &key) const;
    // Made from the name of a new path: "Supply of rails" gives supply-of-rails, numbered while it is taken.
    QString freeKey(const QString &name) const;
    QVector<EscalationPath> confidentialPaths() const;
    // A confidential path that serves the category wins always; then the issue's own path, else the one that serves its category (a counterparty path of its counterparty first),
    // else the first that is not confidential; null only for a matrix without such a path.
    const EscalationPath *pathFor(const Issue &issue) const;
};

}
