#include "storage/project/customfieldrepository.h"

#include "storage/project/customfieldstatements.h"
#include "domain/record/recordjson.h"
#include "storage/record/jsoncell.h"
#include "storage/record/records.h"

namespace storage {

namespace {

struct CustomFieldCodec {
    using Type = domain::CustomField;
    static const RecordLayout &layout() { return kCustomFieldRecord; }
    static Record write(const Type &value)
    {
        const QJsonObject object = domain::toJson(value);
        Record record;
        record.cells.ref(value.project).text(value.key).text(value.name).name(value.type).text(jsonCell(object, "choices"))
            .text(jsonCell(object, "categories")).flag(value.required).flag(value.retired);
        return record;
    }
    static bool read(const Record &record, Type &value)
    {
        Cells cells(record.cells);
        value.project = cells.ref<domain::ProjectId>();
        value.key = cells.text();
        value.name = cells.text();
        value.type = cells.name<domain::FieldType>();
        QJsonObject lists;
        for (const char *list : {"choices", "categories"})
            if (!putJsonCell(lists, list, cells.text()))
                return false;
        lists.insert(QStringLiteral("type"), domain::nameOf(value.type));
        const base::Result<Type> read = domain::fromJson<Type>(lists);
        if (!read)
            return false;
        value.choices = read->choices;
        value.categories = read->categories;
        value.required = cells.flag();
        value.retired = cells.flag();
        return !cells.isDamaged();
    }
};

}

base::Result<domain::CustomField> CustomFieldRepository::find(domain::CustomFieldId id) const
{
    return Records<CustomFieldCodec>(m_database).find(id.value());
}

base::Result<QVector<domain::CustomField>> CustomFieldRepository::all(domain::ProjectId project) const
{
    return Records<CustomFieldCodec>(m_database).all(kCustomFields, Values().number(project.value()).number(project.value()));
}

base::Result<> CustomFieldRepository::insert(domain::CustomField &record)
{
    return Records<CustomFieldCodec>(m_database).insert(record);
}

base::Result<> CustomFieldRepository::update(domain::CustomField &record)
{
    return Records<CustomFieldCodec>(m_database).update(record);
}

base::Result<> CustomFieldRepository::remove(domain::CustomFieldId id)
{
    return Records<CustomFieldCodec>(m_database).remove(id.value());
}

}
