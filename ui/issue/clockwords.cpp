#include "issue/clockwords.h"

#include "render/wording/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

QString clockWord(const char *text)
{
    return QCoreApplication::translate("ClockWords", text);
}

// What stands after the latest ask at the level the issue is at.
bool isSaidSince(const services::IssueCase &issueCase, base::Instant asked, bool isAnswer)
{
    return std::any_of(issueCase.log.cbegin(), issueCase.log.cend(), [&](const domain::Contact &entry) {
        const bool fits = entry.kind == domain::ContactKind::Answered || (!isAnswer && entry.kind == domain::ContactKind::Acknowledged);
        return fits && entry.at >= asked && entry.level == issueCase.advice.level;
    });
}

// Until when it was promised after that ask; none when nothing was.
base::Instant promisedUntil(const services::IssueCase &issueCase, base::Instant asked)
{
    base::Instant until;
    for (const domain::Contact &entry : issueCase.log)
        if (entry.kind == domain::ContactKind::Answered && entry.at >= asked && entry.level == issueCase.advice.level)
            until = entry.promisedUntil;
    return until;
}

}

QString clockLine(const services::IssueCase &issueCase, base::Instant now)
{
    const domain::Advice &advice = issueCase.advice;
    const auto isAsk = [&](const domain::Contact &entry) {
        return entry.expectsAnswer && entry.kind != domain::ContactKind::Reminder && entry.level == advice.level && entry.at <= now;
    };
    const auto ask = std::find_if(issueCase.log.crbegin(), issueCase.log.crend(), isAsk);
    const bool isOfNextLevel = advice.verdict == domain::Verdict::Escalate || advice.verdict == domain::Verdict::EscalateNow;
    const bool isSolved = advice.verdict == domain::Verdict::CloseLoop || advice.verdict == domain::Verdict::Review || advice.verdict == domain::Verdict::Nothing;
    if (ask == issueCase.log.crend() || isOfNextLevel || isSolved || !issueCase.issue.isOpen())
        return {};
    const render::Format format(issueCase.context);
    const auto clock = [&](const char *ahead, const char *passed, base::Instant at) {
        return clockWord(at > now ? ahead : passed).arg(format.momentNear(at, now));
    };
    QStringList clocks;
    const bool isAnswered = isSaidSince(issueCase, ask->at, true);
    if (isSaidSince(issueCase, ask->at, false))
        clocks << clockWord(QT_TRANSLATE_NOOP("ClockWords", "Acknowledged"));
    else if (advice.acknowledgeBy.isValid())
        clocks << clock(QT_TRANSLATE_NOOP("ClockWords", "Acknowledge by %1"), QT_TRANSLATE_NOOP("ClockWords", "Not acknowledged since %1"), advice.acknowledgeBy);
    const base::Instant promised = promisedUntil(issueCase, ask->at);
    const base::Instant respondBy = promised.isValid() ? promised : advice.respondBy;
    if (respondBy.isValid())
        clocks << clock(isAnswered ? QT_TRANSLATE_NOOP("ClockWords", "Promised by %1") : QT_TRANSLATE_NOOP("ClockWords", "Answer by %1"),
                        isAnswered ? QT_TRANSLATE_NOOP("ClockWords", "Promise missed since %1") : QT_TRANSLATE_NOOP("ClockWords", "Answer missing since %1"),
                        respondBy);
    else if (isAnswered)
        clocks << clockWord(QT_TRANSLATE_NOOP("ClockWords", "Answered"));
    const base::Instant solveBy = issueCase.issue.needBy.isValid() ? issueCase.issue.needBy : advice.solveBy;
    if (solveBy.isValid())
        clocks << clock(QT_TRANSLATE_NOOP("ClockWords", "Solve by %1"), QT_TRANSLATE_NOOP("ClockWords", "Unsolved since %1"), solveBy);
    return clocks.join(QStringLiteral("  ·  "));
}

}
