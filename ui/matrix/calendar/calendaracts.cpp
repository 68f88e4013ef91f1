#include "matrix/calendar/calendarpane.h"

#include "render/wording/importwords.h"
#include "render/wording/matrix/listwords.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/edit/choicebox.h"
#include "widgets/labels/textlabel.h"
#include "widgets/page.h"

#include <QFileInfo>

namespace ui {

namespace {

constexpr qint64 kProjectValue = 1; // organisations follow: their id + 1

QString icsFilter()
{
    return CalendarPane::tr("Calendar files (*.ics)");
}

}

void CalendarPane::fillCalendars()
{
    QVector<Choice> choices;
    if (const auto calendars = m_workspace.projects().calendars())
        for (const domain::WorkingCalendar &calendar : *calendars)
            choices << Choice{calendar.id.value(), calendar.name, QString::fromLatin1(calendar.zone)};
    m_choice->setChoices(choices);
    QVector<Choice> takers{{kProjectValue, tr("the project"), m_project.name}};
    if (const auto organisations = m_workspace.people().organisations())
        for (const domain::Organisation &organisation : *organisations)
            takers << Choice{organisation.id.value() + kProjectValue, organisation.name, {}};
    m_give->setChoices(takers, tr("Give it to …"));
    m_give->setValue(0);
}

// Value n stands for the n-th code in the property; countries with their parts below them.
void CalendarPane::fillPlaces()
{
    QVector<Choice> choices;
    QStringList codes;
    const auto countries = services::holidayCountries();
    if (!tell(countries))
        return;
    for (const domain::HolidayRules &country : *countries) {
        codes << country.code;
        choices << Choice{codes.size(), country.name, country.code};
        for (const domain::HolidayRegion &region : country.regions) {
            codes << country.code + QLatin1Char('-') + region.code;
            choices << Choice{codes.size(), country.name + QStringLiteral(", ") + region.name, codes.last()};
        }
    }
    m_holidays->setProperty("codes", codes);
    m_holidays->setChoices(choices, tr("Nobody"));
}

void CalendarPane::showUsers()
{
    QStringList users;
    if (const auto projects = m_workspace.projects().all())
        for (const domain::Project &project : *projects)
            if (project.calendar == m_calendar.id)
                users << project.name;
    if (const auto organisations = m_workspace.people().organisations())
        for (const domain::Organisation &organisation : *organisations)
            if (organisation.calendar == m_calendar.id)
                users << organisation.name;
    if (const auto people = m_workspace.people().people())
        for (const domain::Person &person : *people)
            if (person.calendar == m_calendar.id)
                users << person.name;
    constexpr qsizetype kNamed = 4;
    const qsizetype others = users.size() - kNamed;
    if (others > 0)
        users = users.mid(0, kNamed) << tr("%n more", "users of a calendar", int(others));
    m_users->setText(users.isEmpty() ? tr("Nobody works by it yet.") : tr("Kept by %1").arg(render::listed(users)));
}

void CalendarPane::giveTo(qint64 value)
{
    if (value == kProjectValue) {
        domain::Project project = m_project;
        project.calendar = m_calendar.id;
        tell(m_workspace.projects().save(project));
    } else if (const auto organisations = m_workspace.people().organisations()) {
        for (domain::Organisation organisation : *organisations) {
            if (organisation.id.value() + kProjectValue != value)
                continue;
            organisation.calendar = m_calendar.id;
            tell(m_workspace.people().save(organisation));
        }
    }
    m_give->setValue(0);
    showUsers();
}

void CalendarPane::addCalendar()
{
    const QString name = m_page.prompter() ? m_page.prompter()->askText(tr("New calendar"), tr("Name of the calendar"), {}).trimmed() : QString();
    if (name.isEmpty())
        return;
    const auto made = m_service.create(name, m_calendar);
    if (!tell(made))
        return;
    fillCalendars();
    choose(made->id);
}

void CalendarPane::renameCalendar()
{
    const QString name = m_page.prompter()
        ? m_page.prompter()->askText(tr("Rename calendar"), tr("Name of the calendar"), m_calendar.name).trimmed()
        : QString();
    if (name.isEmpty() || name == m_calendar.name)
        return;
    domain::WorkingCalendar renamed = m_calendar;
    renamed.name = name;
    save(renamed);
    fillCalendars();
    m_choice->setValue(m_calendar.id.value());
}

void CalendarPane::removeCalendar()
{
    if (m_page.prompter()
        && !m_page.prompter()->confirm(tr("Remove the calendar %1?").arg(m_calendar.name), tr("Undo brings it back."), tr("Remove")))
        return;
    if (!tell(m_service.remove(m_calendar.id)))
        return;
    m_calendar = {};
    refresh(m_project, m_today);
}

void CalendarPane::importDays()
{
    const QString path = m_page.prompter() ? m_page.prompter()->openFile(tr("Days off from a calendar file"), icsFilter()) : QString();
    if (path.isEmpty())
        return;
    const auto report = m_service.importDays(m_calendar.id, path);
    if (!tell(report))
        return;
    choose(m_calendar.id);
    Q_EMIT m_page.said(tr("%n new day(s) off", "import of a calendar file", int(report->added)));
    if (report->skipped.isEmpty())
        return;
    QStringList lines;
    for (const exchange::IcsFault &fault : report->skipped.mid(0, 12))
        lines << tr("Line %1: %2").arg(fault.row).arg(render::importReason(fault.reason, fault.detail));
    m_page.prompter()->tell(tr("%n event(s) were left out.", "import of a calendar file", int(report->skipped.size())), lines.join(QLatin1Char('\n')));
}

void CalendarPane::exportDays()
{
    const QString path = m_page.prompter()
        ? m_page.prompter()->saveFile(tr("Days off as a calendar file"), m_calendar.name + QStringLiteral(".ics"), icsFilter())
        : QString();
    if (!path.isEmpty() && tell(m_service.exportDays(m_calendar.id, path)))
        Q_EMIT m_page.said(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

}
