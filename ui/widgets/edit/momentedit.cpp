#include "widgets/edit/momentedit.h"

#include "widgets/theme/icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QWidgetAction>

namespace ui {

MomentEdit::MomentEdit(QTime defaultTime, QWidget *parent)
    : QLineEdit(parent), m_defaultTime(defaultTime)
{
    setPlaceholderText(tr("Date and time"));
    QAction *pick = addAction(Icon::of(IconId::Calendar, Token::Text3), QLineEdit::TrailingPosition);
    pick->setText(tr("Pick a day"));
    connect(pick, &QAction::triggered, this, &MomentEdit::pickDay);
    connect(this, &QLineEdit::editingFinished, this, &MomentEdit::takeText);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_readable = true;
        setToolTip({});
        update();
    });
}

void MomentEdit::showDayOnly()
{
    m_isDay = true;
    setPlaceholderText(tr("Day"));
}

void MomentEdit::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    showMoment();
}

void MomentEdit::setMoment(base::Instant moment)
{
    m_moment = moment;
    m_readable = true;
    showMoment();
}

void MomentEdit::setDay(QDate day)
{
    setMoment(day.isValid() ? base::Instant::fromDateTime(QDateTime(day, m_defaultTime, m_zone)) : base::Instant());
}

QDate MomentEdit::dayOf(base::Instant moment) const
{
    return moment.isValid() ? moment.toDateTime().toTimeZone(m_zone).date() : QDate();
}

void MomentEdit::showMoment()
{
    const QDateTime local = m_moment.toDateTime().toTimeZone(m_zone);
    const QString text = m_isDay ? QLocale().toString(local.date(), QLocale::ShortFormat)
                                 : QLocale().toString(local, QLocale().dateTimeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    setText(m_moment.isValid() ? text : QString());
    setCursorPosition(0);
}

void MomentEdit::takeText()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        if (m_moment.isValid()) {
            m_moment = {};
            Q_EMIT momentEdited(m_moment);
        }
        return;
    }
    const base::Instant shown = m_moment;
    showMoment();
    if (shown.isValid() && text() == typed)
        return;
    const QDateTime at = read(typed);
    if (!at.isValid()) {
        setText(typed);
        m_readable = false;
        setToolTip(tr("Not a date. Write %1, +3d or a weekday.")
                       .arg(QLocale().toString(m_now.toDateTime().toTimeZone(m_zone).date(), QLocale::ShortFormat)));
        update();
        return;
    }
    m_readable = true;
    m_moment = base::Instant::fromDateTime(at.toUTC());
    showMoment();
    if (m_moment != shown)
        Q_EMIT momentEdited(m_moment);
}

QDateTime MomentEdit::read(const QString &text) const
{
    const QLocale locale;
    for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        const QDateTime both = locale.toDateTime(text, format);
        if (both.isValid()) {
            // Short formats may write two digits of the year: 26 means 2026.
            const QDate day = both.date().year() < 1970 ? both.date().addYears(100) : both.date();
            return QDateTime(day, both.time(), m_zone);
        }
        QDate day = locale.toDate(text, format);
        if (day.isValid())
            return QDateTime(day.year() < 1970 ? day.addYears(100) : day, m_defaultTime, m_zone);
    }
    for (const char *pattern : {"yyyy-MM-dd hh:mm", "yyyy-MM-dd h:mm", "yyyy-MM-ddThh:mm", "d.M.yyyy hh:mm", "d MMM yyyy hh:mm"}) {
        const QDateTime both = QDateTime::fromString(text, QString::fromLatin1(pattern));
        if (both.isValid())
            return QDateTime(both.date(), both.time(), m_zone);
    }
    for (const char *pattern : {"yyyy-MM-dd", "d.M.yyyy", "d MMM yyyy"}) {
        const QDate day = QDate::fromString(text, QString::fromLatin1(pattern));
        if (day.isValid())
            return QDateTime(day, m_defaultTime, m_zone);
    }
    for (const QDateTime &at : {readWithoutYear(text), readRelative(text)})
        if (at.isValid())
            return at;
    return readWeekday(text);
}

// "22 Oct", "Thu 22 Oct 16:00": as Rung itself writes a moment that is near. The year is the one that brings it nearest to now.
QDateTime MomentEdit::readWithoutYear(const QString &text) const
{
    static const QRegularExpression s_near(QStringLiteral("^(?:(\\p{L}{2,})\\.?,?\\s+)?(\\d{1,2})\\.?\\s+(\\p{L}{3,})\\.?(?:,?\\s+(\\d{1,2}:\\d{2}))?$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = s_near.match(text);
    const QLocale locale;
    const QDate today = m_now.toDateTime().toTimeZone(m_zone).date();
    for (int month = 1; match.hasMatch() && month <= 12; ++month) {
        if (!locale.monthName(month).startsWith(match.captured(3), Qt::CaseInsensitive))
            continue;
        QDate day;
        for (const int year : {today.year() - 1, today.year(), today.year() + 1})
            if (const QDate each(year, month, match.captured(2).toInt());
                each.isValid() && (!day.isValid() || qAbs(each.daysTo(today)) < qAbs(day.daysTo(today))))
                day = each;
        const QTime time = match.captured(4).isEmpty() ? m_defaultTime : QTime::fromString(match.captured(4), QStringLiteral("h:mm"));
        const bool isThatWeekday = day.isValid() && locale.dayName(day.dayOfWeek()).startsWith(match.captured(1), Qt::CaseInsensitive);
        return isThatWeekday && time.isValid() ? QDateTime(day, time, m_zone) : QDateTime();
    }
    return {};
}

QDateTime MomentEdit::readRelative(const QString &text) const
{
    static const QRegularExpression kRelative(QStringLiteral("^\\+\\s*(\\d{1,4})\\s*([hdw])$"),
                                              QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kRelative.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 count = match.captured(1).toLongLong();
    const QDateTime now = m_now.toDateTime().toTimeZone(m_zone);
    const QChar unit = match.captured(2).toLower().at(0);
    if (unit == QLatin1Char('h'))
        return now.addSecs(count * 3600);
    return QDateTime(now.date().addDays(unit == QLatin1Char('w') ? count * 7 : count), m_defaultTime, m_zone);
}

// The next day of that name, today included only with a time still to come.
QDateTime MomentEdit::readWeekday(const QString &text) const
{
    const QString name = text.section(QLatin1Char(' '), 0, 0).toLower();
    const QString rest = text.section(QLatin1Char(' '), 1).trimmed();
    const QTime given = QTime::fromString(rest, QStringLiteral("h:mm"));
    if (!rest.isEmpty() && !given.isValid())
        return {}; // never half of what was typed
    const QDateTime now = m_now.toDateTime().toTimeZone(m_zone);
    const QLocale locale;
    for (int ahead = 0; ahead <= 7; ++ahead) {
        const QDate day = now.date().addDays(ahead);
        const QString full = locale.dayName(day.dayOfWeek()).toLower();
        if (name.size() < 2 || !full.startsWith(name))
            continue;
        const QDateTime at(day, given.isValid() ? given : m_defaultTime, m_zone);
        if (at > now)
            return at;
    }
    return {};
}

void MomentEdit::pickDay()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setGridVisible(false);
    const base::Instant shown = m_moment.isValid() ? m_moment : m_now;
    if (shown.isValid())
        calendar->setSelectedDate(shown.toDateTime().toTimeZone(m_zone).date());
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto take = [this, &menu](QDate day) {
        menu.close();
        const QTime time = m_moment.isValid() ? m_moment.toDateTime().toTimeZone(m_zone).time() : m_defaultTime;
        m_moment = base::Instant::fromDateTime(QDateTime(day, time, m_zone).toUTC());
        m_readable = true;
        showMoment();
        Q_EMIT momentEdited(m_moment);
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

void MomentEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_readable)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tint(Token::S1), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), scaled(space::kRadius), scaled(space::kRadius));
}

}
