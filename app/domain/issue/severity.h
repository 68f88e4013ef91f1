#pragma once

#include "domain/time/duration.h"

#include <QString>

#include <array>

namespace domain {

// S1 is the highest (ITIL priority 1).
enum class Severity { S1, S2, S3, S4 };
inline constexpr int kSeverityCount = 4;
inline constexpr std::array kSeverities{Severity::S1, Severity::S2, Severity::S3, Severity::S4};

// What one severity means in a project.
struct SeverityDefinition {
    QString name;
    QString definition; // in business terms
    bool actImmediately = false;
    bool everyday = false;
    Duration updateEvery; // those it was escalated to hear the state this often; zero = no rhythm
    bool operator==(const SeverityDefinition &) const = default;
};

// Impact (1..5) × urgency (1..5) → severity; cells[impact-1][urgency-1]. 5 is the most severe impact, the most urgent.
struct SeverityMatrix {
    std::array<std::array<Severity, 5>, 5> cells{};
    std::array<SeverityDefinition, kSeverityCount> definitions;
    bool operator==(const SeverityMatrix &) const = default;

    // The standard ITIL table: high impact and urgency S1, falling diagonally to S4.
    static SeverityMatrix standard();
    // 0 (not assessed) counts as 3, the middle; values are clamped to 1..5.
    Severity severity(int impact, int urgency) const;
    const SeverityDefinition &definition(Severity severity) const { return definitions[size_t(severity)]; }
};

}
