#include "domain/record/jsonfields.h"
#include "domain/record/fields/recordfields.h"
#include "domain/record/recordjson.h"

namespace domain {

namespace {

void readForecast(JsonReader &reader, Forecast &forecast)
{
    reader.read("madeAt", forecast.madeAt);
    reader.read("day", forecast.day);
    reader.read("reason", forecast.reason);
}

}

QJsonObject toJson(const Milestone &value)
{
    QJsonArray forecasts;
    for (const Forecast &forecast : value.forecasts)
        forecasts.append(JsonFields().add("madeAt", forecast.madeAt).add("day", forecast.day).add("reason", forecast.reason).object());
    return JsonFields()
        .add("id", value.id)
        .add("project", value.project)
        .add("name", value.name)
        .add("baseline", value.baseline)
        .add("floatDays", value.floatDays)
        .addValue("forecasts", forecasts)
        .add("reachedOn", value.reachedOn)
        .object();
}

void readFields(JsonReader &reader, Milestone &value)
{
    reader.read("id", value.id);
    reader.read("project", value.project);
    reader.read("name", value.name);
    reader.read("baseline", value.baseline);
    reader.read("floatDays", value.floatDays);
    reader.readObjects("forecasts", value.forecasts, readForecast);
    reader.read("reachedOn", value.reachedOn);
}

template <> base::Result<Milestone> fromJson(const QJsonObject &object)
{
    return recordFrom<Milestone>(object);
}

QJsonObject toJson(const CustomField &value)
{
    return JsonFields()
        .add("id", value.id)
        .add("project", value.project)
        .add("key", value.key)
        .add("name", value.name)
        .always("type", value.type)
        .add("choices", value.choices)
        .add("categories", value.categories)
        .add("required", value.required)
        .add("retired", value.retired)
        .object();
}

void readFields(JsonReader &reader, CustomField &value)
{
    reader.read("id", value.id);
    reader.read("project", value.project);
    reader.read("key", value.key);
    reader.read("name", value.name);
    reader.read("type", value.type);
    reader.read("choices", value.choices);
    reader.read("categories", value.categories);
    reader.read("required", value.required);
    reader.read("retired", value.retired);
}

template <> base::Result<CustomField> fromJson(const QJsonObject &object)
{
    return recordFrom<CustomField>(object);
}

QJsonObject toJson(const Attachment &value)
{
    return JsonFields()
        .add("id", value.id)
        .add("issue", value.issue)
        .add("name", value.name)
        .add("mediaType", value.mediaType)
        .add("bytes", value.bytes)
        .add("hash", value.hash)
        .add("link", value.link)
        .add("note", value.note)
        .add("addedAt", value.addedAt)
        .object();
}

void readFields(JsonReader &reader, Attachment &value)
{
    reader.read("id", value.id);
    reader.read("issue", value.issue);
    reader.read("name", value.name);
    reader.read("mediaType", value.mediaType);
    reader.read("bytes", value.bytes);
    reader.read("hash", value.hash);
    reader.read("link", value.link);
    reader.read("note", value.note);
    reader.read("addedAt", value.addedAt);
}

template <> base::Result<Attachment> fromJson(const QJsonObject &object)
{
    return recordFrom<Attachment>(object);
}

}
