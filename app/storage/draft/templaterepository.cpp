#include "storage/draft/templaterepository.h"

#include "storage/record/records.h"
#include "storage/draft/templatestatements.h"

namespace storage {

namespace {

struct TemplateCodec {
    using Type = domain::DraftTemplate;
    static const RecordLayout &layout() { return kTemplateRecord; }
    static Record write(const Type &text)
    {
        Record record;
        record.cells.text(text.key).text(text.name).name(text.stage).name(text.audience).text(text.language)
            .text(text.subject).text(text.body).flag(text.shipped);
        return record;
    }
    static bool read(const Record &record, Type &text)
    {
        Cells cells(record.cells);
        text.key = cells.text();
        text.name = cells.text();
        text.stage = cells.name<domain::DraftStage>();
        text.audience = cells.name<domain::Audience>();
        text.language = cells.text();
        text.subject = cells.text();
        text.body = cells.text();
        text.shipped = cells.flag();
        return !cells.isDamaged();
    }
};

}

base::Result<domain::DraftTemplate> TemplateRepository::find(domain::TemplateId id) const
{
    return Records<TemplateCodec>(m_database).find(id.value());
}

base::Result<domain::DraftTemplate> TemplateRepository::findByKey(const QString &key, const QString &language) const
{
    return Records<TemplateCodec>(m_database).one(kTemplateByKey, Values().text(key).text(language));
}

base::Result<QVector<domain::DraftTemplate>> TemplateRepository::all() const
{
    return Records<TemplateCodec>(m_database).all(kAllTemplates);
}

base::Result<> TemplateRepository::insert(domain::DraftTemplate &draftTemplate)
{
    return Records<TemplateCodec>(m_database).insert(draftTemplate);
}

base::Result<> TemplateRepository::update(domain::DraftTemplate &draftTemplate)
{
    return Records<TemplateCodec>(m_database).update(draftTemplate);
}

base::Result<> TemplateRepository::remove(domain::TemplateId id)
{
    return Records<TemplateCodec>(m_database).remove(id.value());
}

}
