#include "models/issue/board/cardwords.h"

#include "render/wording/names.h"

#include <QCoreApplication>

namespace models {

namespace {

QString cardText(const char *text)
{
    return QCoreApplication::translate("models::CardWords", text);
}

}

QString CardWords::moment(base::Instant at) const
{
    if (!at.isValid())
        return {};
    const QDate day = m_format.localDate(at);
    const QDate today = m_format.localDate(m_now);
    if (day == today)
        return cardText(QT_TRANSLATE_NOOP("models::CardWords", "Today %1"))
            .arg(m_format.locale().toString(at.toDateTime().toTimeZone(m_format.zone()).time(), QStringLiteral("HH:mm")));
    return day.year() == today.year() ? m_format.weekday(day) : m_format.dayMonthYear(day);
}

bool CardWords::isLate(const storage::IssueCard &card) const
{
    return card.row.until.isValid() && card.row.until < m_now;
}

bool CardWords::isToday(base::Instant at) const
{
    return at.isValid() && m_format.localDate(at) == m_format.localDate(m_now);
}

QString CardWords::due(const storage::IssueCard &card) const
{
    const base::Instant until = card.row.until;
    if (!isLate(card))
        return moment(until);
    const QString since = isToday(until) ? m_format.locale().toString(until.toDateTime().toTimeZone(m_format.zone()).time(), QStringLiteral("HH:mm"))
                                         : m_format.dayMonth(m_format.localDate(until));
    return cardText(QT_TRANSLATE_NOOP("models::CardWords", "Late since %1")).arg(since);
}

QString CardWords::sentence(const storage::IssueCard &card) const
{
    const storage::IssueRow &row = card.row;
    QStringList parts{row.key, render::label(row.severity), row.title};
    if (!row.counterparty.isEmpty())
        parts << row.counterparty;
    parts << cardText(QT_TRANSLATE_NOOP("models::CardWords", "level %1")).arg(row.level);
    if (!row.owner.isEmpty())
        parts << cardText(QT_TRANSLATE_NOOP("models::CardWords", "owner %1")).arg(row.owner);
    if (row.verdict)
        parts << cardText(QT_TRANSLATE_NOOP("models::CardWords", "next step %1")).arg(render::chip(*row.verdict, row.isDecided));
    if (const QString text = due(card); !text.isEmpty())
        parts << (isLate(card) ? text : cardText(QT_TRANSLATE_NOOP("models::CardWords", "until %1")).arg(text));
    return parts.join(QStringLiteral(", "));
}

}
