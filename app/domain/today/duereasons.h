#pragma once

#include <QLatin1String>

// What a row of Today says where no reason of reasonids.h does; arguments as there (P people, I instants, N numbers, T texts).
namespace domain::duereasons {

// P who stopped it; I since; T why
inline constexpr QLatin1String kWorkStopped("work-stopped");
// P who waits to hear; I last told, due
inline constexpr QLatin1String kUpdateOwed("update-owed");
// P who took part; I when
inline constexpr QLatin1String kMinutesOwed("minutes-owed");
// P who asked; I when; T what
inline constexpr QLatin1String kQuestionWaits("question-waits");
// P who proposed it; I when
inline constexpr QLatin1String kHandoffWaits("handoff-waits");
// N options
inline constexpr QLatin1String kOptionsWait("options-wait");
// N the day as a Julian day number; T the response
inline constexpr QLatin1String kRiskReviewDue("risk-review-due");
// N the day as a Julian day number; T the tripwire
inline constexpr QLatin1String kConcernReviewDue("concern-review-due");
// N its last day as a Julian day number; T the workaround
inline constexpr QLatin1String kWorkaroundEnded("workaround-ended");
// P who does it; N its last day as a Julian day number, overdue actions in all; T the action
inline constexpr QLatin1String kActionOverdue("action-overdue");

}
