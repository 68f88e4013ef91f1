#include "render/wording/matrix/matrixdifferencewords.h"

#include "render/wording/matrix/listwords.h"
#include "render/wording/names.h"
#include "render/wording/translate.h"

#include <type_traits>

namespace render {

namespace {

using Part = domain::MatrixPlace::Part;

template <typename E>
QString labels(const QVector<E> &values)
{
    QStringList texts;
    for (const E value : values)
        texts << label(value);
    return listed(texts);
}

QString pathPart(Part part)
{
    switch (part) {
    case Part::PathOrder:
        return translate("MatrixDifferenceWords", "Order of the paths");
    case Part::PathName:
        return translate("MatrixDifferenceWords", "Name");
    case Part::Kind:
        return translate("MatrixDifferenceWords", "Kind");
    case Part::Counterparty:
        return translate("MatrixDifferenceWords", "Other party");
    case Part::Categories:
        return translate("MatrixDifferenceWords", "Categories");
    case Part::LastResorts:
        return translate("MatrixDifferenceWords", "Last resorts");
    default:
        return {};
    }
}

QString levelPart(Part part)
{
    switch (part) {
    case Part::Title:
        return translate("MatrixDifferenceWords", "Title");
    case Part::Ours:
        return translate("MatrixDifferenceWords", "Our side");
    case Part::Theirs:
        return translate("MatrixDifferenceWords", "Their side");
    case Part::Channels:
        return translate("MatrixDifferenceWords", "Channels");
    case Part::Facts:
        return translate("MatrixDifferenceWords", "Facts wanted");
    case Part::OtherFacts:
        return translate("MatrixDifferenceWords", "Other facts wanted");
    case Part::Notes:
        return translate("MatrixDifferenceWords", "Notes");
    default:
        return {};
    }
}

// %1: the severity.
QString severityPart(Part part)
{
    switch (part) {
    case Part::Respond:
        return translate("MatrixDifferenceWords", "Time to respond to %1");
    case Part::Acknowledge:
        return translate("MatrixDifferenceWords", "Time to acknowledge %1");
    case Part::StartLevel:
        return translate("MatrixDifferenceWords", "Start level of %1");
    case Part::Reminders:
        return translate("MatrixDifferenceWords", "Reminders of %1");
    case Part::Grace:
        return translate("MatrixDifferenceWords", "Grace of %1");
    case Part::HeadsUp:
        return translate("MatrixDifferenceWords", "Heads-up of %1");
    case Part::SeverityName:
        return translate("MatrixDifferenceWords", "Name of %1");
    case Part::SeverityMeaning:
        return translate("MatrixDifferenceWords", "Meaning of %1");
    case Part::ActImmediately:
        return translate("MatrixDifferenceWords", "%1 acts at once");
    case Part::Everyday:
        return translate("MatrixDifferenceWords", "%1 stays in the team");
    case Part::UpdateEvery:
        return translate("MatrixDifferenceWords", "Rhythm of updates for %1");
    default:
        return {};
    }
}

QString peopleText(const QVector<domain::PersonId> &people, const domain::EngineContext &context)
{
    QStringList names;
    for (const domain::PersonId id : people)
        names << (id.isValid() ? context.people.value(id).name : translate("MatrixDifferenceWords", "nobody"));
    return listed(names);
}

}

QString text(const domain::MatrixValue &value, const domain::EngineContext &context, const Format &format)
{
    return std::visit([&](const auto &held) -> QString {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, std::monostate>)
            return {};
        else if constexpr (std::is_same_v<Held, bool>)
            return held ? translate("MatrixDifferenceWords", "yes") : translate("MatrixDifferenceWords", "no");
        else if constexpr (std::is_same_v<Held, int>)
            return format.number(held);
        else if constexpr (std::is_same_v<Held, QString>)
            return held;
        else if constexpr (std::is_same_v<Held, QStringList>)
            return listed(held);
        else if constexpr (std::is_same_v<Held, domain::Duration>)
            return held.isZero() ? QString() : format.duration(held);
        else if constexpr (std::is_same_v<Held, domain::PathKind> || std::is_same_v<Held, domain::Severity>)
            return label(held);
        else if constexpr (std::is_same_v<Held, domain::OrganisationId>)
            return context.organisations.value(held).name;
        else if constexpr (std::is_same_v<Held, QVector<domain::PersonId>>)
            return peopleText(held, context);
        else
            return labels(held);
    }, value);
}

QString MatrixDifferenceWords::pathName(const QString &key) const
{
    const domain::EscalationPath *path = m_after.path(key);
    path = path ? path : m_before.path(key);
    return path && !path->name.isEmpty() ? path->name : key;
}

QString MatrixDifferenceWords::place(const domain::MatrixDifference &difference) const
{
    QStringList parts;
    if (!difference.place.pathKey.isEmpty() && difference.place.part != Part::Path)
        parts << pathName(difference.place.pathKey);
    if (difference.place.level >= 0)
        parts << translate("MatrixDifferenceWords", "level %1").arg(difference.place.level);
    return listed(parts);
}

QString MatrixDifferenceWords::part(const domain::MatrixPlace &place) const
{
    if (place.part == Part::SeverityCell)
        return translate("MatrixDifferenceWords", "Impact %1 with urgency %2").arg(place.impact).arg(place.urgency);
    if (place.severity)
        return severityPart(place.part).arg(label(*place.severity));
    const QString words = pathPart(place.part);
    return words.isEmpty() ? levelPart(place.part) : words;
}

QString MatrixDifferenceWords::comingOrGoing(const domain::MatrixDifference &difference) const
{
    const bool isNew = std::holds_alternative<std::monostate>(difference.before);
    const QString name = text(isNew ? difference.after : difference.before, m_context, m_format);
    if (difference.place.part == Part::Path)
        return (isNew ? translate("MatrixDifferenceWords", "New path: %1") : translate("MatrixDifferenceWords", "Path taken out: %1")).arg(name);
    return (isNew ? translate("MatrixDifferenceWords", "New level: %1") : translate("MatrixDifferenceWords", "Level taken out: %1")).arg(name);
}

QString MatrixDifferenceWords::value(const domain::MatrixValue &value, Part part) const
{
    if (part == Part::Grace)
        return m_format.percent(std::get<int>(value));
    if (part == Part::Acknowledge && std::holds_alternative<std::monostate>(value))
        return translate("MatrixDifferenceWords", "a quarter of the response time");
    if (part == Part::PathOrder) {
        QStringList names;
        for (const QString &key : std::get<QStringList>(value))
            names << pathName(key);
        return listed(names);
    }
    const QString words = text(value, m_context, m_format);
    return words.isEmpty() ? translate("MatrixDifferenceWords", "nothing") : words;
}

QString MatrixDifferenceWords::sentence(const domain::MatrixDifference &difference) const
{
    const Part kind = difference.place.part;
    if (kind == Part::Path || kind == Part::Level)
        return comingOrGoing(difference);
    return translate("MatrixDifferenceWords", "%1: %2, before %3")
        .arg(part(difference.place), value(difference.after, kind), value(difference.before, kind));
}

}
