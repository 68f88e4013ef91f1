#include "storage/issue/contactrepository.h"

#include "storage/issue/contactstatements.h"
#include "storage/record/records.h"
#include "storage/search/searchindex.h"

namespace storage {

namespace {

struct ContactCodec {
    using Type = domain::Contact;
    static const RecordLayout &layout() { return kContactRecord; }
    static Record write(const Type &contact)
    {
        Record record;
        record.cells.ref(contact.issue).name(contact.kind).ref(contact.from).name(contact.channel).instant(contact.at)
            .number(contact.level).flag(contact.expectsAnswer).instant(contact.answerBy).name(contact.outcome)
            .instant(contact.promisedUntil).instant(contact.announcedFor).text(contact.text).text(contact.reason)
            .ref(contact.refersTo).flag(contact.internal);
        record.parts.resize(1);
        for (const domain::PersonId person : contact.with)
            record.parts[0].append(Values().number(record.parts.at(0).size()).ref(person));
        return record;
    }
    static bool read(const Record &record, Type &contact)
    {
        Cells cells(record.cells);
        contact.issue = cells.ref<domain::IssueId>();
        contact.kind = cells.name<domain::ContactKind>();
        contact.from = cells.ref<domain::PersonId>();
        contact.channel = cells.name<domain::Channel>();
        contact.at = cells.instant();
        contact.level = cells.whole();
        contact.expectsAnswer = cells.flag();
        contact.answerBy = cells.instant();
        contact.outcome = cells.name<domain::AnswerOutcome>();
        contact.promisedUntil = cells.instant();
        contact.announcedFor = cells.instant();
        contact.text = cells.text();
        contact.reason = cells.text();
        contact.refersTo = cells.ref<domain::ContactId>();
        contact.internal = cells.flag();
        bool isSound = !cells.isDamaged();
        for (const Values &part : record.parts.at(0)) {
            Cells person(part);
            person.number();
            contact.with.append(person.ref<domain::PersonId>());
            isSound &= !person.isDamaged();
        }
        return isSound;
    }
};

using ContactRecords = Records<ContactCodec>;

}

base::Result<domain::Contact> ContactRepository::find(domain::ContactId id) const
{
    return ContactRecords(m_database).find(id.value());
}

base::Result<QVector<domain::Contact>> ContactRepository::of(domain::IssueId issue) const
{
    return ContactRecords(m_database).all(kContactsOfIssues, {idList({issue.value()})});
}

base::Result<QHash<domain::IssueId, QVector<domain::Contact>>> ContactRepository::of(const QVector<domain::IssueId> &issues) const
{
    QVector<qint64> numbers;
    for (const domain::IssueId issue : issues)
        numbers.append(issue.value());
    const base::Result<QVector<domain::Contact>> contacts = ContactRecords(m_database).all(kContactsOfIssues, {idList(numbers)});
    if (!contacts)
        return base::fail(contacts.error());
    QHash<domain::IssueId, QVector<domain::Contact>> logs;
    for (const domain::Contact &contact : *contacts)
        logs[contact.issue].append(contact);
    return logs;
}

base::Result<> ContactRepository::insert(domain::Contact &contact)
{
    return ContactRecords(m_database).insert(contact).and_then([&] {
        return SearchIndex(m_database).add(SearchKind::LogEntry, contact.id.value());
    });
}

base::Result<> ContactRepository::update(domain::Contact &contact)
{
    return SearchIndex(m_database).keep(SearchKind::LogEntry, contact.id.value(), [&] {
        return ContactRecords(m_database).update(contact);
    });
}

base::Result<> ContactRepository::remove(domain::ContactId id)
{
    return SearchIndex(m_database).keep(SearchKind::LogEntry, id.value(), [&] { return ContactRecords(m_database).remove(id.value()); });
}

}
