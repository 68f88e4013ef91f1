#include "services/project/projectservice.h"

#include "domain/escalation/catalogue/listedsituation.h"
#include "domain/escalation/criterion.h"
#include "services/calendar/calendarcheck.h"
#include "services/escalation/matrixservice.h"
#include "services/project/categorylist.h"
#include "services/project/standardproject.h"
#include "services/shipped/shippedwords.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/escalation/situationrepository.h"
#include "storage/issue/issuelisting.h"
#include "storage/project/projectrepository.h"
#include "storage/project/settingrepository.h"
#include "storage/time/calendarrepository.h"

#include <QTimeZone>

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Project;
using domain::WorkingCalendar;

namespace {

const auto kOfficeHours = QStringLiteral("Office hours");

// The project's key must be free; `id` is the project that may have it.
Result<> checkKey(storage::Database &database, const QString &key, domain::ProjectId id)
{
    if (!isProjectKey(key))
        return fieldFault("key", key);
    const Result<Project> taken = storage::ProjectRepository(database).findByKey(key);
    if (taken)
        return taken->id == id ? Result<>() : fieldFault("key", QStringLiteral("taken"));
    return taken.error().code == ErrorCode::NotFound ? Result<>() : base::fail(taken.error());
}

Result<> checkProject(const Project &project)
{
    if (project.name.trimmed().isEmpty())
        return fieldFault("name", QStringLiteral("empty"));
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (project.currency.size() != 3 || !std::all_of(project.currency.begin(), project.currency.end(), isLetter))
        return fieldFault("currency", project.currency);
    if (project.authorityMoney.cents < 0)
        return fieldFault("authorityMoney", QStringLiteral("negative"));
    if (project.authorityDays < 0)
        return fieldFault("authorityDays", QStringLiteral("negative"));
    if (project.leaderLoadLimit < 0)
        return fieldFault("leaderLoadLimit", QStringLiteral("negative"));
    return {};
}

// A key made from the name; numbered while it is taken.
Result<QString> freeKey(storage::Database &database, const QString &name)
{
    const QString stem = keyFromName(name).left(8);
    for (int number = 1; number < 100; ++number) {
        const QString key = number == 1 ? stem : stem + QString::number(number);
        const Result<> isFree = checkKey(database, key, {});
        if (isFree)
            return key;
        if (isFree.error().code != ErrorCode::Invalid)
            return base::fail(isFree.error());
    }
    return fieldFault("key", stem);
}

// The calendar that new projects share until they get one of their own.
Result<WorkingCalendar> officeCalendar(storage::Database &database, WritePath::Session &session, const ShippedWords &words)
{
    const QStringList names = ShippedWords::everywhere(kOfficeHours);
    const auto calendars = storage::CalendarRepository(database).all();
    if (!calendars)
        return base::fail(calendars.error());
    for (const WorkingCalendar &calendar : *calendars)
        if (names.contains(calendar.name))
            return calendar;
    WorkingCalendar calendar = WorkingCalendar::officeHours(QTimeZone::systemTimeZoneId());
    calendar.name = words.in(kOfficeHours);
    return session.save(calendar).map([&] { return calendar; });
}

}

Result<QVector<Project>> ProjectService::all() const
{
    return storage::ProjectRepository(m_workspace.database()).all();
}

Result<Project> ProjectService::find(domain::ProjectId id) const
{
    return storage::ProjectRepository(m_workspace.database()).find(id);
}

Result<Project> ProjectService::findByKey(const QString &key) const
{
    return storage::ProjectRepository(m_workspace.database()).findByKey(key.trimmed().toUpper());
}

Result<Project> ProjectService::create(const QString &name, const QString &key)
{
    Project project;
    project.name = name;
    project.key = key;
    const auto work = [&](WritePath::Session &session) { return createWithin(session, project); };
    return m_workspace.writePath().run(QStringLiteral("project.create"), name.trimmed(), work).map([&] { return project; });
}

Result<> ProjectService::createWithin(WritePath::Session &session, Project &project)
{
    storage::Database &database = m_workspace.database();
    project.name = project.name.trimmed();
    project.key = project.key.trimmed().toUpper();
    const Result<QString> ownKey = project.key.isEmpty() ? freeKey(database, project.name) : Result<QString>(project.key);
    if (!ownKey)
        return base::fail(ownKey.error());
    project.key = *ownKey;
    const Result<> sound = checkProject(project).and_then([&] { return checkKey(database, project.key, {}); });
    if (!sound)
        return sound;
    const Result<ShippedWords> words = ShippedWords::of(m_workspace);
    const auto calendar = words ? officeCalendar(database, session, *words) : Result<WorkingCalendar>(base::fail(words.error()));
    if (!calendar)
        return base::fail(calendar.error());
    project.calendar = calendar->id;
    project.createdAt = m_workspace.clock().now();
    if (const Result<> saved = session.save(project); !saved)
        return saved;
    return writeShipped(session, project, *words);
}

// What it begins with, in the words of its file.
Result<> ProjectService::writeShipped(WritePath::Session &session, const Project &project, const ShippedWords &words) const
{
    domain::Matrix matrix = words.in(standardMatrix(project.id));
    matrix.savedAt = project.createdAt;
    matrix.savedBy = m_workspace.author();
    domain::RiskMatrix riskMatrix = words.in(domain::RiskMatrix::standard(project.id));
    if (const Result<> saved = session.save(matrix).and_then([&] { return session.save(riskMatrix); }); !saved)
        return saved;
    for (const domain::Criterion &each : domain::shippedCriteria(project.id)) {
        domain::Criterion criterion = words.in(each);
        if (const Result<> saved = session.save(criterion); !saved)
            return saved;
    }
    for (const domain::ListedSituation &each : domain::shippedSituations(project.id)) {
        domain::ListedSituation situation = words.in(each);
        if (const Result<> saved = session.save(situation); !saved)
            return saved;
    }
    return words.isEnglish() ? Result<>() : session.saveSetting(categorySetting(project.id), categoryLines(words.in(shippedCategories())));
}

Result<Project> ProjectService::save(Project project)
{
    const auto work = [&](WritePath::Session &session) {
        project.name = project.name.trimmed();
        project.key = project.key.trimmed().toUpper();
        project.currency = project.currency.trimmed().toUpper();
        return checkProject(project)
            .and_then([&] { return checkKey(m_workspace.database(), project.key, project.id); })
            .and_then([&] { return session.save(project); });
    };
    return m_workspace.writePath().run(QStringLiteral("project.edit"), project.name, work).map([&] { return project; });
}

Result<QVector<WorkingCalendar>> ProjectService::calendars() const
{
    return storage::CalendarRepository(m_workspace.database()).all();
}

Result<WorkingCalendar> ProjectService::calendar(domain::CalendarId id) const
{
    return storage::CalendarRepository(m_workspace.database()).find(id);
}

Result<WorkingCalendar> ProjectService::save(WorkingCalendar calendar)
{
    const auto work = [&](WritePath::Session &session) {
        return checkCalendar(calendar).and_then([&] { return session.save(calendar); });
    };
    return m_workspace.writePath().run(QStringLiteral("calendar.edit"), calendar.name, work).map([&] { return calendar; });
}

Result<QString> ProjectService::setting(const QString &name) const
{
    const Result<storage::Setting> setting = storage::SettingRepository(m_workspace.database()).find(name);
    if (setting)
        return setting->value;
    return setting.error().code == ErrorCode::NotFound ? Result<QString>(QString()) : base::fail(setting.error());
}

Result<> ProjectService::setSetting(const QString &name, const QString &value)
{
    return m_workspace.writePath().run(QStringLiteral("setting.edit"), name,
                                       [&](WritePath::Session &session) { return session.saveSetting(name, value); });
}

Result<QStringList> ProjectService::categories(domain::ProjectId project) const
{
    QStringList others;
    const Result<domain::Matrix> matrix = m_workspace.matrices().edited(project);
    if (matrix)
        for (const domain::EscalationPath &path : matrix->paths)
            others += path.categories;
    else if (matrix.error().code != ErrorCode::NotFound)
        return base::fail(matrix.error());
    const Result<QStringList> inUse = storage::IssueListing(m_workspace.database()).categories(project);
    if (!inUse)
        return inUse;
    others += *inUse;
    const auto situations = storage::SituationRepository(m_workspace.database()).all(project);
    const Result<QString> own = setting(categorySetting(project));
    if (!situations || !own)
        return base::fail(situations ? own.error() : situations.error());
    for (const domain::ListedSituation &situation : *situations)
        others += situation.category;
    others.sort(Qt::CaseInsensitive);
    QStringList all = (own->isEmpty() ? shippedCategories() : own->split(QLatin1Char('\n'))) + others;
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

}
