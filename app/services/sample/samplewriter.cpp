#include "services/sample/samplewriter.h"

#include "services/draft/draftservice.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/risk/riskservice.h"
#include "services/sample/sampleholidays.h"
#include "services/workspace/workspace.h"

namespace services {

using base::Result;

namespace {

const auto kHandle = QStringLiteral("handle");

// The calendar as described, with the public holidays of the years around now.
QJsonObject withHolidays(QJsonObject calendar, base::Instant now)
{
    const int year = now.toDateTime().date().year();
    const QJsonArray rules = calendar.take(QLatin1String("holidays")).toArray();
    QJsonArray exceptions = calendar.value(QLatin1String("exceptions")).toArray();
    for (const QJsonValue &holiday : holidayExceptions(rules, year - 1, year + 2))
        exceptions.append(holiday);
    calendar.insert(QLatin1String("exceptions"), exceptions);
    return calendar;
}

// What "now" is counted on: the first calendar, before days that are themselves relative to now are closed on it.
domain::WorkingCalendar countingCalendar(const QJsonObject &sample, base::Instant now)
{
    QJsonObject first = sample.value(QLatin1String("calendars")).toArray().at(0).toObject();
    first.remove(kHandle);
    first.remove(QLatin1String("exceptions"));
    return domain::fromJson<domain::WorkingCalendar>(withHolidays(first, now))
        .value_or(domain::WorkingCalendar::officeHours("UTC"));
}

}

SampleWriter::SampleWriter(Workspace &workspace, const QJsonObject &sample)
    : m_workspace(workspace), m_sample(sample),
      m_notation(countingCalendar(sample, workspace.clock().now()), workspace.clock().now())
{
}

Result<> SampleWriter::write()
{
    const QJsonObject project = m_sample.value(QLatin1String("project")).toObject();
    return m_workspace.projects()
        .create(project.value(QLatin1String("name")).toString(), project.value(QLatin1String("key")).toString())
        .map([this](const domain::Project &created) { m_project = created; })
        .and_then([this] { return writeCalendars(); })
        .and_then([this] { return writePeople(); })
        .and_then([this] { return writeProject(); })
        .and_then([this] { return writeMatrix(); })
        .and_then([this] { return m_workspace.drafts().setLanguage(m_sample.value(QLatin1String("language")).toString()); }) // that of its facts
        .and_then([this] { return writeIssues(); })
        .and_then([this] { return writeRisks(); })
        .and_then([this] { return writeDrafts(); });
}

template <typename T>
Result<T> SampleWriter::record(QJsonObject object) const
{
    object.remove(kHandle);
    return m_notation.translated(object).and_then([](const QJsonValue &value) { return domain::fromJson<T>(value.toObject()); });
}

void SampleWriter::remember(const QJsonValue &described, qint64 id)
{
    m_notation.setId(QLatin1Char('@') + described.toObject().value(kHandle).toString(), id);
}

// The first calendar takes the place of the one that the project was made with.
Result<> SampleWriter::writeCalendars()
{
    bool isFirst = true;
    for (const QJsonValue &each : list("calendars")) {
        Result<domain::WorkingCalendar> calendar =
            record<domain::WorkingCalendar>(withHolidays(each.toObject(), m_workspace.clock().now()));
        if (!calendar)
            return base::fail(calendar.error());
        if (isFirst) {
            const Result<domain::WorkingCalendar> made = m_workspace.projects().calendar(m_project.calendar);
            if (!made)
                return base::fail(made.error());
            calendar->id = made->id;
            calendar->rowVersion = made->rowVersion;
        }
        isFirst = false;
        const Result<domain::WorkingCalendar> saved = m_workspace.projects().save(*calendar);
        if (!saved)
            return base::fail(saved.error());
        remember(each, saved->id.value());
    }
    return {};
}

Result<> SampleWriter::writePeople()
{
    PersonService &people = m_workspace.people();
    for (const QJsonValue &each : list("organisations")) {
        const auto saved = record<domain::Organisation>(each.toObject()).and_then([&](const domain::Organisation &value) {
            return people.save(value);
        });
        if (!saved)
            return base::fail(saved.error());
        remember(each, saved->id.value());
    }
    for (const QJsonValue &each : list("people")) {
        const auto saved = record<domain::Person>(each.toObject()).and_then([&](const domain::Person &value) {
            return people.save(value);
        });
        if (!saved)
            return base::fail(saved.error());
        remember(each, saved->id.value());
    }
    for (const QJsonValue &each : list("absences")) {
        const auto saved = record<domain::Absence>(each.toObject()).and_then([&](const domain::Absence &value) {
            return people.save(value);
        });
        if (!saved)
            return base::fail(saved.error());
    }
    return {};
}

Result<> SampleWriter::writeProject()
{
    Result<domain::Project> project = record<domain::Project>(m_sample.value(QLatin1String("project")).toObject());
    if (!project)
        return base::fail(project.error());
    project->id = m_project.id;
    project->calendar = m_project.calendar;
    project->createdAt = m_project.createdAt;
    project->rowVersion = m_project.rowVersion;
    return m_workspace.projects().save(*project).map([this](const domain::Project &saved) { m_project = saved; });
}

Result<> SampleWriter::writeMatrix()
{
    const Result<domain::Matrix> described = record<domain::Matrix>({{QStringLiteral("paths"), list("paths")}});
    if (!described)
        return base::fail(described.error());
    return m_workspace.matrices().current(m_project.id).and_then([&](domain::Matrix matrix) {
        matrix.paths = described->paths;
        return m_workspace.matrices().save(matrix, m_project.name).map([](const domain::Matrix &) {});
    });
}

// One act, so that the whole log can be taken back in one step.
Result<> SampleWriter::writeIssues()
{
    return m_workspace.writePath().run(QStringLiteral("sample.make"), m_project.name, [this](WritePath::Session &session) -> Result<> {
        for (const QJsonValue &each : list("issues"))
            if (const Result<> written = writeIssue(session, each.toObject()); !written)
                return written;
        return {};
    });
}

Result<> SampleWriter::writeIssue(WritePath::Session &session, QJsonObject described)
{
    const QJsonArray log = described.take(QLatin1String("log")).toArray();
    Result<domain::Issue> issue = record<domain::Issue>(described);
    if (!issue)
        return base::fail(issue.error());
    issue->project = m_project.id;
    if (const Result<> raised = m_workspace.issues().raiseWithin(session, *issue); !raised)
        return raised;
    m_notation.setId(QLatin1Char('@') + issue->key, issue->id.value());
    for (const QJsonValue &each : log) {
        Result<domain::Contact> entry = record<domain::Contact>(each.toObject());
        if (!entry)
            return base::fail(entry.error());
        entry->issue = issue->id;
        if (const Result<> logged = m_workspace.issues().logWithin(session, *entry); !logged)
            return logged;
    }
    return {};
}

Result<> SampleWriter::writeRisks()
{
    for (const QJsonValue &each : list("risks")) {
        const auto raised = record<domain::Risk>(each.toObject()).and_then([this](domain::Risk risk) {
            risk.project = m_project.id;
            return m_workspace.risks().raise(risk);
        });
        if (!raised)
            return base::fail(raised.error());
    }
    return {};
}

// Started, not sent: each is what the advice of its issue asks for.
Result<> SampleWriter::writeDrafts()
{
    for (const QJsonValue &each : list("drafts")) {
        const auto saved = m_workspace.issues()
                               .openCase(domain::IssueId(m_notation.id(each.toString())))
                               .and_then([this](const IssueCase &issueCase) { return m_workspace.drafts().compose(issueCase); })
                               .and_then([this](const domain::Draft &draft) { return m_workspace.drafts().save(draft); });
        if (!saved)
            return base::fail(saved.error());
    }
    return {};
}

}
