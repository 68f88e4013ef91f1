#pragma once

#include "domain/escalation/criterion.h"
#include "render/wording/format.h"

namespace render {

QString label(domain::CriterionFact fact);       // Days past the need-by
// "at least"; for a severity, whose highest is the lowest number, "at least as severe as".
QString label(domain::Comparison comparison, domain::CriterionFact fact);
QString label(domain::Suggestion suggestion);    // Escalate
// What a fact says with a value, inside a sentence: "no answer for 3 working days".
QString phrase(domain::CriterionFact fact, qint64 value, const QString &currency, const Format &format);
// A term as a condition: "Cost so far: at least EUR 5,000".
QString condition(const domain::CriterionTerm &term, const QString &currency, const Format &format);
// All of what a criterion tests and does, in one line each; empty when it tests or does nothing.
QString conditions(const domain::Criterion &criterion, const QString &currency, const Format &format);
QString actions(const domain::Criterion &criterion);

}
