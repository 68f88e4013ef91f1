#include "domain/record/jsonfields.h"
#include "domain/record/fields/recordfields.h"
#include "domain/record/recordjson.h"

namespace domain {

namespace {

using SeverityCells = std::array<std::array<Severity, 5>, 5>;
constexpr std::array kSeverityKeys{"S1", "S2", "S3", "S4"};
constexpr std::array kImpactKeys{"impact1", "impact2", "impact3", "impact4", "impact5"};

// cells: {"impact1": ["S4", …by urgency 1..5], …}
void readCells(JsonReader &reader, SeverityCells &cells)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        auto &row = cells.at(i);
        QVector<Severity> read(row.begin(), row.end());
        reader.read(kImpactKeys.at(i), read);
        reader.require(kImpactKeys.at(i), read.isEmpty() || size_t(read.size()) == row.size());
        if (size_t(read.size()) == row.size())
            std::copy(read.begin(), read.end(), row.begin());
    }
}

void readDefinition(JsonReader &reader, SeverityDefinition &definition)
{
    definition = {};
    reader.read("name", definition.name);
    reader.read("definition", definition.definition);
    reader.read("actImmediately", definition.actImmediately);
    reader.read("everyday", definition.everyday);
    reader.read("updateEvery", definition.updateEvery);
}

void readSeverity(JsonReader &reader, SeverityMatrix &matrix)
{
    if (reader.isEmpty())
        return; // the standard matrix stays
    reader.readObject("cells", matrix.cells, readCells);
    reader.readObject("definitions", matrix.definitions, [](JsonReader &inner, auto &definitions) {
        for (size_t i = 0; i < definitions.size(); ++i)
            inner.readObject(kSeverityKeys.at(i), definitions.at(i), readDefinition);
    });
}

QJsonObject severityJson(const SeverityMatrix &matrix)
{
    JsonFields cells;
    for (size_t i = 0; i < matrix.cells.size(); ++i)
        cells.add(kImpactKeys.at(i), QVector<Severity>(matrix.cells.at(i).begin(), matrix.cells.at(i).end()));
    JsonFields definitions;
    for (size_t i = 0; i < matrix.definitions.size(); ++i) {
        const SeverityDefinition &one = matrix.definitions.at(i);
        JsonFields fields;
        if (one.updateEvery != Duration())
            fields.add("updateEvery", one.updateEvery);
        definitions.addValue(kSeverityKeys.at(i), fields.add("name", one.name)
                                                      .add("definition", one.definition)
                                                      .add("actImmediately", one.actImmediately)
                                                      .add("everyday", one.everyday)
                                                      .object());
    }
    return JsonFields().addValue("cells", cells.object()).addValue("definitions", definitions.object()).object();
}

void readSide(JsonReader &reader, LevelSide &side)
{
    reader.read("primary", side.primary);
    reader.read("deputies", side.deputies);
}

QJsonObject sideJson(const LevelSide &side)
{
    return JsonFields().add("primary", side.primary).add("deputies", side.deputies).object();
}

void readLevel(JsonReader &reader, Level &level)
{
    reader.read("title", level.title);
    reader.readObject("ours", level.ours, readSide);
    reader.readObject("theirs", level.theirs, readSide);
    reader.readObject("respond", level.respond, [](JsonReader &inner, auto &times) {
        for (size_t i = 0; i < times.size(); ++i)
            inner.read(kSeverityKeys.at(i), times.at(i));
    });
    reader.readObject("acknowledge", level.acknowledge, [](JsonReader &inner, auto &times) {
        for (size_t i = 0; i < times.size(); ++i)
            inner.read(kSeverityKeys.at(i), times.at(i));
    });
    reader.read("channels", level.channels);
    reader.read("facts", level.facts);
    reader.read("otherFacts", level.otherFacts);
    reader.read("notes", level.notes);
}

QJsonObject levelJson(const Level &level)
{
    JsonFields respond;
    JsonFields acknowledge;
    for (size_t i = 0; i < kSeverityKeys.size(); ++i) {
        if (level.respond.at(i) != Duration())
            respond.add(kSeverityKeys.at(i), level.respond.at(i));
        if (level.acknowledge.at(i))
            acknowledge.add(kSeverityKeys.at(i), *level.acknowledge.at(i));
    }
    return JsonFields()
        .add("title", level.title)
        .addValue("ours", sideJson(level.ours))
        .addValue("theirs", sideJson(level.theirs))
        .addValue("respond", respond.object())
        .addValue("acknowledge", acknowledge.object())
        .add("channels", level.channels)
        .add("facts", level.facts)
        .add("otherFacts", level.otherFacts)
        .add("notes", level.notes)
        .object();
}

void readPolicy(JsonReader &reader, SeverityPolicy &policy)
{
    reader.read("startLevel", policy.startLevel);
    reader.read("reminders", policy.reminders);
    reader.read("gracePercent", policy.gracePercent);
    reader.read("headsUp", policy.headsUp);
}

void readPath(JsonReader &reader, EscalationPath &path)
{
    reader.read("key", path.key);
    reader.read("name", path.name);
    reader.read("kind", path.kind);
    reader.read("counterparty", path.counterparty);
    reader.read("categories", path.categories);
    reader.read("lastResorts", path.lastResorts);
    reader.readObjects("levels", path.levels, readLevel);
    path.policies = EscalationPath::standardPolicies();
    reader.readObject("policies", path.policies, [](JsonReader &inner, auto &policies) {
        for (size_t i = 0; i < policies.size(); ++i)
            inner.readObject(kSeverityKeys.at(i), policies.at(i), readPolicy);
    });
}

QJsonObject pathJson(const EscalationPath &path)
{
    QJsonArray levels;
    for (const Level &level : path.levels)
        levels.append(levelJson(level));
    JsonFields policies;
    for (size_t i = 0; i < path.policies.size(); ++i) {
        const SeverityPolicy &policy = path.policies.at(i);
        policies.addValue(kSeverityKeys.at(i), JsonFields()
                                                   .always("startLevel", policy.startLevel)
                                                   .always("reminders", policy.reminders)
                                                   .always("gracePercent", policy.gracePercent)
                                                   .always("headsUp", policy.headsUp)
                                                   .object());
    }
    return JsonFields()
        .add("key", path.key)
        .add("name", path.name)
        .always("kind", path.kind)
        .add("counterparty", path.counterparty)
        .add("categories", path.categories)
        .add("lastResorts", path.lastResorts)
        .addValue("levels", levels)
        .addValue("policies", policies.object())
        .object();
}

}

QJsonObject toJson(const Matrix &value)
{
    QJsonArray paths;
    for (const EscalationPath &path : value.paths)
        paths.append(pathJson(path));
    return JsonFields()
        .add("id", value.id)
        .add("project", value.project)
        .always("version", value.version)
        .add("published", value.published)
        .add("savedAt", value.savedAt)
        .add("savedBy", value.savedBy)
        .add("note", value.note)
        .addValue("severity", severityJson(value.severity))
        .addValue("paths", paths)
        .object();
}

void readFields(JsonReader &reader, Matrix &value)
{
    reader.read("id", value.id);
    reader.read("project", value.project);
    reader.read("version", value.version);
    reader.read("published", value.published);
    reader.read("savedAt", value.savedAt);
    reader.read("savedBy", value.savedBy);
    reader.read("note", value.note);
    reader.readObject("severity", value.severity, readSeverity);
    reader.readObjects("paths", value.paths, readPath);
}

template <> base::Result<Matrix> fromJson(const QJsonObject &object)
{
    return recordFrom<Matrix>(object);
}

QJsonObject toJson(const Criterion &value)
{
    QJsonArray terms;
    for (const CriterionTerm &term : value.terms)
        terms.append(JsonFields().always("fact", term.fact).always("comparison", term.comparison).always("value", term.value).object());
    JsonFields fields;
    if (value.setStatus)
        fields.add("setStatus", *value.setStatus);
    return fields.add("id", value.id)
        .add("project", value.project)
        .add("name", value.name)
        .always("version", value.version)
        .always("enabled", value.enabled)
        .add("category", value.category)
        .addValue("terms", terms)
        .add("flag", value.flag)
        .always("suggestion", value.suggestion)
        .object();
}

void readFields(JsonReader &reader, Criterion &value)
{
    reader.read("id", value.id);
    reader.read("project", value.project);
    reader.read("name", value.name);
    reader.read("version", value.version);
    reader.read("enabled", value.enabled);
    reader.read("category", value.category);
    reader.readObjects("terms", value.terms, [](JsonReader &inner, CriterionTerm &term) {
        inner.read("fact", term.fact);
        inner.read("comparison", term.comparison);
        inner.read("value", term.value);
    });
    reader.read("setStatus", value.setStatus);
    reader.read("flag", value.flag);
    reader.read("suggestion", value.suggestion);
}

template <> base::Result<Criterion> fromJson(const QJsonObject &object)
{
    return recordFrom<Criterion>(object);
}

}
