#include "exchange/matrix/namebook.h"

#include <QRegularExpression>

namespace exchange {

namespace {

QString nameFold(const QString &text)
{
    return text.simplified().toCaseFolded();
}

template <typename Id>
NameBook::Found<Id> onlyOne(const QList<Id> &ids)
{
    return ids.size() == 1 ? NameBook::Found<Id>{ids.first(), false} : NameBook::Found<Id>{{}, !ids.isEmpty()};
}

}

NameBook::NameBook(const QVector<domain::Person> &people, const QVector<domain::Organisation> &organisations)
{
    for (const domain::Person &person : people) {
        m_people.insert(person.id, person);
        m_byName.insert(nameFold(person.name), person.id);
        if (!person.email.isEmpty())
            m_byMail.insert(nameFold(person.email), person.id);
    }
    for (const domain::Organisation &organisation : organisations) {
        m_organisations.insert(organisation.id, organisation.name);
        m_organisationsByName.insert(nameFold(organisation.name), organisation.id);
    }
}

NameBook::Named NameBook::parse(const QString &text)
{
    static const QRegularExpression kParts(QStringLiteral("^(.*?)(?:\\s*<([^<>]*)>)?(?: #(\\d{1,18}))?$"), QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = kParts.match(text.trimmed());
    return {match.captured(1).trimmed(), match.captured(2).trimmed(), match.captured(3).toLongLong()};
}

QString NameBook::text(domain::PersonId id) const
{
    const auto person = m_people.constFind(id);
    if (person == m_people.cend())
        return {};
    const QString text = person->email.isEmpty() ? person->name : QStringLiteral("%1 <%2>").arg(person->name, person->email);
    const bool isClear = findPerson(text).id == id && nameFold(text) != QLatin1String(kNobody);
    return isClear ? text : QStringLiteral("%1 #%2").arg(text).arg(id.value());
}

QString NameBook::text(domain::OrganisationId id) const
{
    const auto name = m_organisations.constFind(id);
    if (name == m_organisations.cend())
        return {};
    return findOrganisation(*name).id == id ? *name : QStringLiteral("%1 #%2").arg(*name).arg(id.value());
}

NameBook::Found<domain::PersonId> NameBook::findPerson(const Named &named) const
{
    const domain::PersonId told(named.id);
    if (const auto person = m_people.constFind(told); person != m_people.cend() && nameFold(person->name) == nameFold(named.name))
        return {told, false};
    QList<domain::PersonId> byMail = named.email.isEmpty() ? QList<domain::PersonId>() : m_byMail.values(nameFold(named.email));
    if (byMail.size() > 1)
        byMail.removeIf([&](domain::PersonId id) { return nameFold(m_people.value(id).name) != nameFold(named.name); });
    return onlyOne(byMail.isEmpty() ? m_byName.values(nameFold(named.name)) : byMail);
}

NameBook::Found<domain::PersonId> NameBook::findPerson(const QString &text) const
{
    const QList<domain::PersonId> whole = m_byMail.values(nameFold(text)) + m_byName.values(nameFold(text));
    const Found<domain::PersonId> found = findPerson(parse(text));
    return found.id.isValid() || whole.isEmpty() ? found : onlyOne(whole);
}

NameBook::Found<domain::OrganisationId> NameBook::findOrganisation(const QString &text) const
{
    const QList<domain::OrganisationId> whole = m_organisationsByName.values(nameFold(text));
    if (!whole.isEmpty())
        return onlyOne(whole);
    const Named named = parse(text);
    const domain::OrganisationId told(named.id);
    return nameFold(m_organisations.value(told)) == nameFold(named.name) && m_organisations.contains(told) ? Found<domain::OrganisationId>{told, false}
                                                                                                       : Found<domain::OrganisationId>{};
}

}
