#pragma once

#include "services/issue/issueservice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace cli {

// The engine's answer as cli.md gives it: keys are added, never renamed.
QJsonObject adviceJson(const services::IssueCase &issueCase);
// {ours: […], theirs: […]}
QJsonObject recipientsJson(const QVector<domain::Recipient> &ours, const QVector<domain::Recipient> &theirs,
                           const domain::EngineContext &context);
// ISO 8601 in UTC; null for "none".
QJsonValue momentJson(base::Instant at);
QString personName(domain::PersonId person, const domain::EngineContext &context);

// The same for people: a headline, whom, until when, and one line a reason.
QString adviceLines(const services::IssueCase &issueCase);

}
