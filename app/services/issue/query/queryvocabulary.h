#pragma once

#include "base/result.h"
#include "domain/issue/query/queryterm.h"
#include "domain/person/person.h"
#include "domain/project/customfield.h"

#include <QTimeZone>

namespace services {

class Workspace;

// The words a query of a project's issues may use: names, categories, paths, and who "me" is. As read: made anew when people,
// organisations or the project have changed.
struct QueryVocabulary {
    static constexpr QLatin1String kMe{"me"};
    static constexpr QLatin1String kNone{"none"};
    static constexpr QLatin1String kOpenActions{"open"};

    // An invalid project: the only one there is, else the words of all. NotFound when it is gone.
    [[nodiscard]] static base::Result<QueryVocabulary> of(Workspace &workspace, domain::ProjectId project);

    static bool isSameWord(const QString &one, const QString &other); // case apart
    // What can stand behind a field, as one types it; where it is free, some of it.
    QStringList valuesOf(domain::QueryField field) const;
    QStringList valuesOf(const domain::CustomField &field) const;
    // "custom.berth", of each of the project's own fields.
    QStringList customNames() const;
    // Texts that may stand in place of the condition that ends at `cursor`, at most `most`.
    QStringList completions(const QString &text, qsizetype cursor, int most) const;

    QVector<domain::Person> people;
    QVector<domain::Organisation> organisations;
    QStringList categories;
    QStringList situations; // of the catalogue, by rank
    QStringList paths;
    QVector<domain::CustomField> customFields;
    domain::PersonId me; // who uses this program, else the project's manager
    QTimeZone zone;
};

}
