#include "services/person/reportinglines.h"

#include "services/workspace/fieldfault.h"

namespace services {

base::Result<> checkReportingLine(const domain::Person &person, const QHash<domain::PersonId, domain::Person> &people)
{
    QStringList loop{person.name};
    domain::PersonId superior = person.reportsTo;
    while (superior.isValid() && loop.size() <= people.size() + 1) {
        if (superior == person.id)
            return fieldFault("reportsTo", (loop << person.name).join(QStringLiteral(" → ")));
        const domain::Person above = people.value(superior);
        loop << above.name;
        superior = above.reportsTo;
    }
    return {};
}

}
