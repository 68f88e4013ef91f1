#include "services/exchange/list/peoplebook.h"

#include "exchange/eml/emlwriter.h"
#include "exchange/text/foldedkey.h"
#include "storage/person/organisationrepository.h"
#include "storage/person/personrepository.h"

#include <QRegularExpression>

namespace services {

using base::Result;

namespace {

constexpr qsizetype kNameLimit = 200; // characters; a longer cell is no name

QString nameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QByteArray rawKey(QByteArrayView cell)
{
    return QByteArray::fromRawData(cell.data(), cell.size());
}

QString plainName(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return text.simplified().left(kNameLimit);
}

}

PeopleBook::NamedPerson PeopleBook::parse(QByteArrayView cell)
{
    static const QRegularExpression withMail(QStringLiteral("^(.*?)\\s*<([^<>]+@[^<>]+)>$"));
    const QString text = plainName(QString::fromUtf8(cell));
    if (exchange::isPlaceholder(text))
        return {};
    if (const QRegularExpressionMatch match = withMail.match(text); match.hasMatch() && exchange::isMailAddress(match.captured(2))) {
        const QString name = match.captured(1).remove(u'"').simplified();
        return {name.isEmpty() ? match.captured(2) : name, match.captured(2)};
    }
    return {text, exchange::isMailAddress(text) ? text : QString()};
}

Result<> PeopleBook::load(storage::Database &database)
{
    const auto people = storage::PersonRepository(database).all();
    const auto organisations = storage::OrganisationRepository(database).all();
    if (!people || !organisations)
        return base::fail(people ? organisations.error() : people.error());
    for (const domain::Person &person : *people) {
        if (!person.email.isEmpty() && !m_byMail.contains(person.email.toCaseFolded()))
            m_byMail.insert(person.email.toCaseFolded(), person.id);
        if (!m_byName.contains(nameKey(person.name)))
            m_byName.insert(nameKey(person.name), person.id);
    }
    for (const domain::Organisation &organisation : *organisations)
        m_organisations.insert(nameKey(organisation.name), organisation.id);
    return {};
}

void PeopleBook::expect(QByteArrayView person)
{
    if (person.isEmpty() || m_seen.contains(rawKey(person)))
        return;
    m_wanted.append(person.toByteArray());
    m_seen.insert(m_wanted.last());
}

void PeopleBook::expectOrganisation(QByteArrayView organisation)
{
    if (organisation.isEmpty() || m_seenOrganisations.contains(rawKey(organisation)))
        return;
    m_wantedOrganisations.append(organisation.toByteArray());
    m_seenOrganisations.insert(m_wantedOrganisations.last());
}

void PeopleBook::alias(QByteArrayView account, QByteArrayView person)
{
    if (!account.isEmpty() && !person.isEmpty() && account != person && !m_aliases.contains(rawKey(account)))
        m_aliases.insert(account.toByteArray(), person.toByteArray());
}

domain::PersonId PeopleBook::find(const NamedPerson &named) const
{
    if (!named.email.isEmpty())
        if (const auto found = m_byMail.constFind(named.email.toCaseFolded()); found != m_byMail.cend())
            return *found;
    return m_byName.value(nameKey(named.name));
}

Result<> PeopleBook::create(WritePath::Session &session)
{
    for (const QByteArray &cell : std::as_const(m_wanted)) {
        const NamedPerson named = parse(cell);
        if (named.name.isEmpty() || find(named).isValid())
            continue;
        domain::Person person;
        person.name = named.name;
        person.email = named.email;
        if (const Result<> saved = session.save(person); !saved)
            return saved;
        m_byName.insert(nameKey(person.name), person.id);
        if (!person.email.isEmpty())
            m_byMail.insert(person.email.toCaseFolded(), person.id);
    }
    for (const QByteArray &cell : std::as_const(m_wantedOrganisations)) {
        domain::Organisation organisation;
        organisation.name = plainName(QString::fromUtf8(cell));
        if (exchange::isPlaceholder(organisation.name) || m_organisations.contains(nameKey(organisation.name)))
            continue;
        if (const Result<> saved = session.save(organisation); !saved)
            return saved;
        m_organisations.insert(nameKey(organisation.name), organisation.id);
    }
    return {};
}

domain::PersonId PeopleBook::person(QByteArrayView cell) const
{
    if (cell.isEmpty())
        return {};
    if (const auto known = m_cells.constFind(rawKey(cell)); known != m_cells.cend())
        return *known;
    const NamedPerson named = parse(m_aliases.value(rawKey(cell), rawKey(cell)));
    const domain::PersonId found = named.name.isEmpty() ? domain::PersonId() : find(named);
    m_cells.insert(cell.toByteArray(), found);
    return found;
}

domain::OrganisationId PeopleBook::organisation(QByteArrayView cell) const
{
    if (cell.isEmpty())
        return {};
    if (const auto known = m_organisationCells.constFind(rawKey(cell)); known != m_organisationCells.cend())
        return *known;
    const domain::OrganisationId found = m_organisations.value(nameKey(plainName(QString::fromUtf8(cell))));
    m_organisationCells.insert(cell.toByteArray(), found);
    return found;
}

}
