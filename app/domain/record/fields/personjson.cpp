#include "domain/record/jsonfields.h"
#include "domain/record/fields/recordfields.h"
#include "domain/record/recordjson.h"

#include <QJsonArray>

namespace domain {

namespace {

void readPowers(JsonReader &reader, Powers &powers)
{
    reader.read("money", powers.money);
    reader.read("days", powers.days);
    reader.read("staff", powers.staff);
    reader.read("scope", powers.scope);
    reader.read("priority", powers.priority);
    reader.read("contract", powers.contract);
}

QJsonObject powersJson(const Powers &powers)
{
    return JsonFields()
        .add("money", powers.money)
        .add("days", powers.days)
        .add("staff", powers.staff)
        .add("scope", powers.scope)
        .add("priority", powers.priority)
        .add("contract", powers.contract)
        .object();
}

void readPreferences(JsonReader &reader, Preferences &preferences)
{
    reader.read("channels", preferences.channels);
    reader.read("times", preferences.times);
    reader.read("length", preferences.length);
    reader.read("format", preferences.format);
    reader.read("likes", preferences.likes);
    reader.read("dislikes", preferences.dislikes);
    reader.read("worked", preferences.worked);
}

QJsonObject preferencesJson(const Preferences &preferences)
{
    return JsonFields()
        .add("channels", preferences.channels)
        .add("times", preferences.times)
        .add("length", preferences.length)
        .add("format", preferences.format)
        .add("likes", preferences.likes)
        .add("dislikes", preferences.dislikes)
        .add("worked", preferences.worked)
        .object();
}

void readAgreement(JsonReader &reader, Agreement &agreement)
{
    reader.read("on", agreement.on);
    reader.read("points", agreement.points);
    reader.read("reviewOn", agreement.reviewOn);
}

QJsonObject agreementJson(const Agreement &agreement)
{
    return JsonFields().add("on", agreement.on).add("points", agreement.points).add("reviewOn", agreement.reviewOn).object();
}

void readStewardship(JsonReader &reader, Stewardship &stewardship)
{
    reader.read("level", stewardship.level);
    reader.read("person", stewardship.person);
    reader.read("from", stewardship.from);
    reader.read("to", stewardship.to);
}

void readNotice(JsonReader &reader, NoticePeriod &notice)
{
    reader.read("name", notice.name);
    reader.read("workingDays", notice.workingDays);
}

}

QJsonObject toJson(const Organisation &value)
{
    QJsonArray ladder;
    for (const Stewardship &each : value.ladder)
        ladder.append(JsonFields().add("level", each.level).add("person", each.person).add("from", each.from).add("to", each.to).object());
    QJsonArray notices;
    for (const NoticePeriod &each : value.notices)
        notices.append(JsonFields().add("name", each.name).add("workingDays", each.workingDays).object());
    return JsonFields()
        .add("id", value.id)
        .add("name", value.name)
        .add("isOurs", value.isOurs)
        .add("calendar", value.calendar)
        .add("contractReference", value.contractReference)
        .addValue("ladder", ladder)
        .addValue("notices", notices)
        .object();
}

void readFields(JsonReader &reader, Organisation &value)
{
    reader.read("id", value.id);
    reader.read("name", value.name);
    reader.read("isOurs", value.isOurs);
    reader.read("calendar", value.calendar);
    reader.read("contractReference", value.contractReference);
    reader.readObjects("ladder", value.ladder, readStewardship);
    reader.readObjects("notices", value.notices, readNotice);
}

template <> base::Result<Organisation> fromJson(const QJsonObject &object)
{
    return recordFrom<Organisation>(object);
}

QJsonObject toJson(const Person &value)
{
    return JsonFields()
        .add("id", value.id)
        .add("name", value.name)
        .add("organisation", value.organisation)
        .add("role", value.role)
        .add("email", value.email)
        .add("phone", value.phone)
        .add("chat", value.chat)
        .add("calendar", value.calendar)
        .add("reportsTo", value.reportsTo)
        .addValue("powers", powersJson(value.powers))
        .addValue("preferences", preferencesJson(value.preferences))
        .addValue("agreement", agreementJson(value.agreement))
        .add("notes", value.notes)
        .always("active", value.active)
        .object();
}

void readFields(JsonReader &reader, Person &value)
{
    reader.read("id", value.id);
    reader.read("name", value.name);
    reader.read("organisation", value.organisation);
    reader.read("role", value.role);
    reader.read("email", value.email);
    reader.read("phone", value.phone);
    reader.read("chat", value.chat);
    reader.read("calendar", value.calendar);
    reader.read("reportsTo", value.reportsTo);
    reader.readObject("powers", value.powers, readPowers);
    reader.readObject("preferences", value.preferences, readPreferences);
    reader.readObject("agreement", value.agreement, readAgreement);
    reader.read("notes", value.notes);
    reader.read("active", value.active);
}

template <> base::Result<Person> fromJson(const QJsonObject &object)
{
    return recordFrom<Person>(object);
}

QJsonObject toJson(const Absence &value)
{
    return JsonFields()
        .add("id", value.id)
        .add("person", value.person)
        .add("from", value.from)
        .add("to", value.to)
        .add("reason", value.reason)
        .object();
}

void readFields(JsonReader &reader, Absence &value)
{
    reader.read("id", value.id);
    reader.read("person", value.person);
    reader.read("from", value.from);
    reader.read("to", value.to);
    reader.read("reason", value.reason);
}

template <> base::Result<Absence> fromJson(const QJsonObject &object)
{
    return recordFrom<Absence>(object);
}

}
