#include "issue/explain/clockwords.h"

#include "domain/escalation/engine/logreading.h"
#include "render/wording/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

QString clockWord(const char *text)
{
    return QCoreApplication::translate("ClockWords", text);
}

}

QString clockLine(const services::IssueCase &issueCase, base::Instant now)
{
    const domain::Advice &advice = issueCase.advice;
    const domain::LogReading reading(issueCase.issue, issueCase.log, now);
    const domain::RunningAsk &running = reading.running();
    const bool isOfNextLevel = advice.verdict == domain::Verdict::Escalate || advice.verdict == domain::Verdict::EscalateNow;
    const bool isSolved = advice.verdict == domain::Verdict::CloseLoop || advice.verdict == domain::Verdict::Review || advice.verdict == domain::Verdict::Nothing;
    if (!running.ask || isOfNextLevel || isSolved || !issueCase.issue.isOpen())
        return {};
    const render::Format format(issueCase.context);
    const auto clock = [&](const char *ahead, const char *passed, base::Instant at) {
        return clockWord(at > now ? ahead : passed).arg(format.momentNear(at, now));
    };
    QStringList clocks;
    const bool isDecided = domain::decisionToCarryOut(advice);
    const bool isAnswered = running.answer;
    if (running.isAcknowledged && !isDecided)
        clocks << clockWord(QT_TRANSLATE_NOOP("ClockWords", "Acknowledged"));
    else if (advice.acknowledgeBy.isValid())
        clocks << clock(QT_TRANSLATE_NOOP("ClockWords", "Acknowledge by %1"), QT_TRANSLATE_NOOP("ClockWords", "Not acknowledged since %1"), advice.acknowledgeBy);
    const base::Instant promised = running.isPromise() ? running.answer->promisedUntil : base::Instant();
    const base::Instant respondBy = promised.isValid() ? promised : advice.respondBy;
    if (respondBy.isValid())
        clocks << clock(isAnswered ? QT_TRANSLATE_NOOP("ClockWords", "Promised by %1") : QT_TRANSLATE_NOOP("ClockWords", "Answer by %1"),
                        isAnswered ? QT_TRANSLATE_NOOP("ClockWords", "Promise missed since %1") : QT_TRANSLATE_NOOP("ClockWords", "Answer missing since %1"),
                        respondBy);
    else if (isDecided)
        clocks << clockWord(QT_TRANSLATE_NOOP("ClockWords", "Decided"));
    else if (isAnswered)
        clocks << clockWord(QT_TRANSLATE_NOOP("ClockWords", "Answered"));
    const base::Instant solveBy = issueCase.issue.needBy.isValid() ? issueCase.issue.needBy : advice.solveBy;
    if (solveBy.isValid())
        clocks << clock(QT_TRANSLATE_NOOP("ClockWords", "Solve by %1"), QT_TRANSLATE_NOOP("ClockWords", "Unsolved since %1"), solveBy);
    return clocks.join(QStringLiteral("  ·  "));
}

}
