#include "domain/record/jsonfields.h"
#include "domain/record/fields/recordfields.h"
#include "domain/record/fields/responsejson.h"
#include "domain/record/recordjson.h"

namespace domain {

namespace {

void readAsk(JsonReader &reader, Ask &ask)
{
    reader.read("kind", ask.kind);
    reader.read("text", ask.text);
    reader.read("money", ask.money);
    reader.read("days", ask.days);
    reader.read("scope", ask.scope);
}

QJsonObject askJson(const Ask &ask)
{
    JsonFields fields;
    if (ask.kind != AskKind::None)
        fields.add("kind", ask.kind);
    return fields.add("text", ask.text).add("money", ask.money).add("days", ask.days).add("scope", ask.scope).object();
}

void readCostPart(JsonReader &reader, CostPart &part)
{
    reader.read("label", part.label);
    reader.read("amount", part.amount);
}

void readOption(JsonReader &reader, IssueOption &option)
{
    reader.read("title", option.title);
    reader.read("detail", option.detail);
    reader.read("cost", option.cost);
    reader.read("slipDays", option.slipDays);
    reader.read("scope", option.scope);
    reader.read("mainRisk", option.mainRisk);
    reader.read("recommended", option.recommended);
}

void readLink(JsonReader &reader, DetailLink &link)
{
    reader.read("label", link.label);
    reader.read("target", link.target);
}

void readPause(JsonReader &reader, Pause &pause)
{
    reader.read("from", pause.from);
    reader.read("to", pause.to);
    reader.read("reason", pause.reason);
}

void readStopWork(JsonReader &reader, StopWork &stop)
{
    reader.read("since", stop.since);
    reader.read("by", stop.by);
    reader.read("reason", stop.reason);
}

void readLimits(JsonReader &reader, OwnLimits &limits)
{
    reader.read("knowledge", limits.knowledge);
    reader.read("control", limits.control);
    reader.read("progress", limits.progress);
}

void readGuided(JsonReader &reader, GuidedAnswer &answer)
{
    reader.read("question", answer.question);
    reader.read("reply", answer.reply);
}

void readFiring(JsonReader &reader, CriterionFiring &firing)
{
    reader.read("criterion", firing.criterion);
    reader.read("name", firing.name);
    reader.read("version", firing.version);
    reader.read("at", firing.at);
    reader.read("facts", firing.facts);
}

QJsonArray optionsJson(const QVector<IssueOption> &options)
{
    QJsonArray array;
    for (const IssueOption &option : options)
        array.append(JsonFields()
                         .add("title", option.title)
                         .add("detail", option.detail)
                         .add("cost", option.cost)
                         .add("slipDays", option.slipDays)
                         .add("scope", option.scope)
                         .add("mainRisk", option.mainRisk)
                         .add("recommended", option.recommended)
                         .object());
    return array;
}

void addStory(JsonFields &fields, const Issue &value)
{
    fields.add("id", value.id)
        .add("project", value.project)
        .add("key", value.key)
        .add("title", value.title)
        .add("description", value.description)
        .add("businessImpact", value.businessImpact)
        .add("category", value.category)
        .add("pathKey", value.pathKey)
        .add("tierPath", value.tierPath)
        .add("tier", value.tier)
        .add("counterparty", value.counterparty)
        .add("impact", value.impact)
        .add("urgency", value.urgency)
        .add("overrideReason", value.overrideReason)
        .always("status", value.status)
        .add("owner", value.owner)
        .add("originator", value.originator)
        .add("implicated", value.implicated)
        .add("raisedAt", value.raisedAt)
        .add("needBy", value.needBy)
        .add("missedAt", value.missedAt)
        .add("resolvedAt", value.resolvedAt);
    if (value.severityOverride)
        fields.add("severityOverride", *value.severityOverride);
}

void addDecision(JsonFields &fields, const Issue &value)
{
    QJsonArray parts;
    for (const CostPart &part : value.costParts)
        parts.append(JsonFields().add("label", part.label).add("amount", part.amount).object());
    fields.add("costNow", value.costNow)
        .add("costPerDay", value.costPerDay)
        .addValue("costParts", parts)
        .add("oneOffLoss", value.oneOffLoss)
        .add("consequence", value.consequence)
        .addValue("ask", askJson(value.ask))
        .addValue("options", optionsJson(value.options))
        .add("workaround", value.workaround);
}

void readDecision(JsonReader &reader, DecisionTaken &decision)
{
    reader.read("decider", decision.decider);
    reader.read("at", decision.at);
    reader.read("text", decision.text);
    reader.read("reason", decision.reason);
}

void readWatch(JsonReader &reader, Watch &watch)
{
    reader.read("reviewOn", watch.reviewOn);
    reader.read("tripwire", watch.tripwire);
}

void addEntry(JsonFields &fields, const Issue &value)
{
    const DecisionTaken &decision = value.decision;
    QJsonObject custom; // by key: history, undo and merging name each field by itself
    for (const CustomValue &entry : value.custom)
        if (!entry.value.isEmpty())
            custom.insert(entry.field, entry.value);
    if (value.kind != EntryKind::Issue)
        fields.add("kind", value.kind);
    fields.add("situation", value.situation)
        .add("everyday", value.everyday)
        .add("milestone", value.milestone)
        .add("workaroundUntil", value.workaroundUntil)
        .add("causes", value.causes)
        .addValue("decision", JsonFields()
                                  .add("decider", decision.decider)
                                  .add("at", decision.at)
                                  .add("text", decision.text)
                                  .add("reason", decision.reason)
                                  .object())
        .addValue("watch", JsonFields().add("reviewOn", value.watch.reviewOn).add("tripwire", value.watch.tripwire).object())
        .add("againOf", value.againOf)
        .addValue("custom", custom);
}

void addCircumstances(JsonFields &fields, const Issue &value)
{
    const StopWork &stop = value.stopWork;
    const OwnLimits &limits = value.limits;
    QJsonArray guided;
    for (const GuidedAnswer &answer : value.guided)
        guided.append(JsonFields().add("question", answer.question).always("reply", answer.reply).object());
    QJsonArray firings;
    for (const CriterionFiring &firing : value.firings)
        firings.append(JsonFields()
                           .add("criterion", firing.criterion)
                           .add("name", firing.name)
                           .add("version", firing.version)
                           .add("at", firing.at)
                           .add("facts", firing.facts)
                           .object());
    fields.addValue("stopWork", JsonFields().add("since", stop.since).add("by", stop.by).add("reason", stop.reason).object())
        .addValue("limits", JsonFields()
                                .add("knowledge", limits.knowledge)
                                .add("control", limits.control)
                                .add("progress", limits.progress)
                                .object())
        .add("unplannedHours", value.unplannedHours)
        .add("peopleAffected", value.peopleAffected)
        .addValue("helpers", toJson(value.helpers))
        .addValue("actions", toJson(value.actions))
        .addValue("responders", toJson(value.responders))
        .addValue("contributions", toJson(value.contributions))
        .addValue("guided", guided)
        .addValue("firings", firings);
}

void addRest(JsonFields &fields, const Issue &value)
{
    QJsonArray links;
    for (const DetailLink &link : value.links)
        links.append(JsonFields().add("label", link.label).add("target", link.target).object());
    QJsonArray pauses;
    for (const Pause &pause : value.pauses)
        pauses.append(JsonFields().add("from", pause.from).add("to", pause.to).add("reason", pause.reason).object());
    fields.addValue("links", links)
        .add("worsening", value.worsening)
        .add("joint", value.joint)
        .add("reviewed", value.reviewed)
        .addValue("pauses", pauses)
        .add("labels", value.labels)
        .add("outcome", value.outcome)
        .add("matrix", value.matrix)
        .addValue("source", toJson(value.source))
        .add("changedAt", value.changedAt);
}

void readStory(JsonReader &reader, Issue &value)
{
    reader.read("id", value.id);
    reader.read("project", value.project);
    reader.read("key", value.key);
    reader.read("title", value.title);
    reader.read("description", value.description);
    reader.read("businessImpact", value.businessImpact);
    reader.read("category", value.category);
    reader.read("pathKey", value.pathKey);
    reader.read("tierPath", value.tierPath);
    reader.read("tier", value.tier);
    reader.read("counterparty", value.counterparty);
    reader.read("impact", value.impact);
    reader.read("urgency", value.urgency);
    reader.read("severityOverride", value.severityOverride);
    reader.read("overrideReason", value.overrideReason);
    reader.read("status", value.status);
    reader.read("owner", value.owner);
    reader.read("originator", value.originator);
    reader.read("implicated", value.implicated);
    reader.read("raisedAt", value.raisedAt);
    reader.read("needBy", value.needBy);
    reader.read("missedAt", value.missedAt);
    reader.read("resolvedAt", value.resolvedAt);
}

void readEntry(JsonReader &reader, Issue &value)
{
    reader.read("kind", value.kind);
    reader.read("situation", value.situation);
    reader.read("everyday", value.everyday);
    reader.read("milestone", value.milestone);
    reader.read("workaroundUntil", value.workaroundUntil);
    reader.read("causes", value.causes);
    reader.readObject("decision", value.decision, readDecision);
    reader.readObject("watch", value.watch, readWatch);
    reader.read("againOf", value.againOf);
    value.custom.clear();
    reader.readTexts("custom", [&value](const QString &field, const QString &text) { value.custom.append({field, text}); });
}

}

QJsonObject toJson(const ImportSource &value)
{
    return JsonFields()
        .add("system", value.system)
        .add("externalId", value.externalId)
        .add("status", value.status)
        .add("priority", value.priority)
        .add("type", value.type)
        .object();
}

void readFields(JsonReader &reader, ImportSource &value)
{
    reader.read("system", value.system);
    reader.read("externalId", value.externalId);
    reader.read("status", value.status);
    reader.read("priority", value.priority);
    reader.read("type", value.type);
}

QJsonObject toJson(const Issue &value)
{
    JsonFields fields;
    addStory(fields, value);
    addEntry(fields, value);
    addDecision(fields, value);
    addCircumstances(fields, value);
    addRest(fields, value);
    return fields.object();
}

void readFields(JsonReader &reader, Issue &value)
{
    readStory(reader, value);
    readEntry(reader, value);
    reader.read("costNow", value.costNow);
    reader.read("costPerDay", value.costPerDay);
    reader.readObjects("costParts", value.costParts, readCostPart);
    reader.read("oneOffLoss", value.oneOffLoss);
    reader.read("consequence", value.consequence);
    reader.readObject("ask", value.ask, readAsk);
    reader.readObjects("options", value.options, readOption);
    reader.read("workaround", value.workaround);
    reader.readObjects("links", value.links, readLink);
    reader.read("worsening", value.worsening);
    reader.read("joint", value.joint);
    reader.read("reviewed", value.reviewed);
    reader.readObjects("pauses", value.pauses, readPause);
    reader.readObject("stopWork", value.stopWork, readStopWork);
    reader.readObject("limits", value.limits, readLimits);
    reader.read("unplannedHours", value.unplannedHours);
    reader.read("peopleAffected", value.peopleAffected);
    reader.readObjects("helpers", value.helpers, readHelper);
    reader.readObjects("actions", value.actions, readAction);
    reader.readObjects("responders", value.responders, readResponder);
    reader.readObjects("contributions", value.contributions, readContribution);
    reader.readObjects("guided", value.guided, readGuided);
    reader.readObjects("firings", value.firings, readFiring);
    reader.read("labels", value.labels);
    reader.read("outcome", value.outcome);
    reader.read("matrix", value.matrix);
    reader.readObject("source", value.source, [](JsonReader &inner, ImportSource &source) { readFields(inner, source); });
    reader.read("changedAt", value.changedAt);
}

template <> base::Result<Issue> fromJson(const QJsonObject &object)
{
    return recordFrom<Issue>(object);
}

QJsonObject toJson(const Contact &value)
{
    JsonFields fields;
    if (value.outcome != AnswerOutcome::None)
        fields.add("outcome", value.outcome);
    return fields.add("id", value.id)
        .add("issue", value.issue)
        .always("kind", value.kind)
        .add("from", value.from)
        .add("with", value.with)
        .always("channel", value.channel)
        .add("at", value.at)
        .add("level", value.level)
        .add("expectsAnswer", value.expectsAnswer)
        .add("answerBy", value.answerBy)
        .add("promisedUntil", value.promisedUntil)
        .add("announcedFor", value.announcedFor)
        .add("text", value.text)
        .add("reason", value.reason)
        .add("refersTo", value.refersTo)
        .add("internal", value.internal)
        .object();
}

void readFields(JsonReader &reader, Contact &value)
{
    reader.read("id", value.id);
    reader.read("issue", value.issue);
    reader.read("kind", value.kind);
    reader.read("from", value.from);
    reader.read("with", value.with);
    reader.read("channel", value.channel);
    reader.read("at", value.at);
    reader.read("level", value.level);
    reader.read("expectsAnswer", value.expectsAnswer);
    reader.read("answerBy", value.answerBy);
    reader.read("outcome", value.outcome);
    reader.read("promisedUntil", value.promisedUntil);
    reader.read("announcedFor", value.announcedFor);
    reader.read("text", value.text);
    reader.read("reason", value.reason);
    reader.read("refersTo", value.refersTo);
    reader.read("internal", value.internal);
}

template <> base::Result<Contact> fromJson(const QJsonObject &object)
{
    return recordFrom<Contact>(object);
}

}
