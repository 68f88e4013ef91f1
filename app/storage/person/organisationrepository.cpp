#include "storage/person/organisationrepository.h"

#include "storage/issue/issuesearch.h"
#include "storage/person/organisationstatements.h"
#include "storage/record/records.h"

namespace storage {

namespace {

struct OrganisationCodec {
    using Type = domain::Organisation;
    static const RecordLayout &layout() { return kOrganisationRecord; }
    static Record write(const Type &organisation)
    {
        Record record;
        record.cells.text(organisation.name).flag(organisation.isOurs).ref(organisation.calendar)
            .text(organisation.contractReference);
        record.parts.resize(2);
        for (const domain::Stewardship &each : organisation.ladder)
            record.parts[0].append(Values().number(record.parts.at(0).size()).number(each.level).ref(each.person).day(each.from).day(each.to));
        for (const domain::NoticePeriod &each : organisation.notices)
            record.parts[1].append(Values().number(record.parts.at(1).size()).text(each.name).number(each.workingDays));
        return record;
    }
    static bool read(const Record &record, Type &organisation)
    {
        Cells cells(record.cells);
        organisation.name = cells.text();
        organisation.isOurs = cells.flag();
        organisation.calendar = cells.ref<domain::CalendarId>();
        organisation.contractReference = cells.text();
        return !cells.isDamaged() && readLadder(record.parts.at(0), organisation) && readNotices(record.parts.at(1), organisation);
    }
    static bool readLadder(const QVector<Values> &parts, Type &organisation)
    {
        for (const Values &part : parts) {
            Cells cells(part);
            cells.skip(1); // position
            domain::Stewardship each;
            each.level = cells.whole();
            each.person = cells.ref<domain::PersonId>();
            each.from = cells.day();
            each.to = cells.day();
            if (cells.isDamaged())
                return false;
            organisation.ladder.append(each);
        }
        return true;
    }
    static bool readNotices(const QVector<Values> &parts, Type &organisation)
    {
        for (const Values &part : parts) {
            Cells cells(part);
            cells.skip(1); // position
            domain::NoticePeriod each;
            each.name = cells.text();
            each.workingDays = cells.whole();
            if (cells.isDamaged())
                return false;
            organisation.notices.append(each);
        }
        return true;
    }
};

}

base::Result<domain::Organisation> OrganisationRepository::find(domain::OrganisationId id) const
{
    return Records<OrganisationCodec>(m_database).find(id.value());
}

base::Result<QVector<domain::Organisation>> OrganisationRepository::all() const
{
    return Records<OrganisationCodec>(m_database).all(kAllOrganisations);
}

base::Result<> OrganisationRepository::insert(domain::Organisation &organisation)
{
    return Records<OrganisationCodec>(m_database).insert(organisation);
}

base::Result<> OrganisationRepository::update(domain::Organisation &organisation)
{
    return Records<OrganisationCodec>(m_database).update(organisation).and_then([&] {
        return refreshSearchText(m_database, organisation);
    });
}

base::Result<> OrganisationRepository::remove(domain::OrganisationId id)
{
    return Records<OrganisationCodec>(m_database).remove(id.value());
}

}
