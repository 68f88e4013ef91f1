#pragma once

#include "base/result.h"
#include "domain/draft/draft.h"
#include "domain/escalation/catalogue/listedsituation.h"
#include "domain/escalation/criterion.h"
#include "domain/escalation/matrix.h"
#include "domain/issue/attachment.h"
#include "domain/issue/contact.h"
#include "domain/project/customfield.h"
#include "domain/record/recordkind.h"
#include "domain/risk/risk.h"

#include <QJsonObject>

namespace domain {

// The one text form of each record: workspace JSON, history, undo and `--json` all use it. camelCase keys; ids as numbers;
// instants ISO 8601 in UTC; days yyyy-MM-dd; durations as written; money {amount, currency} with the amount a decimal text;
// enums by the names of names.h. toJson leaves out the row version and what is empty (no text, 0, false, no elements) unless
// the type's default is something else; a text or a list that is missing is empty. fromJson(toJson(x)) == x but for rowVersion.
QJsonObject toJson(const Project &value);
QJsonObject toJson(const WorkingCalendar &value);
QJsonObject toJson(const Organisation &value);
QJsonObject toJson(const Person &value);
QJsonObject toJson(const Absence &value);
QJsonObject toJson(const Milestone &value);
QJsonObject toJson(const CustomField &value);
QJsonObject toJson(const Issue &value);
QJsonObject toJson(const Contact &value);
QJsonObject toJson(const Attachment &value);
QJsonObject toJson(const Risk &value);
QJsonObject toJson(const RiskMatrix &value);
QJsonObject toJson(const Matrix &value);
QJsonObject toJson(const Criterion &value);
QJsonObject toJson(const ListedSituation &value);
QJsonObject toJson(const DraftTemplate &value);
QJsonObject toJson(const Draft &value);

// Reads T back; BadValue naming the field for a wrong type or word, UnknownField for a key that T does not have.
template <typename T>
[[nodiscard]] base::Result<T> fromJson(const QJsonObject &object);

template <> base::Result<Project> fromJson(const QJsonObject &object);
template <> base::Result<WorkingCalendar> fromJson(const QJsonObject &object);
template <> base::Result<Organisation> fromJson(const QJsonObject &object);
template <> base::Result<Person> fromJson(const QJsonObject &object);
template <> base::Result<Absence> fromJson(const QJsonObject &object);
template <> base::Result<Milestone> fromJson(const QJsonObject &object);
template <> base::Result<CustomField> fromJson(const QJsonObject &object);
template <> base::Result<Issue> fromJson(const QJsonObject &object);
template <> base::Result<Contact> fromJson(const QJsonObject &object);
template <> base::Result<Attachment> fromJson(const QJsonObject &object);
template <> base::Result<Risk> fromJson(const QJsonObject &object);
template <> base::Result<RiskMatrix> fromJson(const QJsonObject &object);
template <> base::Result<Matrix> fromJson(const QJsonObject &object);
template <> base::Result<Criterion> fromJson(const QJsonObject &object);
template <> base::Result<ListedSituation> fromJson(const QJsonObject &object);
template <> base::Result<DraftTemplate> fromJson(const QJsonObject &object);
template <> base::Result<Draft> fromJson(const QJsonObject &object);

// Every field of this kind with a value of its JSON type, lists with one element: what withFields needs. Empty for Setting and
// Import, which are no records of fields.
QJsonObject shapeOf(RecordKind kind);

}
