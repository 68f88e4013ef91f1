#include "domain/record/jsonfields.h"
#include "domain/record/fields/recordfields.h"
#include "domain/record/recordjson.h"

namespace domain {

namespace {

void readPosition(JsonReader &reader, RiskPosition &position)
{
    reader.read("probabilityScore", position.probabilityScore);
    reader.read("impactScore", position.impactScore);
    reader.read("probability", position.probability);
    reader.require("probability", position.probability >= 0 && position.probability <= 1);
    reader.read("impactMoney", position.impactMoney);
    reader.read("impactDays", position.impactDays);
}

QJsonObject positionJson(const RiskPosition &position)
{
    return JsonFields()
        .add("probabilityScore", position.probabilityScore)
        .add("impactScore", position.impactScore)
        .add("probability", position.probability)
        .add("impactMoney", position.impactMoney)
        .add("impactDays", position.impactDays)
        .object();
}

// A row of the matrix is a list in a list, which the reader's lists do not know.
struct RatingRow {
    QVector<RiskRating> cells;
};

QJsonValue jsonValue(const RatingRow &row)
{
    return domain::jsonValue(row.cells);
}

bool takeValue(const QJsonValue &value, RatingRow &row)
{
    if (!value.isArray())
        return false;
    for (const QJsonValue &cell : value.toArray()) {
        RiskRating rating = RiskRating::Low;
        if (!domain::takeValue(cell, rating))
            return false;
        row.cells.append(rating);
    }
    return true;
}

}

template <> QJsonValue typeExample<RatingRow>()
{
    return QJsonArray{QString()};
}

QJsonObject toJson(const Risk &value)
{
    return JsonFields()
        .add("id", value.id)
        .add("project", value.project)
        .add("key", value.key)
        .add("title", value.title)
        .add("description", value.description)
        .add("category", value.category)
        .add("counterparty", value.counterparty)
        .add("owner", value.owner)
        .always("status", value.status)
        .addValue("inherent", positionJson(value.inherent))
        .addValue("residual", positionJson(value.residual))
        .always("response", value.response)
        .add("responseText", value.responseText)
        .add("reviewOn", value.reviewOn)
        .add("issues", value.issues)
        .add("raisedAt", value.raisedAt)
        .add("changedAt", value.changedAt)
        .addValue("source", toJson(value.source))
        .object();
}

void readFields(JsonReader &reader, Risk &value)
{
    reader.read("id", value.id);
    reader.read("project", value.project);
    reader.read("key", value.key);
    reader.read("title", value.title);
    reader.read("description", value.description);
    reader.read("category", value.category);
    reader.read("counterparty", value.counterparty);
    reader.read("owner", value.owner);
    reader.read("status", value.status);
    reader.readObject("inherent", value.inherent, readPosition);
    reader.readObject("residual", value.residual, readPosition);
    reader.read("response", value.response);
    reader.read("responseText", value.responseText);
    reader.read("reviewOn", value.reviewOn);
    reader.read("issues", value.issues);
    reader.read("raisedAt", value.raisedAt);
    reader.read("changedAt", value.changedAt);
    reader.readObject("source", value.source, [](JsonReader &inner, ImportSource &source) { readFields(inner, source); });
}

template <> base::Result<Risk> fromJson(const QJsonObject &object)
{
    return recordFrom<Risk>(object);
}

QJsonObject toJson(const RiskMatrix &value)
{
    QJsonArray limits;
    for (const qint64 cents : value.impactUpToCents)
        limits.append(amountText(cents));
    QVector<RatingRow> rows;
    for (const QVector<RiskRating> &cells : value.cells)
        rows.append({cells});
    return JsonFields()
        .add("project", value.project)
        .always("size", value.size)
        .add("probabilityNames", value.probabilityNames)
        .add("impactNames", value.impactNames)
        .add("probabilityUpTo", value.probabilityUpTo)
        .addValue("impactUpTo", limits)
        .add("cells", rows)
        .always("appetite", value.appetite)
        .object();
}

void readFields(JsonReader &reader, RiskMatrix &value)
{
    QStringList limits;
    QVector<RatingRow> rows;
    reader.read("project", value.project);
    reader.read("size", value.size);
    reader.read("probabilityNames", value.probabilityNames);
    reader.read("impactNames", value.impactNames);
    reader.read("probabilityUpTo", value.probabilityUpTo);
    reader.read("impactUpTo", limits);
    reader.read("cells", rows);
    reader.read("appetite", value.appetite);
    for (const double limit : value.probabilityUpTo)
        reader.require("probabilityUpTo", limit >= 0 && limit <= 1);
    for (const QString &limit : limits) {
        const std::optional<qint64> cents = centsFromAmount(limit);
        reader.require("impactUpTo", cents.has_value());
        value.impactUpToCents.append(cents.value_or(0));
    }
    for (const RatingRow &row : rows)
        value.cells.append(row.cells);
}

template <> base::Result<RiskMatrix> fromJson(const QJsonObject &object)
{
    return recordFrom<RiskMatrix>(object);
}

}
