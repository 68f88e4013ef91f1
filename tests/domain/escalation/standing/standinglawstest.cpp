#include "escalation/standing/standinglawstest.h"

#include "escalation/randomstage.h"

#include "domain/escalation/engine/standingpath.h"
#include "domain/escalation/pass/narrowpass.h"

#include <QTest>

using base::Instant;
using domain::Advice;

namespace {

constexpr unsigned kStandingSeed = 19;
constexpr int kStandingCases = 6'000;
constexpr int kCasesPerPool = 500;
constexpr qint64 kMonthMs = 30LL * 86'400'000;

Stage standingStage(std::mt19937 &random, const CalendarPool &pool)
{
    StageLimits limits;
    limits.withLadders = true;
    limits.withImplicated = random() % 4 == 0;
    limits.withPauses = random() % 4 == 0;
    return randomStage(random, pool, limits);
}

bool isFilled(const Stage &stage, Instant at)
{
    return !(domain::StandingPath(stage.path, stage.issue, stage.context, at).path() == stage.path);
}

QString told(const Advice &advice)
{
    return QStringLiteral("%1 %2 to %3, %4/%5")
        .arg(int(advice.verdict))
        .arg(advice.rule)
        .arg(advice.nextLevel)
        .arg(words(advice.ours), words(advice.theirs));
}

QString where(int number)
{
    return QStringLiteral("seed %1, case %2: ").arg(kStandingSeed).arg(number);
}

}

void StandingLawsTest::theBulkPassSaysWhatAdviseSays()
{
    std::mt19937 random(kStandingSeed);
    int decided = 0;
    for (int number = 0; number < kStandingCases;) {
        const CalendarPool pool(random, 6);
        for (int n = 0; n < kCasesPerPool; ++n, ++number) {
            const Stage stage = standingStage(random, pool);
            domain::Matrix matrix;
            matrix.severity = stage.context.severity;
            matrix.paths = {stage.path};
            const auto decision = domain::NarrowPass(stage.context, matrix, stage.now).decide(domain::narrowed(stage.issue, stage.log, stage.now));
            if (!decision)
                continue;
            decided += isFilled(stage, stage.now) ? 1 : 0;
            const Advice advice = stage.advice();
            QVERIFY2(decision->verdict == advice.verdict && decision->ruleId() == advice.rule && decision->level == advice.level
                         && decision->nextLevel == advice.nextLevel,
                     qPrintable(where(number) + decision->ruleId() + QStringLiteral(", advise: ") + told(advice)));
        }
    }
    QVERIFY2(decided > kStandingCases / 10, qPrintable(QString::number(decided)));
}

void StandingLawsTest::nothingChangesBeforeTheCheckpoint()
{
    std::mt19937 random(kStandingSeed + 1);
    int changes = 0; // of the ladder, at the checkpoint
    for (int number = 0; number < kStandingCases / 4;) {
        const CalendarPool pool(random, 6);
        for (int n = 0; n < kCasesPerPool; ++n, ++number) {
            Stage stage = standingStage(random, pool);
            if (stage.issue.isOpen())
                stage.issue.resolvedAt = std::min(stage.issue.resolvedAt, stage.now); // nothing is resolved at a time to come
            const Advice advice = stage.advice();
            const Instant end = advice.nextCheckpoint.isValid() ? advice.nextCheckpoint : stage.now.plusMs(kMonthMs);
            QVERIFY2(stage.now < end, qPrintable(where(number)));
            for (int i = 0; i < 4; ++i) {
                const Instant at = i == 0 ? end.plusMs(-1) : stage.now.plusMs(qint64(random()) % (end.ms() - stage.now.ms()));
                const Advice later = domain::advise(stage.issue, stage.log, stage.path, stage.context, at);
                QVERIFY2(told(later) == told(advice),
                         qPrintable(where(number) + told(advice) + QStringLiteral(", at ") + at.toIso() + u' ' + told(later)));
            }
            const auto standing = [&](Instant at) { return domain::StandingPath(stage.path, stage.issue, stage.context, at).path(); };
            changes += standing(stage.now) == standing(end) ? 0 : 1;
        }
    }
    QVERIFY2(changes > 50, qPrintable(QString::number(changes)));
}
