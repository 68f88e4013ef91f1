#pragma once

#include "domain/person/person.h"

#include <QHash>
#include <QVector>

namespace exchange {

// People and organisations as they stand in files: "Ana Ruiz <ana@example.org>", with " #7" behind it where that would not tell
// who is meant. What text() gives, find…() finds again.
class NameBook
{
public:
    static constexpr auto kNobody = "nobody"; // a place without anybody

    NameBook(const QVector<domain::Person> &people, const QVector<domain::Organisation> &organisations);

    // Empty for one who is not in the book.
    QString text(domain::PersonId id) const;
    QString text(domain::OrganisationId id) const;

    // The parts of such a text.
    struct Named {
        QString name;
        QString email;
        qint64 id = 0;
    };
    static Named parse(const QString &text);

    template <typename Id>
    struct Found {
        Id id;
        bool isAmbiguous = false; // several would fit
    };
    // By mail address, then by name; cases do not matter.
    Found<domain::PersonId> findPerson(const QString &text) const;
    Found<domain::PersonId> findPerson(const Named &named) const; // the same where the parts are told apart
    Found<domain::OrganisationId> findOrganisation(const QString &text) const;

private:
    QHash<domain::PersonId, domain::Person> m_people;
    QHash<domain::OrganisationId, QString> m_organisations;
    QMultiHash<QString, domain::PersonId> m_byMail;
    QMultiHash<QString, domain::PersonId> m_byName;
    QMultiHash<QString, domain::OrganisationId> m_organisationsByName;
};

}
