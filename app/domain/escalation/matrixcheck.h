#pragma once

#include "domain/escalation/advice.h"

namespace domain {

// The checks of engine.md §7. The first nine are errors, the others warnings; the last is no check but a hint, from the logs.
enum class MatrixCheck {
    NobodyOnOurSide,
    EmptyOtherSide,
    ResponseMissing,
    NoChannel,
    SamePersonTwice,
    StartLevelMissing,
    CategoryUnserved,
    ReportsToLevelBelow,
    CategoryTwice,
    HigherLevelSlower,
    NoDeputy,
    PrimaryAway,
    UnevenSides,
    RunwayTooLong,
    FactUnknown,
    ForwardedElsewhere,
};

// Where a finding sits: a path, a level, and the cell's column. severity only for response columns.
struct MatrixCell {
    enum class Column { Path, Title, Ours, Theirs, Respond, Channels, Facts, StartLevel, Categories };
    QString pathKey;
    int level = -1;
    Column column = Column::Path;
    std::optional<Severity> severity;
    bool operator==(const MatrixCell &) const = default;
};

struct MatrixFinding {
    bool isError = false;
    MatrixCheck check = MatrixCheck::NobodyOnOurSide;
    MatrixCell cell;
    QVector<PersonId> people;
    QStringList texts;           // categories, facts
    QVector<base::Instant> instants;
    qint64 number = 0;
    bool isHint() const { return check == MatrixCheck::ForwardedElsewhere; }
    bool operator==(const MatrixFinding &) const = default;
};

// Errors first, then in the order of paths and levels. `categories`: those of the project that must be served.
QVector<MatrixFinding> checkMatrix(const Matrix &matrix, const QStringList &categories, const EngineContext &context,
                                   base::Instant now);

}
