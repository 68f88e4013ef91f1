#pragma once

#include "domain/escalation/guided/guidedquestions.h"

#include <QString>

namespace ui {

// The words of the guided verdict: the question, what it is about, what a follow-up wants, and an answer told as a fact.
QString guidedQuestion(QLatin1String key);
QString guidedHint(QLatin1String key);
QString followUpLabel(domain::GuidedFollowUp followUp);
// "nobody who can solve it was asked yet"; empty for an answer without a sentence.
QString answerSentence(const domain::GuidedAnswer &answer);

}
