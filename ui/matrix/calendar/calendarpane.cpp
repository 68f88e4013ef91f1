#include "matrix/calendar/calendarpane.h"

#include "matrix/calendar/calendareditor.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/choicebox.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"
#include "widgets/page.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace ui {

namespace {

constexpr int kFirstYear = 1970;
constexpr int kLastYear = 2100;
constexpr int kYearsProposed = 3;

QHBoxLayout *paneRow(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(scaled(20), scaled(10), scaled(20), scaled(10));
    layout->setSpacing(scaled(12));
    return layout;
}

QSpinBox *yearField(const QString &name, QWidget *parent)
{
    auto *year = new QSpinBox(parent);
    year->setRange(kFirstYear, kLastYear);
    year->setFocusPolicy(Qt::StrongFocus);
    year->setAccessibleName(name);
    return year;
}

}

CalendarPane::CalendarPane(services::Workspace &workspace, Page &page)
    : QWidget(&page), m_workspace(workspace), m_page(page), m_service(workspace), m_choice(new ChoiceBox(this)),
      m_give(new ChoiceBox(this)), m_users(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_holidays(new ChoiceBox(this)), m_first(yearField(tr("First year"), this)), m_last(yearField(tr("Last year"), this)),
      m_editor(new CalendarEditor(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeCalendarRow());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(makeHolidayRow());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_editor, 1);
    fillPlaces();
    connect(m_editor, &CalendarEditor::edited, this, &CalendarPane::save);
}

QWidget *CalendarPane::makeCalendarRow()
{
    auto *row = new QWidget(this);
    auto *layout = paneRow(row);
    m_choice->setObjectName(QStringLiteral("calendarChoice"));
    m_choice->setAccessibleName(tr("Calendar"));
    m_choice->setMinimumWidth(scaled(220));
    m_give->setObjectName(QStringLiteral("calendarGive"));
    m_give->setAccessibleName(tr("Give this calendar to"));
    m_users->setWordWrap(true);
    layout->addWidget(new TextLabel(tr("Calendar"), TextRole::Second, Token::Text2, row));
    layout->addWidget(m_choice);
    const auto link = [&](const QString &text, void (CalendarPane::*act)()) {
        auto *button = new LinkButton(text, row);
        layout->addWidget(button);
        connect(button, &LinkButton::clicked, this, act);
    };
    link(tr("New"), &CalendarPane::addCalendar);
    link(tr("Rename"), &CalendarPane::renameCalendar);
    link(tr("Remove"), &CalendarPane::removeCalendar);
    layout->addWidget(m_users, 1);
    layout->addWidget(m_give);
    connect(m_choice, &ChoiceBox::valueChosen, this, [this](qint64 id) { choose(domain::CalendarId(id)); });
    connect(m_give, &ChoiceBox::valueChosen, this, &CalendarPane::giveTo);
    return row;
}

QWidget *CalendarPane::makeHolidayRow()
{
    auto *row = new QWidget(this);
    auto *layout = paneRow(row);
    m_holidays->setObjectName(QStringLiteral("holidayPlace"));
    m_holidays->setAccessibleName(tr("Public holidays of"));
    m_holidays->setMinimumWidth(scaled(220));
    m_first->setObjectName(QStringLiteral("holidayFirst"));
    m_last->setObjectName(QStringLiteral("holidayLast"));
    layout->addWidget(new TextLabel(tr("Public holidays of"), TextRole::Second, Token::Text2, row));
    layout->addWidget(m_holidays);
    layout->addWidget(m_first);
    layout->addWidget(new TextLabel(QStringLiteral("–"), TextRole::Second, Token::Text2, row));
    layout->addWidget(m_last);
    layout->addStretch(1);
    const auto link = [&](const QString &text, void (CalendarPane::*act)()) {
        auto *button = new LinkButton(text, row);
        layout->addWidget(button);
        connect(button, &LinkButton::clicked, this, act);
    };
    link(tr("Import days (.ics)"), &CalendarPane::importDays);
    link(tr("Export days (.ics)"), &CalendarPane::exportDays);
    connect(m_holidays, &ChoiceBox::valueChosen, this, &CalendarPane::takeHolidays);
    connect(m_first, &QSpinBox::editingFinished, this, &CalendarPane::takeHolidays);
    connect(m_last, &QSpinBox::editingFinished, this, &CalendarPane::takeHolidays);
    return row;
}

QVector<domain::Holiday> CalendarPane::shownHolidays() const
{
    const auto place = services::holidayPlace(m_place);
    QVector<domain::Holiday> holidays;
    for (int year = m_first->value(); place && year <= m_last->value(); ++year)
        holidays += place->in(year);
    return holidays;
}

void CalendarPane::refresh(const domain::Project &project, QDate today)
{
    m_project = project;
    m_today = today;
    fillCalendars();
    auto calendar = m_workspace.projects().calendar(m_calendar.id);
    if (!calendar)
        calendar = m_workspace.projects().calendar(project.calendar);
    if (calendar)
        choose(calendar->id);
}

void CalendarPane::choose(domain::CalendarId id)
{
    const bool isOther = !(id == m_calendar.id);
    const auto calendar = m_workspace.projects().calendar(id);
    const auto place = m_service.place(id);
    if (!tell(calendar) || !tell(place))
        return;
    m_calendar = *calendar;
    m_place = *place;
    if (isOther || m_first->value() > m_last->value()) {
        QDate last = m_today.addYears(kYearsProposed - 1);
        if (!m_place.isEmpty() && !m_calendar.exceptions.isEmpty())
            last = qMax(m_today, m_calendar.exceptions.lastKey());
        m_first->setValue(m_today.year());
        m_last->setValue(last.year());
    }
    showCalendar();
}

void CalendarPane::showCalendar()
{
    m_choice->setValue(m_calendar.id.value());
    m_holidays->setValue(m_holidays->property("codes").toStringList().indexOf(m_place) + 1);
    m_editor->show(m_calendar, m_today, shownHolidays());
    showUsers();
}

void CalendarPane::takeHolidays()
{
    const QStringList codes = m_holidays->property("codes").toStringList();
    const QString place = codes.value(m_holidays->value() - 1);
    if (m_last->value() < m_first->value())
        m_last->setValue(m_first->value());
    if (place.isEmpty() && m_place.isEmpty())
        return;
    if (tell(m_service.setHolidays(m_calendar.id, place, m_first->value(), m_last->value())))
        choose(m_calendar.id);
}

void CalendarPane::save(const domain::WorkingCalendar &calendar)
{
    tell(m_workspace.projects().save(calendar));
    choose(m_calendar.id);
}

void CalendarPane::tell(const base::Error &error)
{
    Q_EMIT m_page.failed(error);
}

}
