#include "storage/person/personrepository.h"

#include "storage/record/records.h"
#include "storage/person/personstatements.h"
#include "storage/search/searchindex.h"

namespace storage {

namespace {

struct PersonCodec {
    using Type = domain::Person;
    static const RecordLayout &layout() { return kPersonRecord; }
    static Record write(const Type &person)
    {
        const domain::Powers &powers = person.powers;
        Record record;
        record.cells.text(person.name).ref(person.organisation).text(person.role).text(person.email).text(person.phone)
            .text(person.chat).ref(person.calendar).ref(person.reportsTo).money(powers.money).number(powers.days)
            .flag(powers.staff).flag(powers.scope).flag(powers.priority).flag(powers.contract).text(person.notes)
            .flag(person.active);
        const domain::Preferences &likes = person.preferences;
        record.cells.text(likes.channels).text(likes.times).text(likes.length).text(likes.format).text(likes.likes)
            .text(likes.dislikes).text(likes.worked).day(person.agreement.on).text(person.agreement.points)
            .day(person.agreement.reviewOn);
        return record;
    }
    static bool read(const Record &record, Type &person)
    {
        Cells cells(record.cells);
        person.name = cells.text();
        person.organisation = cells.ref<domain::OrganisationId>();
        person.role = cells.text();
        person.email = cells.text();
        person.phone = cells.text();
        person.chat = cells.text();
        person.calendar = cells.ref<domain::CalendarId>();
        person.reportsTo = cells.ref<domain::PersonId>();
        person.powers.money = cells.money();
        person.powers.days = cells.whole();
        person.powers.staff = cells.flag();
        person.powers.scope = cells.flag();
        person.powers.priority = cells.flag();
        person.powers.contract = cells.flag();
        person.notes = cells.text();
        person.active = cells.flag();
        domain::Preferences &likes = person.preferences;
        for (QString *text : {&likes.channels, &likes.times, &likes.length, &likes.format, &likes.likes, &likes.dislikes, &likes.worked})
            *text = cells.text();
        person.agreement.on = cells.day();
        person.agreement.points = cells.text();
        person.agreement.reviewOn = cells.day();
        return !cells.isDamaged();
    }
};

}

base::Result<domain::Person> PersonRepository::find(domain::PersonId id) const
{
    return Records<PersonCodec>(m_database).find(id.value());
}

base::Result<QVector<domain::Person>> PersonRepository::all() const
{
    return Records<PersonCodec>(m_database).all(kAllPeople);
}

base::Result<> PersonRepository::insert(domain::Person &person)
{
    return Records<PersonCodec>(m_database).insert(person).and_then([&] {
        return SearchIndex(m_database).add(SearchKind::Person, person.id.value());
    });
}

base::Result<> PersonRepository::update(domain::Person &person)
{
    return SearchIndex(m_database).keep(SearchKind::Person, person.id.value(), [&] { return Records<PersonCodec>(m_database).update(person); });
}

base::Result<> PersonRepository::remove(domain::PersonId id)
{
    return SearchIndex(m_database).keep(SearchKind::Person, id.value(), [&] { return Records<PersonCodec>(m_database).remove(id.value()); });
}

}
