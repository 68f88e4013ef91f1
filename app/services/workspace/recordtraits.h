#pragma once

#include "domain/record/matrixfocus.h"
#include "domain/record/recordjson.h"
#include "storage/attachment/attachmentrepository.h"
#include "storage/draft/draftrepository.h"
#include "storage/draft/templaterepository.h"
#include "storage/escalation/criterionrepository.h"
#include "storage/escalation/matrixrepository.h"
#include "storage/escalation/situationrepository.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuerepository.h"
#include "storage/person/absencerepository.h"
#include "storage/person/organisationrepository.h"
#include "storage/person/personrepository.h"
#include "storage/project/customfieldrepository.h"
#include "storage/project/milestonerepository.h"
#include "storage/project/projectrepository.h"
#include "storage/project/settingrepository.h"
#include "storage/risk/riskmatrixrepository.h"
#include "storage/risk/riskrepository.h"
#include "storage/time/calendarrepository.h"

#include <QStringList>

namespace services {

// What the write path and undo know of each type of record: its kind, repository, id, text form and parent. This is the
// only place to name a new type of record in the services.
template <typename T>
struct RecordTraits;

template <typename T, domain::RecordKind kindOfRecord, typename RepositoryType>
struct RecordTraitsBase {
    static constexpr domain::RecordKind kKind = kindOfRecord;
    using Repository = RepositoryType;
    static auto id(const T &record) { return record.id; }
    static qint64 parent(const T &) { return 0; } // see RecordChange
    static QJsonObject json(const T &record) { return domain::toJson(record); }
    static base::Result<T> read(const QJsonObject &object) { return domain::fromJson<T>(object); }
    static QJsonObject shape() { return domain::shapeOf(kKind); }
    // Fields that follow from the act itself: not compared, not in history, set by touch().
    static QStringList derived() { return {}; }
    static void touch(T &, base::Instant, const QString &) {}
    // A field that stays when an act is undone.
    static bool isLasting(const QString &) { return false; }
    // Issues whose advice rests on the record beside those that movesAdvice tells of.
    static QVector<domain::IssueId> issues(const T &) { return {}; }
    // The record as far as undoing touches it; widened() gives the whole again.
    struct Focus {
        Focus(const T &record, const QStringList &) : whole(record) {}
        const T &narrow() const { return whole; }
        T widened(T changed) const { return changed; }
        const T &whole;
    };
    // Whether the advice of many issues rests on it.
    static bool movesAdvice(const T &)
    {
        using enum domain::RecordKind;
        return kKind == Project || kKind == Calendar || kKind == Organisation || kKind == Person || kKind == Absence
               || kKind == RiskMatrix;
    }
};

template <typename T, domain::RecordKind kindOfRecord, typename RepositoryType>
struct ProjectPartTraits : RecordTraitsBase<T, kindOfRecord, RepositoryType> {
    static qint64 parent(const T &record) { return record.project.value(); }
};

// The project's number counters are outside of history: storage counts them.
template <>
struct RecordTraits<domain::Project>
    : RecordTraitsBase<domain::Project, domain::RecordKind::Project, storage::ProjectRepository> {
    static QStringList derived() { return {QStringLiteral("nextIssueNumber"), QStringLiteral("nextRiskNumber")}; }
};
template <>
struct RecordTraits<domain::WorkingCalendar>
    : RecordTraitsBase<domain::WorkingCalendar, domain::RecordKind::Calendar, storage::CalendarRepository> {};
template <>
struct RecordTraits<domain::Organisation>
    : RecordTraitsBase<domain::Organisation, domain::RecordKind::Organisation, storage::OrganisationRepository> {};
template <>
struct RecordTraits<domain::Person> : RecordTraitsBase<domain::Person, domain::RecordKind::Person, storage::PersonRepository> {};
template <>
struct RecordTraits<domain::Absence>
    : RecordTraitsBase<domain::Absence, domain::RecordKind::Absence, storage::AbsenceRepository> {
    static qint64 parent(const domain::Absence &record) { return record.person.value(); }
};
template <>
struct RecordTraits<domain::Issue> : RecordTraitsBase<domain::Issue, domain::RecordKind::Issue, storage::IssueRepository> {
    static qint64 parent(const domain::Issue &record) { return record.project.value(); }
    static QStringList derived() { return {QStringLiteral("changedAt")}; }
    static void touch(domain::Issue &record, base::Instant at, const QString &) { record.changedAt = at; }
    // What a criterion did may be undone; that it acted on these facts is kept, or it would act again at once.
    static bool isLasting(const QString &field) { return field.section(QLatin1Char('.'), 0, 0) == QLatin1String("firings"); }
};
template <>
struct RecordTraits<domain::Contact>
    : RecordTraitsBase<domain::Contact, domain::RecordKind::Contact, storage::ContactRepository> {
    static qint64 parent(const domain::Contact &record) { return record.issue.value(); }
};
template <>
struct RecordTraits<domain::Milestone>
    : ProjectPartTraits<domain::Milestone, domain::RecordKind::Milestone, storage::MilestoneRepository> {};
template <>
struct RecordTraits<domain::CustomField>
    : ProjectPartTraits<domain::CustomField, domain::RecordKind::CustomField, storage::CustomFieldRepository> {};
template <>
struct RecordTraits<domain::Attachment>
    : RecordTraitsBase<domain::Attachment, domain::RecordKind::Attachment, storage::AttachmentRepository> {
    static qint64 parent(const domain::Attachment &record) { return record.issue.value(); }
};
template <>
struct RecordTraits<domain::Risk> : ProjectPartTraits<domain::Risk, domain::RecordKind::Risk, storage::RiskRepository> {
    static QStringList derived() { return {QStringLiteral("changedAt")}; }
    static void touch(domain::Risk &record, base::Instant at, const QString &) { record.changedAt = at; }
    static QVector<domain::IssueId> issues(const domain::Risk &record) { return record.issues; }
};
template <>
struct RecordTraits<domain::RiskMatrix>
    : RecordTraitsBase<domain::RiskMatrix, domain::RecordKind::RiskMatrix, storage::RiskMatrixRepository> {
    static domain::ProjectId id(const domain::RiskMatrix &record) { return record.project; }
    static qint64 parent(const domain::RiskMatrix &record) { return record.project.value(); }
};
template <>
struct RecordTraits<domain::Matrix> : ProjectPartTraits<domain::Matrix, domain::RecordKind::Matrix, storage::MatrixRepository> {
    static QStringList derived() { return {QStringLiteral("savedAt"), QStringLiteral("savedBy")}; }
    static void touch(domain::Matrix &record, base::Instant at, const QString &author)
    {
        record.savedAt = at;
        record.savedBy = author;
    }
    static bool movesAdvice(const domain::Matrix &record) { return record.published; }
    using Focus = domain::MatrixFocus;
    static auto narrowed(const domain::Matrix &before, const domain::Matrix &after) { return domain::narrowedToDifferences(before, after); }
};
template <>
struct RecordTraits<domain::Criterion>
    : ProjectPartTraits<domain::Criterion, domain::RecordKind::Criterion, storage::CriterionRepository> {
    static bool movesAdvice(const domain::Criterion &) { return true; }
};
template <>
struct RecordTraits<domain::ListedSituation>
    : ProjectPartTraits<domain::ListedSituation, domain::RecordKind::Situation, storage::SituationRepository> {};
template <>
struct RecordTraits<domain::DraftTemplate>
    : RecordTraitsBase<domain::DraftTemplate, domain::RecordKind::Template, storage::TemplateRepository> {};
template <>
struct RecordTraits<domain::Draft> : RecordTraitsBase<domain::Draft, domain::RecordKind::Draft, storage::DraftRepository> {
    static qint64 parent(const domain::Draft &record) { return record.issue.value(); }
    static QStringList derived() { return {QStringLiteral("changedAt")}; }
    static void touch(domain::Draft &record, base::Instant at, const QString &) { record.changedAt = at; }
};
template <>
struct RecordTraits<storage::Setting>
    : RecordTraitsBase<storage::Setting, domain::RecordKind::Setting, storage::SettingRepository> {
    static QJsonObject json(const storage::Setting &record);
    static base::Result<storage::Setting> read(const QJsonObject &object);
    static QJsonObject shape() { return json({1, {}, {}, 0}); }
};

inline QJsonObject RecordTraits<storage::Setting>::json(const storage::Setting &record)
{
    return {{QStringLiteral("id"), record.id}, {QStringLiteral("name"), record.name}, {QStringLiteral("value"), record.value}};
}

inline base::Result<storage::Setting> RecordTraits<storage::Setting>::read(const QJsonObject &object)
{
    storage::Setting setting;
    setting.id = object.value(QStringLiteral("id")).toInteger();
    setting.name = object.value(QStringLiteral("name")).toString();
    setting.value = object.value(QStringLiteral("value")).toString();
    return setting;
}

inline qint64 recordNumber(qint64 id)
{
    return id;
}

template <typename Tag>
qint64 recordNumber(base::TypedId<Tag> id)
{
    return id.value();
}

template <typename T>
domain::RecordRef refOf(const T &record)
{
    return {RecordTraits<T>::kKind, recordNumber(RecordTraits<T>::id(record))};
}

template <typename T>
base::Result<T> findRecord(storage::Database &database, qint64 number)
{
    using Id = decltype(RecordTraits<T>::id(std::declval<const T &>()));
    return typename RecordTraits<T>::Repository(database).find(Id(number));
}

}
