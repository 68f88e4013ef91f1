#include "domain/record/fields/recordfields.h"
#include "domain/record/jsonfields.h"
#include "domain/record/recordjson.h"

namespace domain {

QJsonObject toJson(const ListedSituation &value)
{
    return JsonFields()
        .add("id", value.id)
        .add("project", value.project)
        .add("rank", value.rank)
        .add("name", value.name)
        .add("category", value.category)
        .add("impact", value.impact)
        .add("urgency", value.urgency)
        .add("everyday", value.everyday)
        .add("advice", value.advice)
        .object();
}

void readFields(JsonReader &reader, ListedSituation &value)
{
    reader.read("id", value.id);
    reader.read("project", value.project);
    reader.read("rank", value.rank);
    reader.read("name", value.name);
    reader.read("category", value.category);
    reader.read("impact", value.impact);
    reader.read("urgency", value.urgency);
    reader.read("everyday", value.everyday);
    reader.read("advice", value.advice);
}

template <>
base::Result<ListedSituation> fromJson(const QJsonObject &object)
{
    return recordFrom<ListedSituation>(object);
}

}
