#pragma once

#include "domain/escalation/matrix.h"

#include <variant>

namespace domain {

// What one place of a matrix holds; monostate: the place is not there (a path or level of the other version alone).
using MatrixValue = std::variant<std::monostate, bool, int, QString, QStringList, Duration, PathKind, Severity, OrganisationId,
                                 QVector<PersonId>, QVector<Channel>, QVector<Fact>>;

// One place of a matrix, as a person would name it.
struct MatrixPlace {
    enum class Part {
        Path, PathOrder, PathName, Kind, Counterparty, Categories, LastResorts, // of a path
        Level, Title, Ours, Theirs, Respond, Acknowledge, Channels, Facts, OtherFacts, Notes, // of a level
        StartLevel, Reminders, Grace, HeadsUp, // of a path, by severity
        SeverityCell, // by impact and urgency
        SeverityName, SeverityMeaning, ActImmediately, Everyday, UpdateEvery, // of a severity
    };
    Part part = Part::Path;
    QString pathKey;
    int level = -1;      // the number in the later version; of a level that is gone, in the earlier one
    int levelBefore = -1;
    std::optional<Severity> severity;
    int impact = 0;      // 1..5
    int urgency = 0;
    bool operator==(const MatrixPlace &) const = default;
};

// One place that differs. People of a side: the primary first, an invalid one when there is none.
struct MatrixDifference {
    MatrixPlace place;
    MatrixValue before;
    MatrixValue after;
    bool operator==(const MatrixDifference &) const = default;
};

// Everything that differs between two versions, in the order of the later one; empty when they say the same. Paths are known by
// their keys; levels that were put in or taken out do not make the others differ. A path or level that is new or gone is one
// difference, with its name (a text) on the side where it is.
QVector<MatrixDifference> matrixDifferences(const Matrix &before, const Matrix &after);

}
