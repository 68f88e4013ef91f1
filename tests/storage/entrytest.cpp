#include "entrytest.h"

#include "expect.h"
#include "storage/attachment/attachmentrepository.h"
#include "storage/check/integritycheck.h"
#include "storage/issue/issuerepository.h"
#include "storage/project/customfieldrepository.h"
#include "storage/project/milestonerepository.h"

#include <QTest>

using base::ErrorCode;

void EntryTest::init()
{
    auto database = storage::Database::inMemory();
    VERIFY_DONE(database);
    m_database = std::move(*database);
    m_filled = samples::fill(*m_database);
}

void EntryTest::cleanup()
{
    m_database.reset();
}

void EntryTest::milestonesComeBackAsTheyWere()
{
    storage::MilestoneRepository milestones(*m_database);
    domain::Milestone full = samples::milestone(m_filled);
    domain::Milestone plain;
    plain.project = m_filled.project;
    VERIFY_DONE(milestones.insert(full));
    VERIFY_DONE(milestones.insert(plain));
    QVERIFY(milestones.all(m_filled.project).value() == (QVector<domain::Milestone>{full, plain}));
    QVERIFY(milestones.all(domain::ProjectId(99)).value().isEmpty());
    full.forecasts.append({samples::at(u"2026-02-05T10:00:00Z"_qs), QDate(2026, 3, 20), u"Frost"_qs});
    full.reachedOn = {};
    VERIFY_DONE(milestones.update(full));
    QVERIFY(milestones.find(full.id).value() == full);
    VERIFY_DONE(milestones.remove(full.id));
    VERIFY_FAILED(milestones.find(full.id), ErrorCode::NotFound);
    QVERIFY(milestones.all({}).value() == QVector<domain::Milestone>{plain});
}

void EntryTest::customFieldsComeBackAsTheyWere()
{
    storage::CustomFieldRepository fields(*m_database);
    domain::CustomField full = samples::customField(m_filled);
    domain::CustomField plain;
    plain.project = m_filled.project;
    VERIFY_DONE(fields.insert(full));
    VERIFY_DONE(fields.insert(plain));
    QVERIFY(fields.all(m_filled.project).value() == (QVector<domain::CustomField>{full, plain}));
    QVERIFY(fields.all(domain::ProjectId(99)).value().isEmpty());
    full.retired = true;
    full.choices.clear();
    VERIFY_DONE(fields.update(full));
    QVERIFY(fields.find(full.id).value() == full);
    domain::CustomField twin = samples::customField(m_filled);
    QVERIFY(!fields.insert(twin));
    VERIFY_DONE(fields.remove(full.id));
    VERIFY_FAILED(fields.find(full.id), ErrorCode::NotFound);
}

void EntryTest::attachmentsComeBackAsTheyWere()
{
    storage::IssueRepository issues(*m_database);
    domain::Issue issue = samples::plainIssue(m_filled, 1);
    domain::Issue other = samples::plainIssue(m_filled, 2);
    VERIFY_DONE(issues.insert(issue));
    VERIFY_DONE(issues.insert(other));
    storage::AttachmentRepository attachments(*m_database);
    domain::Attachment linked = samples::attachment(issue.id);
    domain::Attachment copied = samples::attachment(issue.id);
    copied.link.clear();
    VERIFY_DONE(attachments.insert(linked));
    VERIFY_DONE(attachments.insert(copied));
    QVERIFY(attachments.of(issue.id).value() == (QVector<domain::Attachment>{linked, copied}));
    QVERIFY(attachments.of(other.id).value().isEmpty());
    QCOMPARE(attachments.of({}).value().size(), 2);
    linked.note = u"old"_qs;
    VERIFY_DONE(attachments.update(linked));
    QVERIFY(attachments.find(linked.id).value() == linked);
    VERIFY_DONE(attachments.remove(linked.id));
    VERIFY_FAILED(attachments.find(linked.id), ErrorCode::NotFound);
    QVERIFY(!issues.remove(issue.id));
}

void EntryTest::entriesNameOthers()
{
    storage::IssueRepository issues(*m_database);
    domain::Milestone milestone = samples::milestone(m_filled);
    VERIFY_DONE(storage::MilestoneRepository(*m_database).insert(milestone));
    domain::Issue first = samples::fullIssue(m_filled, 1);
    VERIFY_DONE(issues.insert(first));
    domain::Issue second = samples::plainIssue(m_filled, 2);
    second.againOf = first.id;
    second.milestone = milestone.id;
    VERIFY_DONE(issues.insert(second));
    QVERIFY(issues.find(first.id).value() == first);
    QVERIFY(issues.find(second.id).value() == second);
    QVERIFY(!issues.remove(first.id));
    QVERIFY(!storage::MilestoneRepository(*m_database).remove(milestone.id));
    second.againOf = {};
    first.decision = {};
    first.watch = {};
    first.workaroundUntil = {};
    first.causes.clear();
    first.custom.clear();
    VERIFY_DONE(issues.update(second));
    VERIFY_DONE(issues.update(first));
    QVERIFY(issues.find(first.id).value() == first);
    VERIFY_DONE(issues.remove(first.id));
}

void EntryTest::everyRecordPassesTheCheck()
{
    domain::Issue issue = samples::fullIssue(m_filled, 1);
    VERIFY_DONE(storage::IssueRepository(*m_database).insert(issue));
    domain::Milestone milestone = samples::milestone(m_filled);
    VERIFY_DONE(storage::MilestoneRepository(*m_database).insert(milestone));
    domain::CustomField field = samples::customField(m_filled);
    VERIFY_DONE(storage::CustomFieldRepository(*m_database).insert(field));
    domain::Attachment attachment = samples::attachment(issue.id);
    VERIFY_DONE(storage::AttachmentRepository(*m_database).insert(attachment));
    const auto findings = storage::IntegrityCheck(*m_database).run().value();
    for (const storage::Finding &finding : findings)
        qWarning() << finding.table << finding.id << finding.detail;
    QVERIFY(findings.isEmpty());
}
