#include "matrix/calendar/calendareditor.h"

#include "base/typedlist.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/labels/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTimer>
#include <QTimeZone>

namespace ui {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kEndOfDay = 24 * 60;

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

}

QString CalendarEditor::textFromHours(const QVector<domain::DayInterval> &hours)
{
    QStringList parts;
    for (const domain::DayInterval &interval : hours)
        parts << QStringLiteral("%1–%2").arg(clockText(interval.start), clockText(interval.end));
    return parts.join(QStringLiteral(", "));
}

std::optional<QVector<domain::DayInterval>> CalendarEditor::hoursFromText(const QString &text)
{
    static const QRegularExpression kInterval(
        QStringLiteral("^\\s*(\\d{1,2})(?::(\\d{2}))?\\s*[-–]\\s*(\\d{1,2})(?::(\\d{2}))?\\s*$"));
    QVector<domain::DayInterval> hours;
    for (const QString &part : base::typedList(text)) {
        const QRegularExpressionMatch match = kInterval.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const int start = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        const int end = match.captured(3).toInt() * 60 + match.captured(4).toInt();
        const int before = hours.isEmpty() ? 0 : hours.last().end;
        if (start >= end || start < before || end > kEndOfDay)
            return std::nullopt;
        hours << domain::DayInterval{start, end};
    }
    return hours;
}

CalendarEditor::CalendarEditor(QWidget *parent)
    : QWidget(parent), m_zone(new QComboBox(this)), m_days(new QTableWidget(0, ColumnCount, this)),
      m_fault(new TextLabel(QString(), TextRole::Body, Token::S1, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(16));
    row->setSpacing(scaled(32));
    row->addLayout(makeWeek(), 2);
    row->addLayout(makeDays(), 3);
    connect(m_zone, &QComboBox::textActivated, this, [this](const QString &zone) {
        if (!QTimeZone(zone.toLatin1()).isValid())
            return;
        m_calendar.zone = zone.toLatin1();
        Q_EMIT edited(m_calendar);
    });
    connect(m_days, &QTableWidget::cellChanged, this, &CalendarEditor::takeDay);
}

QVBoxLayout *CalendarEditor::makeWeek()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(scaled(8));
    form->setHorizontalSpacing(scaled(16));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->setAccessibleName(tr("Time zone"));
    form->addRow(new TextLabel(tr("Time zone"), TextRole::Second, Token::Text2, this), m_zone);
    for (int weekday = 0; weekday < kDaysOfWeek; ++weekday) {
        auto *hours = new QLineEdit(this);
        hours->setPlaceholderText(tr("closed"));
        const QString name = QLocale().standaloneDayName(weekday + 1);
        hours->setAccessibleName(name);
        form->addRow(new TextLabel(name, TextRole::Second, Token::Text2, this), hours);
        m_week << hours;
        connect(hours, &QLineEdit::editingFinished, this, [this, weekday] { takeWeekday(weekday); });
    }
    auto *column = new QVBoxLayout;
    column->addWidget(new TextLabel(tr("Working hours"), TextRole::Section, Token::Text, this));
    column->addLayout(form);
    m_fault->setWordWrap(true);
    column->addWidget(m_fault);
    column->addStretch(1);
    return column;
}

QVBoxLayout *CalendarEditor::makeDays()
{
    m_days->setHorizontalHeaderLabels({tr("Day"), tr("Name"), tr("Hours, empty: closed")});
    m_days->verticalHeader()->hide();
    m_days->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_days->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_days->setColumnWidth(Day, scaled(130));
    m_days->setColumnWidth(Hours, scaled(190));
    m_days->setShowGrid(false);
    m_days->setFrameShape(QFrame::NoFrame);
    m_days->setSelectionMode(QAbstractItemView::SingleSelection);
    m_days->setAccessibleName(tr("Days that differ"));
    auto *add = new LinkButton(IconId::Plus, tr("Add day"), this);
    auto *remove = new LinkButton(tr("Remove day"), this);
    auto *links = new QHBoxLayout;
    links->addWidget(add);
    links->addSpacing(scaled(16));
    links->addWidget(remove);
    links->addStretch(1);
    connect(add, &LinkButton::clicked, this, &CalendarEditor::addDay);
    connect(remove, &LinkButton::clicked, this, &CalendarEditor::removeDay);
    auto *column = new QVBoxLayout;
    column->addWidget(new TextLabel(tr("Days that differ"), TextRole::Section, Token::Text, this));
    column->addWidget(m_days, 1);
    column->addLayout(links);
    return column;
}

void CalendarEditor::show(const domain::WorkingCalendar &calendar, QDate today, const QVector<domain::Holiday> &holidays)
{
    const bool isOther = !(calendar.id == m_calendar.id);
    m_calendar = calendar;
    m_today = today;
    m_holidays = holidays;
    m_zone->setCurrentText(QString::fromLatin1(calendar.zone));
    for (int weekday = 0; weekday < kDaysOfWeek; ++weekday)
        m_week.at(weekday)->setText(textFromHours(calendar.week[size_t(weekday)]));
    m_fault->clear();
    fillDays();
    if (isOther)
        scrollToToday();
}

void CalendarEditor::scrollToToday()
{
    for (int row = 0; row < m_days->rowCount(); ++row) {
        if (dayAt(row) < m_today)
            continue;
        m_days->scrollToItem(m_days->item(row, Day), QAbstractItemView::PositionAtTop);
        return;
    }
}

void CalendarEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &CalendarEditor::scrollToToday); // once the table has its size
}

const domain::Holiday *CalendarEditor::holidayOn(QDate day) const
{
    for (const domain::Holiday &holiday : m_holidays)
        if (holiday.day == day)
            return &holiday;
    return nullptr;
}

void CalendarEditor::fillDays()
{
    const QSignalBlocker quiet(m_days);
    QMap<QDate, const domain::CalendarException *> days;
    for (const domain::Holiday &holiday : std::as_const(m_holidays))
        days.insert(holiday.day, nullptr);
    for (auto day = m_calendar.exceptions.cbegin(); day != m_calendar.exceptions.cend(); ++day)
        days.insert(day.key(), &*day);
    m_days->setRowCount(int(days.size()));
    int row = 0;
    for (auto day = days.cbegin(); day != days.cend(); ++day, ++row)
        fillRow(row, day.key(), *day);
}

// Without an exception: a public holiday on which this calendar works.
void CalendarEditor::fillRow(int row, QDate day, const domain::CalendarException *exception)
{
    const domain::Holiday *holiday = holidayOn(day);
    auto *date = new QTableWidgetItem(QLocale().toString(day, QLocale::ShortFormat));
    date->setData(Qt::UserRole, day);
    auto *name = new QTableWidgetItem(exception ? exception->name : holiday->name);
    auto *hours = new QTableWidgetItem(exception ? textFromHours(exception->hours) : tr("worked"));
    if (holiday) {
        date->setFlags((date->flags() & ~Qt::ItemIsEditable) | Qt::ItemIsUserCheckable);
        date->setCheckState(exception ? Qt::Checked : Qt::Unchecked);
    }
    for (QTableWidgetItem *item : {name, hours})
        if (!exception)
            item->setFlags(Qt::ItemIsSelectable);
    m_days->setItem(row, Day, date);
    m_days->setItem(row, Name, name);
    m_days->setItem(row, Hours, hours);
}

void CalendarEditor::tickHoliday(QDate day, bool isOff)
{
    if (isOff)
        m_calendar.exceptions.insert(day, {{}, holidayOn(day)->name});
    else
        m_calendar.exceptions.remove(day);
    fillDays();
    Q_EMIT edited(m_calendar);
}

QDate CalendarEditor::dayAt(int row) const
{
    const QTableWidgetItem *item = m_days->item(row, Day);
    return item ? item->data(Qt::UserRole).toDate() : QDate();
}

void CalendarEditor::takeWeekday(int weekday)
{
    const auto hours = hoursFromText(m_week.at(weekday)->text());
    if (!hours) {
        m_fault->setText(tr("%1: write hours like 9:00–12:00, 13:00–17:00.").arg(QLocale().standaloneDayName(weekday + 1)));
        return;
    }
    m_fault->clear();
    if (m_calendar.week[size_t(weekday)] == *hours)
        return;
    m_calendar.week[size_t(weekday)] = *hours;
    Q_EMIT edited(m_calendar);
}

void CalendarEditor::takeDay(int row, int column)
{
    const QDate day = dayAt(row);
    if (column == Day && holidayOn(day)) {
        tickHoliday(day, m_days->item(row, Day)->checkState() == Qt::Checked);
        return;
    }
    domain::CalendarException exception = m_calendar.exceptions.value(day);
    const QString text = m_days->item(row, column)->text().trimmed();
    if (column == Name) {
        exception.name = text;
        m_calendar.exceptions.insert(day, exception);
    } else if (column == Hours) {
        const auto hours = hoursFromText(text);
        m_fault->setText(hours ? QString() : tr("Write hours like 9:00–12:00, or nothing for a closed day."));
        if (hours)
            exception.hours = *hours;
        m_calendar.exceptions.insert(day, exception);
    } else {
        QDate moved = QLocale().toDate(text, QLocale::ShortFormat);
        if (moved.isValid() && moved.year() < 1970)
            moved = moved.addYears(100);
        if (!moved.isValid())
            moved = QDate::fromString(text, Qt::ISODate);
        m_fault->setText(moved.isValid() ? QString() : tr("Not a day. Write it like %1.").arg(
                                                           QLocale().toString(day, QLocale::ShortFormat)));
        if (moved.isValid()) {
            m_calendar.exceptions.remove(day);
            m_calendar.exceptions.insert(moved, exception);
        }
    }
    fillDays();
    Q_EMIT edited(m_calendar);
}

// The next day that has no entry yet, ready to be changed.
void CalendarEditor::addDay()
{
    QDate day = m_today;
    while (m_calendar.exceptions.contains(day))
        day = day.addDays(1);
    m_calendar.exceptions.insert(day, {{}, tr("Holiday")});
    fillDays();
    Q_EMIT edited(m_calendar);
    for (int row = 0; row < m_days->rowCount(); ++row) {
        if (dayAt(row) != day)
            continue;
        m_days->setCurrentCell(row, Day);
        m_days->editItem(m_days->item(row, Day));
    }
}

void CalendarEditor::removeDay()
{
    const QDate day = dayAt(m_days->currentRow());
    if (!m_calendar.exceptions.contains(day))
        return;
    m_calendar.exceptions.remove(day);
    fillDays();
    Q_EMIT edited(m_calendar);
}

}
