#include "services/person/personservice.h"

#include "exchange/eml/emlwriter.h"
#include "services/person/organisationcheck.h"
#include "services/person/reportinglines.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/person/absencerepository.h"
#include "storage/person/organisationrepository.h"
#include "storage/person/personrepository.h"

#include <QHash>

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Absence;
using domain::Organisation;
using domain::Person;
using domain::PersonId;

namespace {

Result<> checkPerson(const Person &person, const QVector<Person> &people)
{
    if (person.name.isEmpty())
        return fieldFault("name", QStringLiteral("empty"));
    if (!person.email.isEmpty() && !exchange::isMailAddress(person.email))
        return fieldFault("email", person.email);
    if (person.powers.money.cents < 0)
        return fieldFault("powers.money", QStringLiteral("negative"));
    if (person.powers.days < 0)
        return fieldFault("powers.days", QStringLiteral("negative"));
    QHash<PersonId, Person> byId;
    for (const Person &other : people)
        byId.insert(other.id, other);
    return checkReportingLine(person, byId);
}

// By name or another exact mark, else by a part of the name that no other has.
template <typename T, typename IsMarked>
Result<T> oneCalled(const QVector<T> &all, const QString &text, const IsMarked &isMarked)
{
    const QString wanted = text.trimmed().toCaseFolded();
    QVector<T> exact;
    QVector<T> partly;
    for (const T &each : all) {
        const QString name = each.name.toCaseFolded();
        if (name == wanted || isMarked(each, wanted))
            exact.append(each);
        if (name.contains(wanted))
            partly.append(each);
    }
    const QVector<T> &found = exact.isEmpty() ? partly : exact;
    if (wanted.isEmpty() || found.isEmpty())
        return base::fail(ErrorCode::NotFound, text);
    if (found.size() > 1)
        return fieldFault(text.trimmed(), QStringLiteral("ambiguous"));
    return found.first();
}

// Read again once anybody has written since.
template <typename K, typename Read>
auto readOnce(const storage::Database &database, std::optional<K> &known, const Read &read) -> decltype(read())
{
    const auto now = database.revision();
    if (now && known && known->at == *now)
        return known->all;
    auto all = read();
    known.reset();
    if (now && all)
        known = K{*now, *all};
    return all;
}

}

Result<QVector<Organisation>> PersonService::organisations() const
{
    return readOnce(m_workspace.database(), m_organisations, [this] { return storage::OrganisationRepository(m_workspace.database()).all(); });
}

Result<Organisation> PersonService::findOrganisation(const QString &text) const
{
    const auto known = organisations();
    if (!known)
        return base::fail(known.error());
    return oneCalled(*known, text, [](const Organisation &, const QString &) { return false; });
}

Result<Organisation> PersonService::save(Organisation organisation)
{
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const Result<QVector<Person>> known = people();
        if (!known)
            return base::fail(known.error());
        return settleOrganisation(organisation, *known).and_then([&] { return session.save(organisation); });
    };
    return m_workspace.writePath().run(QStringLiteral("organisation.edit"), organisation.name.trimmed(), work).map([&] { return organisation; });
}

Result<Organisation> PersonService::handOver(domain::OrganisationId id, const domain::Stewardship &next)
{
    return storage::OrganisationRepository(m_workspace.database()).find(id).and_then([&](Organisation organisation) {
        organisation.ladder.removeIf([&](const domain::Stewardship &each) { return each.level == next.level && each.from == next.from; });
        organisation.ladder.append(next);
        return save(organisation);
    });
}

Result<> PersonService::remove(domain::OrganisationId id)
{
    const auto organisation = storage::OrganisationRepository(m_workspace.database()).find(id);
    if (!organisation)
        return base::fail(organisation.error());
    return m_workspace.writePath().run(QStringLiteral("organisation.remove"), organisation->name,
                                       [&](WritePath::Session &session) { return session.remove(*organisation); });
}

Result<QVector<Person>> PersonService::people() const
{
    return readOnce(m_workspace.database(), m_people, [this] { return storage::PersonRepository(m_workspace.database()).all(); });
}

Result<Person> PersonService::find(PersonId id) const
{
    return storage::PersonRepository(m_workspace.database()).find(id);
}

Result<Person> PersonService::findByText(const QString &text) const
{
    const Result<QVector<Person>> known = people();
    if (!known)
        return base::fail(known.error());
    return oneCalled(*known, text, [](const Person &person, const QString &wanted) { return person.email.toCaseFolded() == wanted; });
}

Result<Person> PersonService::save(Person person)
{
    person.name = person.name.trimmed();
    person.email = person.email.trimmed();
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const Result<QVector<Person>> known = people();
        if (!known)
            return base::fail(known.error());
        return checkPerson(person, *known).and_then([&] { return session.save(person); });
    };
    return m_workspace.writePath().run(QStringLiteral("person.edit"), person.name, work).map([&] { return person; });
}

Result<> PersonService::remove(PersonId id)
{
    const Result<Person> person = find(id);
    if (!person)
        return base::fail(person.error());
    return m_workspace.writePath().run(QStringLiteral("person.remove"), person->name, [&](WritePath::Session &session) -> Result<> {
        const auto known = people();
        const auto away = absencesOf(id);
        if (!known || !away)
            return base::fail(known ? away.error() : known.error());
        for (const Person &other : *known)
            if (other.reportsTo == id)
                return fieldFault("reportsTo", other.name);
        const auto houses = organisations();
        if (!houses)
            return base::fail(houses.error());
        for (const Organisation &house : *houses)
            if (std::any_of(house.ladder.begin(), house.ladder.end(), [id](const auto &each) { return each.person == id; }))
                return fieldFault("ladder", house.name);
        for (const Absence &absence : *away)
            if (const Result<> removed = session.remove(absence); !removed)
                return removed;
        return session.remove(*person);
    });
}

Result<QVector<Absence>> PersonService::absences() const
{
    return storage::AbsenceRepository(m_workspace.database()).all();
}

Result<QVector<Absence>> PersonService::absencesOf(PersonId person) const
{
    return storage::AbsenceRepository(m_workspace.database()).of(person);
}

Result<Absence> PersonService::save(Absence absence)
{
    if (!absence.from.isValid() || !absence.to.isValid())
        return fieldFault(absence.from.isValid() ? "to" : "from", QStringLiteral("missing"));
    if (absence.to <= absence.from)
        return fieldFault("to", QStringLiteral("ends before it begins"));
    const Result<Person> person = find(absence.person);
    if (!person)
        return person.error().code == ErrorCode::NotFound ? fieldFault("person", QStringLiteral("missing")) : base::fail(person.error());
    const auto work = [&](WritePath::Session &session) { return session.save(absence); };
    return m_workspace.writePath().run(QStringLiteral("absence.edit"), person->name, work).map([&] { return absence; });
}

Result<> PersonService::remove(domain::AbsenceId id)
{
    const auto absence = storage::AbsenceRepository(m_workspace.database()).find(id);
    if (!absence)
        return base::fail(absence.error());
    const Result<Person> person = find(absence->person);
    return m_workspace.writePath().run(QStringLiteral("absence.remove"), person ? person->name : QString(),
                                       [&](WritePath::Session &session) { return session.remove(*absence); });
}

}
