#pragma once

#include "domain/escalation/explain/explanation.h"

#include <QJsonObject>

namespace cli {

// The arithmetic of an advice, by the instant's key: {respondBy: {at, origin, start, intervals: […], counted: […]}, …,
// windows: [{level, earliest: {…}, latest: {…}}]}. The minutes of the intervals of a step add up to its minutes.
QJsonObject explainJson(const QVector<domain::ExplainedMoment> &moments, const domain::EngineContext &context);
// The same for people, indented below the advice.
QString explainLines(const QVector<domain::ExplainedMoment> &moments, const domain::EngineContext &context);

}
