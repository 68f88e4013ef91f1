#pragma once

#include "domain/project/project.h"

#include <QStringList>

namespace domain {

using CustomFieldId = base::TypedId<struct CustomFieldTag>;

enum class FieldType { Text, Number, Date, Choice, YesNo };

// A field that a project added to its entries. Values are texts: a number with "." as decimal mark, a day as yyyy-MM-dd, "yes" or
// "no", one of the choices.
struct CustomField {
    CustomFieldId id;
    ProjectId project;
    QString key;            // a–z0–9 and "-", unique in the project: named in queries, files and templates
    QString name;
    FieldType type = FieldType::Text;
    QStringList choices;
    QStringList categories; // of the entries that have it; none: all
    bool required = false;
    bool retired = false;   // no longer offered; values stay
    int rowVersion = 0;
    bool operator==(const CustomField &) const = default;

    bool serves(const QString &category) const { return !retired && (categories.isEmpty() || categories.contains(category)); }
};

}
