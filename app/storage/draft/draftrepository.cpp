#include "storage/draft/draftrepository.h"

#include "storage/draft/draftstatements.h"
#include "storage/query.h"
#include "storage/record/records.h"
#include "storage/search/searchindex.h"

namespace storage {

namespace {

struct DraftCodec {
    using Type = domain::Draft;
    static const RecordLayout &layout() { return kDraftRecord; }
    static Record write(const Type &draft)
    {
        Record record;
        record.cells.ref(draft.issue).text(draft.templateKey).text(draft.language).text(draft.subject).text(draft.body)
            .name(draft.state).instant(draft.createdAt).instant(draft.changedAt);
        record.parts.resize(2);
        for (const domain::DraftRecipient &recipient : draft.recipients)
            record.parts[0].append(Values().number(record.parts.at(0).size()).ref(recipient.person).name(recipient.role));
        for (const domain::IssueId issue : draft.bundled)
            record.parts[1].append(Values().number(record.parts.at(1).size()).ref(issue));
        return record;
    }
    static bool read(const Record &record, Type &draft)
    {
        Cells cells(record.cells);
        draft.issue = cells.ref<domain::IssueId>();
        draft.templateKey = cells.text();
        draft.language = cells.text();
        draft.subject = cells.text();
        draft.body = cells.text();
        draft.state = cells.name<domain::DraftState>();
        draft.createdAt = cells.instant();
        draft.changedAt = cells.instant();
        bool isSound = !cells.isDamaged();
        for (const Values &part : record.parts.at(0)) {
            Cells recipient(part);
            recipient.number();
            const auto person = recipient.ref<domain::PersonId>();
            draft.recipients.append({person, recipient.name<domain::RecipientRole>()});
            isSound &= !recipient.isDamaged();
        }
        for (const Values &part : record.parts.at(1)) {
            Cells issue(part);
            issue.number();
            draft.bundled.append(issue.ref<domain::IssueId>());
            isSound &= !issue.isDamaged();
        }
        return isSound;
    }
};

}

base::Result<domain::Draft> DraftRepository::find(domain::DraftId id) const
{
    return Records<DraftCodec>(m_database).find(id.value());
}

base::Result<QVector<domain::Draft>> DraftRepository::all(domain::ProjectId project) const
{
    const Records<DraftCodec> drafts(m_database);
    return project.isValid() ? drafts.all(kDraftsOfProject, {project.value()}) : drafts.all(kAllDrafts);
}

base::Result<QVector<domain::Draft>> DraftRepository::of(domain::IssueId issue) const
{
    return Records<DraftCodec>(m_database).all(kDraftsOfIssue, {issue.value()});
}

base::Result<qint64> DraftRepository::openCount(domain::ProjectId project) const
{
    Query query(m_database, kOpenDrafts);
    query.bind(project.value()).bind(project.value());
    return query.step().map([&](bool) { return query.number(0); });
}

base::Result<> DraftRepository::insert(domain::Draft &draft)
{
    return Records<DraftCodec>(m_database).insert(draft).and_then([&] {
        return SearchIndex(m_database).add(SearchKind::Draft, draft.id.value());
    });
}

base::Result<> DraftRepository::update(domain::Draft &draft)
{
    return SearchIndex(m_database).keep(SearchKind::Draft, draft.id.value(), [&] { return Records<DraftCodec>(m_database).update(draft); });
}

base::Result<> DraftRepository::remove(domain::DraftId id)
{
    return SearchIndex(m_database).keep(SearchKind::Draft, id.value(), [&] { return Records<DraftCodec>(m_database).remove(id.value()); });
}

}
