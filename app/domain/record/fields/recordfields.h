#pragma once

#include "domain/draft/draft.h"
#include "domain/escalation/catalogue/listedsituation.h"
#include "domain/escalation/criterion.h"
#include "domain/escalation/matrix.h"
#include "domain/issue/attachment.h"
#include "domain/issue/contact.h"
#include "domain/project/customfield.h"
#include "domain/record/jsonreader.h"
#include "domain/risk/risk.h"

namespace domain {

// The fields of each record, read from a reader or described by it. For this folder only; others use fromJson and shapeOf.
void readFields(JsonReader &reader, Project &value);
void readFields(JsonReader &reader, WorkingCalendar &value);
void readFields(JsonReader &reader, Organisation &value);
void readFields(JsonReader &reader, Person &value);
void readFields(JsonReader &reader, Absence &value);
void readFields(JsonReader &reader, ImportSource &value);
void readFields(JsonReader &reader, Milestone &value);
void readFields(JsonReader &reader, CustomField &value);
void readFields(JsonReader &reader, Attachment &value);
void readFields(JsonReader &reader, Issue &value);
void readFields(JsonReader &reader, Contact &value);
void readFields(JsonReader &reader, Risk &value);
void readFields(JsonReader &reader, RiskMatrix &value);
void readFields(JsonReader &reader, Matrix &value);
void readFields(JsonReader &reader, Criterion &value);
void readFields(JsonReader &reader, ListedSituation &value);
void readFields(JsonReader &reader, DraftTemplate &value);
void readFields(JsonReader &reader, Draft &value);

QJsonObject toJson(const ImportSource &value);

template <typename T>
base::Result<T> recordFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    T value;
    readFields(reader, value);
    if (base::Result<> result = reader.finish(); !result)
        return base::fail(result.error());
    return value;
}

template <typename T>
QJsonObject shapeOfRecord()
{
    JsonReader reader = JsonReader::describing();
    T value;
    readFields(reader, value);
    return reader.shape();
}

}
