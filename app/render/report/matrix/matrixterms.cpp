#include "render/report/matrix/matrixterms.h"

#include "render/wording/names.h"
#include "render/wording/translate.h"

#include <algorithm>

namespace render {

namespace {

constexpr int kAcknowledgePercent = 25;
constexpr qint64 kLeastMinutes = 60;

// The largest unit that says it whole.
domain::Duration inLargestUnit(qint64 minutes, bool elapsed, qint64 dayMinutes)
{
    using Unit = domain::Duration::Unit;
    if (!elapsed && minutes % dayMinutes == 0)
        return {minutes / dayMinutes, Unit::Days, false};
    return minutes % 60 == 0 ? domain::Duration{minutes / 60, Unit::Hours, elapsed} : domain::Duration{minutes, Unit::Minutes, elapsed};
}

}

QString MatrixTerms::share(const domain::Duration &respond, int percent) const
{
    if (respond.isZero())
        return {};
    const qint64 dayMinutes = std::max(1, m_content.context.projectCalendar().calendar().nominalDayMinutes);
    const qint64 minutes = std::max(kLeastMinutes, respond.toMinutes(dayMinutes) * percent / 100);
    return m_format.duration(inLargestUnit(minutes, respond.elapsed, dayMinutes));
}

QString MatrixTerms::respond(const domain::Level &level, domain::Severity severity) const
{
    const domain::Duration &time = level.respond[size_t(severity)];
    return time.isZero() ? QString() : m_format.duration(time);
}

QString MatrixTerms::acknowledge(const domain::Level &level, domain::Severity severity) const
{
    const auto &own = level.acknowledge[size_t(severity)];
    return own ? m_format.duration(*own) : share(level.respond[size_t(severity)], kAcknowledgePercent);
}

QString MatrixTerms::grace(const domain::EscalationPath &path, const domain::Level &level, domain::Severity severity) const
{
    const domain::SeverityPolicy &policy = path.policy(severity);
    return policy.reminders > 0 ? share(level.respond[size_t(severity)], policy.gracePercent) : QString();
}

QString MatrixTerms::name(domain::PersonId person) const
{
    return m_content.context.people.value(person).name.simplified();
}

QString MatrixTerms::emptyPlace(const domain::EscalationPath &path, int level)
{
    const bool isOfTheLine = path.kind == domain::PathKind::LineManagement && level > 0;
    return isOfTheLine ? lineWords(level) : translate("MatrixPaper", "nobody");
}

QString MatrixTerms::names(const QVector<domain::PersonId> &people) const
{
    QStringList names;
    for (const domain::PersonId person : people)
        names << name(person);
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

QString MatrixTerms::reachedAt(domain::PersonId id) const
{
    const domain::Person person = m_content.context.people.value(id);
    QStringList parts{person.name.simplified(), person.phone.isEmpty() ? person.email.simplified() : person.phone.simplified()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString MatrixTerms::moneyPower(domain::PersonId id) const
{
    const domain::Money money = m_content.context.people.value(id).powers.money;
    return money.isZero() ? QString() : m_format.money(money, m_content.context.project.currency);
}

QString MatrixTerms::powers(domain::PersonId id) const
{
    const domain::Powers powers = m_content.context.people.value(id).powers;
    QStringList parts;
    if (!powers.money.isZero())
        parts << translate("MatrixPaper", "to %1").arg(moneyPower(id));
    if (powers.days > 0)
        parts << m_format.workingDays(powers.days);
    const std::pair<bool, QString> others[] = {{powers.scope, translate("MatrixPaper", "scope")},
                                               {powers.staff, translate("MatrixPaper", "staff")},
                                               {powers.priority, translate("MatrixPaper", "priorities")},
                                               {powers.contract, translate("MatrixPaper", "contract")}};
    for (const auto &[holds, word] : others)
        if (holds)
            parts << word;
    return parts.join(QStringLiteral(", "));
}

QString MatrixTerms::channels(const domain::Level &level) const
{
    QStringList words;
    for (const domain::Channel channel : level.channels)
        words << label(channel);
    return words.join(QStringLiteral(", "));
}

QString MatrixTerms::facts(const domain::Level &level) const
{
    QStringList words;
    for (const domain::Fact fact : level.facts)
        words << label(fact);
    return (words + level.otherFacts).join(QStringLiteral(", ")).simplified();
}

QVector<domain::PersonId> MatrixTerms::contacts(const domain::EscalationPath &path) const
{
    QVector<domain::PersonId> people;
    for (const domain::Level &level : path.levels)
        if (level.ours.primary.isValid() && !people.contains(level.ours.primary))
            people.append(level.ours.primary);
    return people;
}

QString MatrixTerms::origin() const
{
    return translate("MatrixPaper", "Matrix version %1 of %2 · printed %3")
        .arg(QString::number(m_content.matrix.version), m_format.dayMonthYear(m_format.localDate(m_content.matrix.savedAt)),
             m_format.weekdayYear(m_format.localDate(m_content.asOf)));
}

}
