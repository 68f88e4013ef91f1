#pragma once

#include "base/result.h"
#include "domain/person/person.h"
#include "storage/database.h"

#include <QVector>

#include <optional>

namespace services {

class Workspace;

class PersonService
{
public:
    explicit PersonService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] base::Result<QVector<domain::Organisation>> organisations() const; // ours first, then by name
    // Exactly one by full name or unique part of it (case folded); NotFound or Invalid ("ambiguous") otherwise.
    [[nodiscard]] base::Result<domain::Organisation> findOrganisation(const QString &text) const;
    // Invalid: see organisationcheck.h.
    [[nodiscard]] base::Result<domain::Organisation> save(domain::Organisation organisation);
    // From that day on the person answers for the level; whoever did before keeps the days until then. Without a day: always did.
    [[nodiscard]] base::Result<domain::Organisation> handOver(domain::OrganisationId id, const domain::Stewardship &next);
    [[nodiscard]] base::Result<> remove(domain::OrganisationId id); // Invalid while people or issues name it

    [[nodiscard]] base::Result<QVector<domain::Person>> people() const; // by name
    [[nodiscard]] base::Result<domain::Person> find(domain::PersonId id) const;
    // Exactly one by e-mail, full name or unique part of it (case folded); NotFound or Invalid ("ambiguous") otherwise.
    [[nodiscard]] base::Result<domain::Person> findByText(const QString &text) const;
    // Invalid: no name, a mail address that is none, or a cycle of superiors ("reportsTo"; the detail names the loop: "A → B → A").
    [[nodiscard]] base::Result<domain::Person> save(domain::Person person);
    [[nodiscard]] base::Result<> remove(domain::PersonId id); // Invalid while anything names the person

    [[nodiscard]] base::Result<QVector<domain::Absence>> absences() const;
    [[nodiscard]] base::Result<QVector<domain::Absence>> absencesOf(domain::PersonId person) const;
    [[nodiscard]] base::Result<domain::Absence> save(domain::Absence absence);
    [[nodiscard]] base::Result<> remove(domain::AbsenceId id);

private:
    // What was read last; windows ask for it at every turn.
    template <typename T>
    struct Known {
        storage::Database::Revision at;
        QVector<T> all;
    };

    Workspace &m_workspace;
    mutable std::optional<Known<domain::Organisation>> m_organisations;
    mutable std::optional<Known<domain::Person>> m_people;
};

}
