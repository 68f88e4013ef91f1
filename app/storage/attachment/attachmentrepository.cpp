#include "storage/attachment/attachmentrepository.h"

#include "storage/attachment/attachmentstatements.h"
#include "storage/record/records.h"

namespace storage {

namespace {

struct AttachmentCodec {
    using Type = domain::Attachment;
    static const RecordLayout &layout() { return kAttachmentRecord; }
    static Record write(const Type &value)
    {
        Record record;
        record.cells.ref(value.issue).text(value.name).text(value.mediaType).number(value.bytes).text(value.hash)
            .text(value.link).text(value.note).instant(value.addedAt);
        return record;
    }
    static bool read(const Record &record, Type &value)
    {
        Cells cells(record.cells);
        value.issue = cells.ref<domain::IssueId>();
        value.name = cells.text();
        value.mediaType = cells.text();
        value.bytes = cells.number();
        value.hash = cells.text();
        value.link = cells.text();
        value.note = cells.text();
        value.addedAt = cells.instant();
        return !cells.isDamaged();
    }
};

}

base::Result<domain::Attachment> AttachmentRepository::find(domain::AttachmentId id) const
{
    return Records<AttachmentCodec>(m_database).find(id.value());
}

base::Result<QVector<domain::Attachment>> AttachmentRepository::of(domain::IssueId issue) const
{
    const Records<AttachmentCodec> attachments(m_database);
    return issue.isValid() ? attachments.all(kAttachmentsOfIssue, {issue.value()}) : attachments.all(kAllAttachments);
}

base::Result<> AttachmentRepository::insert(domain::Attachment &record)
{
    return Records<AttachmentCodec>(m_database).insert(record);
}

base::Result<> AttachmentRepository::update(domain::Attachment &record)
{
    return Records<AttachmentCodec>(m_database).update(record);
}

base::Result<> AttachmentRepository::remove(domain::AttachmentId id)
{
    return Records<AttachmentCodec>(m_database).remove(id.value());
}

}
