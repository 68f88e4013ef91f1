#include "render/wording/format.h"

#include "base/moneytext.h"
#include "render/wording/translate.h"

namespace render {

namespace {

// "~" stands for the joint in the patterns below, so that translators can place it too.
constexpr QChar kJointMark = u'~';
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kWholeDayMs = 24 * kHourMs;

QTimeZone zoneOf(const domain::EngineContext &context)
{
    const QTimeZone zone(context.projectCalendar().calendar().zone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString inMinutes(qint64 n)
{
    return n == 1 ? translate("Format", "in 1 minute") : translate("Format", "in %n minutes", nullptr, int(n));
}

QString inHours(qint64 n)
{
    return n == 1 ? translate("Format", "in 1 hour") : translate("Format", "in %n hours", nullptr, int(n));
}

QString inDays(qint64 n)
{
    return n == 1 ? translate("Format", "in 1 day") : translate("Format", "in %n days", nullptr, int(n));
}

QString minutesAgo(qint64 n)
{
    return n == 1 ? translate("Format", "1 minute ago") : translate("Format", "%n minutes ago", nullptr, int(n));
}

QString hoursAgo(qint64 n)
{
    return n == 1 ? translate("Format", "1 hour ago") : translate("Format", "%n hours ago", nullptr, int(n));
}

QString daysAgo(qint64 n)
{
    return n == 1 ? translate("Format", "1 day ago") : translate("Format", "%n days ago", nullptr, int(n));
}

}

Format::Format(const QTimeZone &zone, const QLocale &locale, Joint joint)
    : m_zone(zone.isValid() ? zone : QTimeZone::utc()), m_locale(locale), m_joint(joint)
{
    m_locale.setNumberOptions(m_locale.numberOptions() & ~QLocale::OmitGroupSeparator);
}

Format::Format(const domain::EngineContext &context, const QLocale &locale, Joint joint)
    : Format(zoneOf(context), locale, joint)
{
}

Format Format::withComma() const
{
    Format copy = *this;
    copy.m_comma = true;
    return copy;
}

QString Format::joined(QString text) const
{
    return text.replace(kJointMark, m_joint == Joint::NoBreak ? QChar(QChar::Nbsp) : QChar(u' '));
}

QString Format::pattern(QDate day, const char *pattern) const
{
    return day.isValid() ? joined(m_locale.toString(day, QString::fromUtf8(pattern))) : QString();
}

QDate Format::localDate(base::Instant at) const
{
    return at.isValid() ? at.toDateTime().toTimeZone(m_zone).date() : QDate();
}

QString Format::dayMonth(QDate day) const
{
    //: Date patterns as QLocale::toString reads them; ~ is a space that does not break
    return pattern(day, translate("Format", "d~MMM").toUtf8());
}

QString Format::dayMonthYear(QDate day) const
{
    return pattern(day, translate("Format", "d~MMM yyyy").toUtf8());
}

QString Format::weekday(QDate day) const
{
    return pattern(day, translate("Format", "ddd d~MMM").toUtf8());
}

QString Format::weekdayYear(QDate day) const
{
    return pattern(day, translate("Format", "ddd d~MMM yyyy").toUtf8());
}

QString Format::weekdayDay(QDate day) const
{
    return pattern(day, translate("Format", "ddd d").toUtf8());
}

QString Format::moment(base::Instant at) const
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toDateTime().toTimeZone(m_zone);
    return joined(m_locale.toString(local, m_comma ? translate("Format", "ddd d~MMM, HH:mm") : translate("Format", "ddd d~MMM HH:mm")));
}

QString Format::momentYear(base::Instant at) const
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toDateTime().toTimeZone(m_zone);
    return joined(m_locale.toString(
        local, m_comma ? translate("Format", "ddd d~MMM yyyy, HH:mm") : translate("Format", "ddd d~MMM yyyy HH:mm")));
}

QString Format::momentNear(base::Instant at, base::Instant now) const
{
    if (!at.isValid())
        return {};
    const QDate today = localDate(now);
    const QDateTime local = at.toDateTime().toTimeZone(m_zone);
    if (local.date() == today)
        return translate("Format", "today %1").arg(m_locale.toString(local, translate("Format", "HH:mm")));
    return local.date().year() == today.year() ? moment(at) : momentYear(at);
}

QString Format::zoneName(base::Instant at) const
{
    return at.isValid() ? m_zone.abbreviation(at.toDateTime()) : QString();
}

QString Format::relative(base::Instant at, base::Instant now) const
{
    if (!at.isValid() || !now.isValid())
        return {};
    const qint64 ms = at.ms() - now.ms();
    const qint64 distance = qAbs(ms);
    if (distance < kMinuteMs)
        return translate("Format", "now");
    if (distance < kHourMs)
        return ms > 0 ? inMinutes(distance / kMinuteMs) : minutesAgo(distance / kMinuteMs);
    if (distance < 2 * kWholeDayMs)
        return ms > 0 ? inHours(distance / kHourMs) : hoursAgo(distance / kHourMs);
    return ms > 0 ? inDays(distance / kWholeDayMs) : daysAgo(distance / kWholeDayMs);
}

QString Format::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Format::percent(int value) const
{
    return joined(translate("Format", "%1~%").arg(number(value)));
}

QString Format::amount(qint64 cents) const
{
    if (cents % 100 == 0)
        return number(cents / 100);
    return m_locale.toString(double(cents) / 100.0, 'f', 2);
}

QString Format::money(qint64 cents, const QString &currency) const
{
    return base::moneyText(currency, amount(cents), m_locale, m_joint == Joint::NoBreak ? QChar(QChar::Nbsp) : QChar(u' '));
}

QString Format::money(const domain::Money &money, const QString &projectCurrency) const
{
    return this->money(money.cents, money.currency.isEmpty() ? projectCurrency : money.currency);
}

QString Format::duration(const domain::Duration &duration) const
{
    QString text;
    switch (duration.unit) {
    case domain::Duration::Unit::Minutes:
        text = translate("Format", "%1~min");
        break;
    case domain::Duration::Unit::Hours:
        text = translate("Format", "%1~h");
        break;
    case domain::Duration::Unit::Days:
        text = translate("Format", "%1~d");
        break;
    }
    text = joined(text.arg(number(duration.amount)));
    return duration.elapsed ? translate("Format", "%1 round the clock").arg(text) : text;
}

QString Format::workingDays(qint64 days) const
{
    if (days == 1)
        return joined(translate("Format", "1~working day"));
    return joined(translate("Format", "%n~working days", nullptr, int(days)));
}

QString Format::span(qint64 ms) const
{
    const qint64 minutes = qAbs(ms) / kMinuteMs;
    QStringList parts;
    if (const qint64 days = minutes / (24 * 60))
        parts << duration(domain::Duration::days(days));
    if (const qint64 hours = minutes / 60 % 24)
        parts << duration(domain::Duration::hours(hours));
    if (minutes < 60)
        parts << duration(domain::Duration::minutes(minutes));
    return parts.join(u' ');
}

QString Format::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.join(QString());
    //: The last two of a list: "A, B and C"
    return translate("Format", "%1 and %2").arg(QStringList(items.mid(0, items.size() - 1)).join(QStringLiteral(", ")), items.last());
}

}
