#pragma once

#include "domain/record/fieldmap.h"
#include "services/workspace/recordtraits.h"

namespace services {

// The text form without what is derived: what history compares.
template <typename T>
QJsonObject recordedJson(const T &record)
{
    QJsonObject object = RecordTraits<T>::json(record);
    for (const QString &field : RecordTraits<T>::derived())
        object.remove(field);
    return object;
}

// What history tells of a record that was changed.
template <typename T>
QVector<domain::FieldChange> recordedDifferences(const T &before, const T &after)
{
    if constexpr (requires { RecordTraits<T>::narrowed(before, after); }) {
        const auto [old, fresh] = RecordTraits<T>::narrowed(before, after);
        return domain::differences(recordedJson(old), recordedJson(fresh));
    } else {
        return domain::differences(recordedJson(before), recordedJson(after));
    }
}

}
