#include "storage/record/recordscan.h"

#include "storage/attachment/attachmentstatements.h"
#include "storage/draft/draftstatements.h"
#include "storage/draft/templatestatements.h"
#include "storage/escalation/criterionstatements.h"
#include "storage/escalation/situationstatements.h"
#include "storage/escalation/matrixstatements.h"
#include "storage/history/journalstatements.h"
#include "storage/issue/contactstatements.h"
#include "storage/issue/issuestatements.h"
#include "storage/person/absencestatements.h"
#include "storage/person/organisationstatements.h"
#include "storage/person/personstatements.h"
#include "storage/project/customfieldstatements.h"
#include "storage/project/milestonestatements.h"
#include "storage/project/projectstatements.h"
#include "storage/project/settingstatements.h"
#include "storage/query.h"
#include "storage/risk/riskmatrixstatements.h"
#include "storage/risk/riskstatements.h"
#include "storage/time/calendarstatements.h"

namespace storage {

namespace {

constexpr qint64 kChunk = 500;
constexpr qint64 kMostSkipped = 10'000'000; // an id beyond is no id of ours but damage

}

RecordScan::Chunk RecordScan::next()
{
    Chunk chunk;
    QVector<qint64> ids;
    if (readIds(ids)) {
        chunk.isLast = ids.isEmpty();
        m_after = ids.isEmpty() ? m_after : ids.constLast();
    } else {
        chunk.unreadable.append(m_after + 1);
        chunk.isLast = !skipDamage();
        ids = {m_after}; // the first behind the damage: looked for, not yet listed
    }
    const RecordStore store(m_database, m_layout);
    if (base::Result<QVector<Record>> records = store.read(m_layout.select, {idList(ids)})) {
        chunk.records = std::move(*records);
        return chunk;
    }
    for (const qint64 id : ids) {
        if (base::Result<Record> record = store.find(id))
            chunk.records.append(std::move(*record));
        else
            chunk.unreadable.append(id);
    }
    return chunk;
}

bool RecordScan::readIds(QVector<qint64> &ids)
{
    Query query(m_database, m_layout.ids);
    query.bind(m_after).bind(kChunk);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return !ids.isEmpty(); // those before the damage first
        if (!*row)
            return true;
        ids.append(query.number(0));
    }
}

// Steps over ids until the tree can be read again behind the damaged page; false at its end.
bool RecordScan::skipDamage()
{
    const qint64 highest = highestId();
    QVector<qint64> ids;
    while (m_after < highest) {
        ++m_after;
        if (readIds(ids))
            return true;
    }
    return false;
}

qint64 RecordScan::highestId()
{
    Query query(m_database, kSequenceOf);
    query.bind(Value(QString::fromLatin1(m_layout.table)));
    const base::Result<bool> found = query.step();
    return found && *found ? qMin(query.number(0), kMostSkipped) : 0;
}

QVector<const RecordLayout *> allLayouts()
{
    return {&kSettingRecord,   &kCalendarRecord,    &kOrganisationRecord, &kPersonRecord,     &kAbsenceRecord,
            &kProjectRecord,   &kMatrixRecord,      &kCriterionRecord,    &kMilestoneRecord,  &kCustomFieldRecord,
            &kIssueRecord,     &kContactRecord,     &kAttachmentRecord,   &kRiskRecord,       &kRiskMatrixRecord,
            &kTemplateRecord,  &kDraftRecord,       &kSituationRecord};
}

}
