#include "domain/record/jsonfields.h"
#include "domain/record/fields/recordfields.h"
#include "domain/record/recordjson.h"

namespace domain {

QJsonObject toJson(const DraftTemplate &value)
{
    return JsonFields()
        .add("id", value.id)
        .add("key", value.key)
        .add("name", value.name)
        .always("stage", value.stage)
        .always("audience", value.audience)
        .add("language", value.language)
        .add("subject", value.subject)
        .add("body", value.body)
        .add("shipped", value.shipped)
        .object();
}

void readFields(JsonReader &reader, DraftTemplate &value)
{
    value.language.clear();
    reader.read("id", value.id);
    reader.read("key", value.key);
    reader.read("name", value.name);
    reader.read("stage", value.stage);
    reader.read("audience", value.audience);
    reader.read("language", value.language);
    reader.read("subject", value.subject);
    reader.read("body", value.body);
    reader.read("shipped", value.shipped);
}

template <> base::Result<DraftTemplate> fromJson(const QJsonObject &object)
{
    return recordFrom<DraftTemplate>(object);
}

QJsonObject toJson(const Draft &value)
{
    QJsonArray recipients;
    for (const DraftRecipient &recipient : value.recipients)
        recipients.append(JsonFields().add("person", recipient.person).always("role", recipient.role).object());
    return JsonFields()
        .add("id", value.id)
        .add("issue", value.issue)
        .add("templateKey", value.templateKey)
        .add("language", value.language)
        .addValue("recipients", recipients)
        .add("bundled", value.bundled)
        .add("subject", value.subject)
        .add("body", value.body)
        .always("state", value.state)
        .add("createdAt", value.createdAt)
        .add("changedAt", value.changedAt)
        .object();
}

void readFields(JsonReader &reader, Draft &value)
{
    value.language.clear();
    reader.read("id", value.id);
    reader.read("issue", value.issue);
    reader.read("templateKey", value.templateKey);
    reader.read("language", value.language);
    reader.readObjects("recipients", value.recipients, [](JsonReader &inner, DraftRecipient &recipient) {
        inner.read("person", recipient.person);
        inner.read("role", recipient.role);
    });
    reader.read("bundled", value.bundled);
    reader.read("subject", value.subject);
    reader.read("body", value.body);
    reader.read("state", value.state);
    reader.read("createdAt", value.createdAt);
    reader.read("changedAt", value.changedAt);
}

template <> base::Result<Draft> fromJson(const QJsonObject &object)
{
    return recordFrom<Draft>(object);
}

}
