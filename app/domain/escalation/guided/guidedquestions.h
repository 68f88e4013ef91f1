#pragma once

#include "domain/escalation/advice.h"

#include <span>

namespace domain {

// What an answer asks for besides yes or no; the window opens the field, nothing is asked twice.
enum class GuidedFollowUp { None, NeedBy, MissedAt, AskMoney, Attempt };

// One question of the guided verdict (A1). Its words are in the window; the key is stored with the answer.
struct GuidedQuestion {
    QLatin1String key;
    GuidedReply followsOn = GuidedReply::Unknown; // the reply that opens the follow-up
    GuidedFollowUp followUp = GuidedFollowUp::None;
};

namespace questions {
inline constexpr QLatin1String kHarm("harm");
inline constexpr QLatin1String kFixedDate("fixed-date");
inline constexpr QLatin1String kManyHit("many-hit");
inline constexpr QLatin1String kBearable("bearable");
inline constexpr QLatin1String kMissedDate("missed-date");
inline constexpr QLatin1String kSpoken("spoken");
inline constexpr QLatin1String kAuthority("authority");
inline constexpr QLatin1String kKnowledge("knowledge");
inline constexpr QLatin1String kControl("control");
inline constexpr QLatin1String kProgress("progress");
inline constexpr QLatin1String kJoint("joint");
inline constexpr QLatin1String kExpected("expected");
}

// All twelve, in the order in which they are asked.
std::span<const GuidedQuestion> guidedQuestions();
GuidedReply replyTo(const QVector<GuidedAnswer> &answers, QLatin1String question);
// The answers with this one; Unknown takes it away. In the order of the questions, so the same answers are equal.
QVector<GuidedAnswer> withReply(const QVector<GuidedAnswer> &answers, QLatin1String question, GuidedReply reply);
// The issue with the facts that the answers fill, and the answers kept. What nobody answered stays as it is; an impact or
// urgency that says more already stays too. Doing it twice changes nothing.
Issue withGuidedAnswers(Issue issue, const QVector<GuidedAnswer> &answers);
// The follow-up is still open: the reply asks for it and neither the issue nor its log holds it.
bool isFollowUpOpen(const GuidedQuestion &question, const Issue &issue, const QVector<Contact> &log);
// The answered questions that a reason of the advice rests on.
QVector<GuidedAnswer> answersBehind(const Reason &reason, const QVector<GuidedAnswer> &answers);

}
