#include "domain/record/fields/recordfields.h"
#include "domain/record/recordjson.h"

namespace domain {

QJsonObject shapeOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Project:
        return shapeOfRecord<Project>();
    case RecordKind::Calendar:
        return shapeOfRecord<WorkingCalendar>();
    case RecordKind::Organisation:
        return shapeOfRecord<Organisation>();
    case RecordKind::Person:
        return shapeOfRecord<Person>();
    case RecordKind::Absence:
        return shapeOfRecord<Absence>();
    case RecordKind::Milestone:
        return shapeOfRecord<Milestone>();
    case RecordKind::CustomField:
        return shapeOfRecord<CustomField>();
    case RecordKind::Attachment:
        return shapeOfRecord<Attachment>();
    case RecordKind::Issue:
        return shapeOfRecord<Issue>();
    case RecordKind::Contact:
        return shapeOfRecord<Contact>();
    case RecordKind::Risk:
        return shapeOfRecord<Risk>();
    case RecordKind::RiskMatrix:
        return shapeOfRecord<RiskMatrix>();
    case RecordKind::Matrix:
        return shapeOfRecord<Matrix>();
    case RecordKind::Criterion:
        return shapeOfRecord<Criterion>();
    case RecordKind::Situation:
        return shapeOfRecord<ListedSituation>();
    case RecordKind::Template:
        return shapeOfRecord<DraftTemplate>();
    case RecordKind::Draft:
        return shapeOfRecord<Draft>();
    case RecordKind::Setting:
    case RecordKind::Import:
        break;
    }
    return {};
}

}
