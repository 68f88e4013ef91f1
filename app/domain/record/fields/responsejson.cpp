#include "domain/record/fields/responsejson.h"

#include "domain/record/jsonfields.h"

namespace domain {

QJsonArray toJson(const QVector<Assistance> &helpers)
{
    QJsonArray array;
    for (const Assistance &helper : helpers)
        array.append(JsonFields().add("person", helper.person).add("brings", helper.brings).add("until", helper.until).object());
    return array;
}

QJsonArray toJson(const QVector<ResponseAction> &actions)
{
    QJsonArray array;
    for (const ResponseAction &action : actions)
        array.append(JsonFields().add("text", action.text).add("person", action.person).add("due", action.due).add("doneAt", action.doneAt).object());
    return array;
}

QJsonArray toJson(const QVector<Responder> &responders)
{
    QJsonArray array;
    for (const Responder &responder : responders)
        array.append(JsonFields().add("person", responder.person).add("duty", responder.duty).object());
    return array;
}

QJsonArray toJson(const QVector<Contribution> &contributions)
{
    QJsonArray array;
    for (const Contribution &each : contributions)
        array.append(JsonFields().add("organisation", each.organisation).add("percent", each.percent).add("note", each.note).object());
    return array;
}

void readHelper(JsonReader &reader, Assistance &helper)
{
    reader.read("person", helper.person);
    reader.read("brings", helper.brings);
    reader.read("until", helper.until);
}

void readAction(JsonReader &reader, ResponseAction &action)
{
    reader.read("text", action.text);
    reader.read("person", action.person);
    reader.read("due", action.due);
    reader.read("doneAt", action.doneAt);
}

void readResponder(JsonReader &reader, Responder &responder)
{
    reader.read("person", responder.person);
    reader.read("duty", responder.duty);
}

void readContribution(JsonReader &reader, Contribution &contribution)
{
    reader.read("organisation", contribution.organisation);
    reader.read("percent", contribution.percent);
    reader.read("note", contribution.note);
}

}
