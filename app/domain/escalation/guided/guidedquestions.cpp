#include "domain/escalation/guided/guidedquestions.h"

#include "domain/escalation/reasonids.h"

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr int kHighScore = 4; // of 5: impact when many are hit, urgency when the delay cannot be borne
constexpr int kLowScore = 2;

constexpr std::array kQuestions{
    GuidedQuestion{questions::kHarm},
    GuidedQuestion{questions::kFixedDate, GuidedReply::Yes, GuidedFollowUp::NeedBy},
    GuidedQuestion{questions::kManyHit},
    GuidedQuestion{questions::kBearable},
    GuidedQuestion{questions::kMissedDate, GuidedReply::Yes, GuidedFollowUp::MissedAt},
    GuidedQuestion{questions::kSpoken, GuidedReply::Yes, GuidedFollowUp::Attempt},
    GuidedQuestion{questions::kAuthority, GuidedReply::No, GuidedFollowUp::AskMoney},
    GuidedQuestion{questions::kKnowledge},
    GuidedQuestion{questions::kControl},
    GuidedQuestion{questions::kProgress},
    GuidedQuestion{questions::kJoint},
    GuidedQuestion{questions::kExpected},
};

// A score raised or lowered to what the reply says; one that says more already stays.
int scored(int score, GuidedReply reply, GuidedReply raises)
{
    if (reply == GuidedReply::Unknown)
        return score;
    return reply == raises ? std::max(score, kHighScore) : score == 0 ? kLowScore : std::min(score, kLowScore);
}

void setFlag(bool &flag, GuidedReply reply, GuidedReply sets)
{
    if (reply != GuidedReply::Unknown)
        flag = reply == sets;
}

// Beyond the own limits without an amount is a question of scope.
void fillAsk(Issue &issue, GuidedReply authority, GuidedReply expected)
{
    if (authority == GuidedReply::No) {
        if (issue.ask.kind == AskKind::None || issue.ask.kind == AskKind::Awareness)
            issue.ask.kind = AskKind::Decision;
        if (issue.ask.money.isZero() && issue.ask.days == 0)
            issue.ask.scope = true;
    } else if (expected == GuidedReply::Yes && issue.ask.kind == AskKind::None) {
        issue.ask.kind = AskKind::Awareness;
    }
}

struct Behind {
    QLatin1String reason; // its id, or its rule
    QLatin1String question;
};

constexpr std::array kBehind{
    Behind{reasons::kWorsening, questions::kHarm},
    Behind{reasons::kSeverityImmediate, questions::kManyHit},
    Behind{reasons::kSeverityImmediate, questions::kBearable},
    Behind{reasons::kEverydayMatter, questions::kManyHit},
    Behind{reasons::kEverydayMatter, questions::kBearable},
    Behind{reasons::kEverydaySituation, questions::kManyHit},
    Behind{reasons::kEverydaySituation, questions::kBearable},
    Behind{reasons::kNothingTried, questions::kSpoken},
    Behind{reasons::kTried, questions::kSpoken},
    Behind{reasons::kAskedNoAnswer, questions::kSpoken},
    Behind{reasons::kReminderDue, questions::kSpoken},
    Behind{reasons::kWaitAcknowledge, questions::kSpoken},
    Behind{reasons::kWaitAnswer, questions::kSpoken},
    Behind{reasons::kNotAcknowledged, questions::kSpoken},
    Behind{reasons::kBeyondMoney, questions::kAuthority},
    Behind{reasons::kBeyondDays, questions::kAuthority},
    Behind{reasons::kNothingPending, questions::kAuthority},
    Behind{reasons::kNothingPending, questions::kKnowledge},
    Behind{reasons::kNothingPending, questions::kControl},
    Behind{reasons::kNothingPending, questions::kProgress},
    Behind{reasons::kJointlyAgreed, questions::kJoint},
    Behind{reasons::kWaitInformed, questions::kExpected},
    Behind{reasons::kLatestPassed, questions::kFixedDate},
    Behind{reasons::kRunwayShort, questions::kFixedDate},
    Behind{reasons::kNeedByMissing, questions::kFixedDate},
};

bool isOutgoingAsk(const Contact &entry)
{
    return entry.kind == ContactKind::Attempt || entry.kind == ContactKind::Escalation;
}

}

std::span<const GuidedQuestion> guidedQuestions()
{
    return kQuestions;
}

GuidedReply replyTo(const QVector<GuidedAnswer> &answers, QLatin1String question)
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const GuidedAnswer &each) { return each.question == question; });
    return found == answers.end() ? GuidedReply::Unknown : found->reply;
}

QVector<GuidedAnswer> withReply(const QVector<GuidedAnswer> &answers, QLatin1String question, GuidedReply reply)
{
    QVector<GuidedAnswer> list;
    for (const GuidedQuestion &each : kQuestions) {
        const GuidedReply kept = each.key == question ? reply : replyTo(answers, each.key);
        if (kept != GuidedReply::Unknown)
            list.append({QString(each.key), kept});
    }
    return list;
}

Issue withGuidedAnswers(Issue issue, const QVector<GuidedAnswer> &answers)
{
    const auto reply = [&](QLatin1String question) { return replyTo(answers, question); };
    setFlag(issue.worsening, reply(questions::kHarm), GuidedReply::Yes);
    setFlag(issue.joint, reply(questions::kJoint), GuidedReply::Yes);
    setFlag(issue.limits.knowledge, reply(questions::kKnowledge), GuidedReply::No);
    setFlag(issue.limits.control, reply(questions::kControl), GuidedReply::No);
    setFlag(issue.limits.progress, reply(questions::kProgress), GuidedReply::No);
    issue.impact = scored(issue.impact, reply(questions::kManyHit), GuidedReply::Yes);
    issue.urgency = scored(issue.urgency, reply(questions::kBearable), GuidedReply::No);
    fillAsk(issue, reply(questions::kAuthority), reply(questions::kExpected));
    issue.guided = answers;
    return issue;
}

bool isFollowUpOpen(const GuidedQuestion &question, const Issue &issue, const QVector<Contact> &log)
{
    if (replyTo(issue.guided, question.key) != question.followsOn)
        return false;
    switch (question.followUp) {
    case GuidedFollowUp::NeedBy:
        return !issue.needBy.isValid();
    case GuidedFollowUp::MissedAt:
        return !issue.missedAt.isValid();
    case GuidedFollowUp::AskMoney:
        return issue.ask.money.isZero() && issue.ask.days == 0;
    case GuidedFollowUp::Attempt:
        return std::none_of(log.begin(), log.end(), isOutgoingAsk);
    case GuidedFollowUp::None:
        break;
    }
    return false;
}

QVector<GuidedAnswer> answersBehind(const Reason &reason, const QVector<GuidedAnswer> &answers)
{
    QVector<GuidedAnswer> behind;
    for (const Behind &each : kBehind) {
        const GuidedReply reply = reason.id == each.reason ? replyTo(answers, each.question) : GuidedReply::Unknown;
        if (reply != GuidedReply::Unknown)
            behind.append({QString(each.question), reply});
    }
    return behind;
}

}
