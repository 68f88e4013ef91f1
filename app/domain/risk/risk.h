#pragma once

#include "domain/issue/issue.h"

namespace domain {

using RiskId = base::TypedId<struct RiskTag>;

enum class RiskStatus { Open, Occurred, Closed };
enum class RiskResponse { Reduce, Avoid, Transfer, Accept };
enum class RiskRating { Low, Medium, High, VeryHigh };

// Where a risk stands: on the matrix (scores 1..size, 0 = not assessed) and in figures.
struct RiskPosition {
    int probabilityScore = 0;
    int impactScore = 0;
    double probability = 0; // 0..1
    Money impactMoney;
    int impactDays = 0; // working days
    bool operator==(const RiskPosition &) const = default;

    // Probability × impact in money, in cents (ISO 31000: expected value).
    qint64 exposureCents() const;
};

struct Risk {
    RiskId id;
    ProjectId project;
    QString key; // "R-07", unique in its project
    QString title;
    QString description;
    QString category;
    OrganisationId counterparty;
    PersonId owner;
    RiskStatus status = RiskStatus::Open;
    RiskPosition inherent; // before the response
    RiskPosition residual; // after it; the register's rating while it is assessed
    RiskResponse response = RiskResponse::Reduce;
    QString responseText;
    QDate reviewOn;
    QVector<IssueId> issues; // linked both ways
    base::Instant raisedAt;
    base::Instant changedAt;
    ImportSource source;
    int rowVersion = 0;
    bool operator==(const Risk &) const = default;
};

// Probability × impact → rating, with the project's appetite. cells[probability-1][impact-1]; size 3..6.
struct RiskMatrix {
    ProjectId project;
    int size = 5;
    QStringList probabilityNames; // lowest first
    QStringList impactNames;      // lowest first
    QVector<double> probabilityUpTo; // upper bound of each class, 0..1
    QVector<qint64> impactUpToCents; // upper bound of each class in money
    QVector<QVector<RiskRating>> cells;
    RiskRating appetite = RiskRating::Medium; // the highest rating that is accepted
    int rowVersion = 0;
    bool operator==(const RiskMatrix &) const = default;

    static RiskMatrix standard(ProjectId project);
    // Low when not assessed.
    RiskRating rating(int probabilityScore, int impactScore) const;
    bool isAboveAppetite(const RiskPosition &position) const;
    // The same matrix with another number of classes (3..6): each new class takes what the one at its place of the scale had; a
    // class that comes twice gets a number behind its name, and its bounds lie evenly between its neighbours'.
    RiskMatrix resized(int newSize) const;
    // Where a score of the old scale stands on the new one; 0 stays 0.
    static int rescaled(int score, int oldSize, int newSize);
};

}
