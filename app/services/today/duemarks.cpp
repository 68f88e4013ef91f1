#include "services/today/duemarks.h"

#include "domain/today/duelist.h"

#include <algorithm>
#include <optional>

namespace services {

namespace {

// The word under which a thing is stored; verdicts and stopped work are found by columns of their own.
std::optional<QLatin1String> wordOf(domain::DueThing thing)
{
    using domain::DueThing;
    switch (thing) {
    case DueThing::Update:
        return storage::duethings::kUpdate;
    case DueThing::Minutes:
        return storage::duethings::kMinutes;
    case DueThing::Question:
        return storage::duethings::kQuestion;
    case DueThing::Handoff:
        return storage::duethings::kHandoff;
    case DueThing::Options:
        return storage::duethings::kOptions;
    case DueThing::Announcement:
        return storage::duethings::kAnnouncement;
    case DueThing::Criterion:
        return storage::duethings::kCriterion;
    case DueThing::Watch:
        return storage::duethings::kWatch;
    case DueThing::Workaround:
        return storage::duethings::kWorkaround;
    case DueThing::Decision:
        return storage::duethings::kDecision;
    case DueThing::Action:
        return storage::duethings::kAction;
    case DueThing::StopWork:
    case DueThing::Verdict:
    case DueThing::RiskReview:
        break;
    }
    return std::nullopt;
}

}

QVector<storage::DueMark> dueMarks(const IssueCase &issueCase, base::Instant now)
{
    QVector<storage::DueMark> marks;
    for (const domain::DueItem &item : domain::dueItems(issueCase.issue, issueCase.log, issueCase.context, issueCase.advice, now))
        if (const auto word = wordOf(item.thing))
            marks.append({*word, item.since.isValid() ? item.since : base::Instant(0), item.until, item.people.value(0)});
    if (const base::Instant snoozed = domain::snoozedUntil(issueCase.log, now); snoozed.isValid())
        marks.append({storage::duethings::kSnooze, snoozed, {}, {}});
    if (const domain::Contact *ask = domain::silentAsk(issueCase.issue, issueCase.log, now))
        marks.append({storage::duethings::kSilence, ask->at, {}, ask->with.value(0), issueCase.issue.project, issueCase.issue.costPerDay});
    return marks;
}

}
