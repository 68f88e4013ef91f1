#pragma once

#include "domain/person/person.h"
#include "services/workspace/writepath.h"

#include <QByteArrayView>
#include <QHash>
#include <QSet>

namespace storage {
class Database;
}

namespace services {

// Who is meant by the names in a list: people and counterparties of the workspace, found by mail address or name; those not
// found are created once, before the issues that name them. Placeholders ("?", "none") are nobody.
class PeopleBook
{
public:
    [[nodiscard]] base::Result<> load(storage::Database &database);
    // Notes that a cell names a person, a counterparty; that an account id stands for the person of another cell.
    void expect(QByteArrayView person);
    void expectOrganisation(QByteArrayView organisation);
    void alias(QByteArrayView account, QByteArrayView person);
    // Creates whoever was expected and is not there.
    [[nodiscard]] base::Result<> create(WritePath::Session &session);

    domain::PersonId person(QByteArrayView cell) const;
    domain::OrganisationId organisation(QByteArrayView cell) const;

private:
    struct NamedPerson {
        QString name;
        QString email;
    };
    static NamedPerson parse(QByteArrayView cell);
    domain::PersonId find(const NamedPerson &named) const;

    QHash<QString, domain::PersonId> m_byMail; // case folded
    QHash<QString, domain::PersonId> m_byName;
    QHash<QString, domain::OrganisationId> m_organisations;
    QVector<QByteArray> m_wanted; // in order of first sight
    QSet<QByteArray> m_seen;
    QVector<QByteArray> m_wantedOrganisations;
    QSet<QByteArray> m_seenOrganisations;
    QHash<QByteArray, QByteArray> m_aliases;
    mutable QHash<QByteArray, domain::PersonId> m_cells;
    mutable QHash<QByteArray, domain::OrganisationId> m_organisationCells;
};

}
