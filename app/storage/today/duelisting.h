#pragma once

#include "base/result.h"
#include "domain/escalation/advice.h"
#include "domain/risk/risk.h"

#include <QVector>

namespace storage {

class Database;

// What of an issue's log Today has to find without reading logs: a cache like issue_state, outside of history. Marks are
// written whole with each refresh of the issue's state.
struct DueMark {
    QString thing;       // one of the words below
    base::Instant since; // when it becomes due; of a snooze its end, of a silence when the ask was made
    base::Instant until;
    domain::PersonId person;
    domain::ProjectId project; // of a silence alone, and what a day of it costs
    domain::Money costPerDay;
    bool operator==(const DueMark &) const = default;
};

namespace duethings {
inline constexpr QLatin1String kUpdate("update");
inline constexpr QLatin1String kMinutes("minutes");
inline constexpr QLatin1String kQuestion("question");
inline constexpr QLatin1String kHandoff("handoff");
inline constexpr QLatin1String kOptions("options");
inline constexpr QLatin1String kAnnouncement("announcement");
inline constexpr QLatin1String kCriterion("criterion");
inline constexpr QLatin1String kWatch("watch");
inline constexpr QLatin1String kWorkaround("workaround");
inline constexpr QLatin1String kDecision("decision");
inline constexpr QLatin1String kAction("action");
inline constexpr QLatin1String kSnooze("snooze");
inline constexpr QLatin1String kSilence("silence");
}

// Open asks of one person without an answer, and what a day of all of them costs.
struct SilentAsks {
    domain::PersonId person;
    int asks = 0;
    domain::Money costPerDay;
};

struct ComingNeedBy {
    base::Instant at;
    domain::IssueId issue;
    QString key;
    QString title;
};

// The lists behind Today, each by an index; an invalid project means all of them. What is snoozed is left out.
class DueListing
{
public:
    explicit DueListing(Database &database) : m_database(database) {}

    // True when the marks differed from those stored.
    [[nodiscard]] base::Result<bool> put(domain::IssueId issue, QVector<DueMark> marks);
    // The soonest `until` first. For verdicts that want something done only.
    [[nodiscard]] base::Result<QVector<domain::IssueId>> byVerdict(domain::ProjectId project, domain::Verdict verdict, base::Instant now,
                                                                   int limit) const;
    [[nodiscard]] base::Result<QVector<domain::IssueId>> byThing(domain::ProjectId project, QLatin1String thing, base::Instant now,
                                                                 int limit) const;
    // Looks at no more than `most`; of a thing, those whose issue is listed by its verdict are left out.
    [[nodiscard]] base::Result<int> count(domain::ProjectId project, domain::Verdict verdict, base::Instant now, int most) const;
    [[nodiscard]] base::Result<int> count(domain::ProjectId project, QLatin1String thing, base::Instant now, int most) const;
    [[nodiscard]] base::Result<QVector<domain::IssueId>> stopped(domain::ProjectId project, int limit) const;
    [[nodiscard]] base::Result<QVector<domain::RiskId>> reviews(domain::ProjectId project, QDate today, int limit) const;
    // When the next update, announcement or snoozed issue comes up; none when nothing does.
    [[nodiscard]] base::Result<base::Instant> nextDue(base::Instant now) const;

    // Of those asked in (after, upTo], by person and currency; of one project.
    [[nodiscard]] base::Result<QVector<SilentAsks>> silences(domain::ProjectId project, base::Instant after, base::Instant upTo) const;
    // When the first of those that are still silent was asked; none when there is none.
    [[nodiscard]] base::Result<base::Instant> oldestSilence(domain::ProjectId project) const;
    // The moments at which those were asked that were asked by then.
    [[nodiscard]] base::Result<QVector<base::Instant>> silentMoments(domain::ProjectId project, base::Instant upTo) const;
    // No more than `most` are counted.
    [[nodiscard]] base::Result<int> waitingIssues(domain::ProjectId project, int most) const;
    // Open issues that nobody owns, no more than `most`.
    [[nodiscard]] base::Result<int> unownedIssues(domain::ProjectId project, int most) const;
    // How many checkpoints, announcements and updates come in [from, to), no more than `most`.
    [[nodiscard]] base::Result<int> coming(domain::ProjectId project, base::Instant from, base::Instant to, int most) const;
    [[nodiscard]] base::Result<QVector<ComingNeedBy>> needBys(domain::ProjectId project, base::Instant from, base::Instant to,
                                                              int limit) const;

private:
    Database &m_database;
};

}
