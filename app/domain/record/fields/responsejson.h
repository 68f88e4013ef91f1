#pragma once

#include "domain/issue/issue.h"
#include "domain/record/jsonreader.h"

#include <QJsonArray>

namespace domain {

// Those who act on an issue besides its owner, and what they do.
QJsonArray toJson(const QVector<Assistance> &helpers);
QJsonArray toJson(const QVector<ResponseAction> &actions);
QJsonArray toJson(const QVector<Responder> &responders);
QJsonArray toJson(const QVector<Contribution> &contributions);
void readHelper(JsonReader &reader, Assistance &helper);
void readAction(JsonReader &reader, ResponseAction &action);
void readResponder(JsonReader &reader, Responder &responder);
void readContribution(JsonReader &reader, Contribution &contribution);

}
