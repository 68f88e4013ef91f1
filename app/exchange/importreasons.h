#pragma once

#include <QLatin1String>

namespace exchange {

// Why a row of a list was left out (skipped) or a cell of it was not taken over (remark): code words for reports and --json.
// Front ends make sentences of them; `detail` of the SkippedRow is named with each.
namespace reason {
inline constexpr QLatin1String kEmptyRow("empty-row");             // skipped: only empty cells
inline constexpr QLatin1String kNoTitle("no-title");               // skipped: the title cell is empty
inline constexpr QLatin1String kConfidential("confidential");      // skipped, never stored; detail: the category
inline constexpr QLatin1String kBadDate("bad-date");               // remark: not a date; detail: Column: text
inline constexpr QLatin1String kBadValue("bad-value");             // remark: no value of a field the project added; detail: Column: text
inline constexpr QLatin1String kAssumedDayFirst("assumed-day-first"); // remark: d/m or m/d could not be told; detail: column
inline constexpr QLatin1String kUnknownPriority("unknown-priority"); // remark: kept as written; detail: Column: text
inline constexpr QLatin1String kUnknownStatus("unknown-status");   // remark: taken as open; detail: Column: text
inline constexpr QLatin1String kExtraCells("extra-cells");         // remark: more cells than headings; detail: how many
inline constexpr QLatin1String kMoreOwners("more-owners");         // remark: only the first was taken; detail: the others
inline constexpr QLatin1String kCutText("cut-text");               // remark: NUL characters were taken out; detail: column
// Of events in a calendar file (.ics); the row is the line of BEGIN:VEVENT.
inline constexpr QLatin1String kNoStart("no-start");               // skipped: no DTSTART, or none that is a date or time; detail: its text
inline constexpr QLatin1String kBadLine("bad-line");               // skipped, with the event it stands in; the row is its own; detail: the event's name
inline constexpr QLatin1String kBadEnd("bad-end");                 // skipped: ends before it begins, or is no end; detail: its text
inline constexpr QLatin1String kUnknownZone("unknown-zone");       // skipped; detail: the zone
inline constexpr QLatin1String kUnknownRule("unknown-rule");       // skipped: a repetition that is not understood; detail: the rule
inline constexpr QLatin1String kTimedEvent("timed-event");         // skipped: no whole day, so no day off; detail: its name
inline constexpr QLatin1String kFreeEvent("free-event");           // skipped: leaves the person free, so no absence; detail: its name
inline constexpr QLatin1String kOtherHours("other-hours");         // skipped: the calendar has hours of its own on that day; detail: its name
// Of an escalation matrix; with any of them nothing is taken over. The text is what stands in the cell.
inline constexpr QLatin1String kUnknownPerson("unknown-person");
inline constexpr QLatin1String kAmbiguousPerson("ambiguous-person");
inline constexpr QLatin1String kUnknownOrganisation("unknown-organisation");
inline constexpr QLatin1String kAmbiguousOrganisation("ambiguous-organisation");
inline constexpr QLatin1String kBadDuration("bad-duration");
inline constexpr QLatin1String kBadNumber("bad-number");
inline constexpr QLatin1String kBadWord("bad-word");           // none of the words that may stand there
inline constexpr QLatin1String kUnknownPath("unknown-path");   // a level or policy of a path that the table does not have
inline constexpr QLatin1String kUnknownHeading("unknown-heading");
inline constexpr QLatin1String kMissingLevel("missing-level"); // the numbers have a gap; detail: the path
inline constexpr QLatin1String kToldTwice("told-twice");       // a path or level
inline constexpr QLatin1String kNoMatrix("no-matrix");         // no block begins anywhere

}

}
