#pragma once

#include "domain/draft/draft.h"
#include "domain/escalation/matrixcheck.h"
#include "domain/project/customfield.h"
#include "domain/record/recordkind.h"
#include "domain/risk/risk.h"

#include <QString>

namespace render {

// A label inside a sentence or a list: in small letters, but not in a language whose nouns keep their capital (German).
QString inSentence(const QString &label);

// The label of each enum value, in sentence case, ready for a cell, a combo box or a chip; never empty. What is stored and
// exchanged are the names of domain/record/names.h instead.
QString label(domain::Severity severity); // S1
QString label(domain::IssueStatus status);
QString label(domain::EntryKind kind);
QString label(domain::FieldType type);
QString label(domain::AskKind kind);
QString label(domain::Channel channel);
QString label(domain::ContactKind kind);
QString label(domain::AnswerOutcome outcome);
QString label(domain::PathKind kind);
// Who stands at a level of a path of line management that names nobody: "Line manager", "2 steps up the line".
QString lineWords(int level);
QString label(domain::Fact fact);
QString label(domain::RiskStatus status);
QString label(domain::RiskResponse response);
QString label(domain::RiskRating rating);
QString label(domain::DraftStage stage);
QString label(domain::Audience audience);
QString label(domain::DraftState state);
QString label(domain::RecipientRole role);
QString label(domain::StandInReason reason);
QString label(domain::RecordKind kind);
// "S2 Major": the letter and the project's own name of it.
QString label(domain::Severity severity, const domain::SeverityMatrix &matrix);

// The word of a verdict's chip: "Escalate now", "Remind", "In team".
QString chip(domain::Verdict verdict, bool isDecided = false); // isDecided: nothing is waited for but that it is carried out
// What a contacts-log entry with an outcome says: "Answered, promised".
QString label(domain::ContactKind kind, domain::AnswerOutcome outcome);
// The words inside a sentence: "decision", "help", "by meeting".
QString inSentence(domain::AskKind kind);
QString inSentence(domain::Channel channel);

}
