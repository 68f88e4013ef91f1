#include "services/exchange/issuecsv.h"

#include "domain/issue/customvalues.h"
#include "domain/record/names.h"
#include "exchange/csv/csvwriter.h"
#include "services/exchange/savedfile.h"
#include "services/project/customfieldservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/issuerepository.h"
#include "storage/person/organisationrepository.h"
#include "storage/person/personrepository.h"

#include <QHash>

namespace services {

using base::Result;

namespace {

constexpr qsizetype kIssuesAtOnce = 1000;

struct Names {
    QHash<domain::PersonId, QString> people;
    QHash<domain::OrganisationId, QString> organisations;
    QStringList customKeys; // of the fields that projects added, each a column
};

Result<Names> namesIn(Workspace &workspace)
{
    storage::Database &database = workspace.database();
    const auto fields = CustomFieldService(workspace).all({});
    if (!fields)
        return base::fail(fields.error());
    const auto people = storage::PersonRepository(database).all();
    const auto organisations = storage::OrganisationRepository(database).all();
    if (!people || !organisations)
        return base::fail(people ? organisations.error() : people.error());
    Names names;
    for (const domain::Person &person : *people)
        names.people.insert(person.id, person.email.isEmpty() || person.name == person.email
                                           ? person.name
                                           : QStringLiteral("%1 <%2>").arg(person.name, person.email));
    for (const domain::Organisation &organisation : *organisations)
        names.organisations.insert(organisation.id, organisation.name);
    for (const domain::CustomField &field : *fields)
        if (!names.customKeys.contains(field.key))
            names.customKeys << field.key;
    return names;
}

QString levelText(int level)
{
    return level == 0 ? QString() : QString::number(level);
}

QStringList cellsOf(const domain::Issue &issue, const Names &names)
{
    QStringList cells{issue.key,
                      issue.title,
                      issue.description,
                      domain::nameOf(issue.status),
                      levelText(issue.impact),
                      levelText(issue.urgency),
                      issue.category,
                      names.organisations.value(issue.counterparty),
                      names.people.value(issue.owner),
                      names.people.value(issue.originator),
                      issue.raisedAt.toIso(),
                      issue.needBy.toIso(),
                      issue.resolvedAt.toIso(),
                      issue.labels.join(u';'),
                      issue.workaround,
                      issue.businessImpact};
    for (const QString &key : names.customKeys)
        cells << domain::customValue(issue, key);
    return cells;
}

}

QStringList issueCsvHeadings()
{
    return {QStringLiteral("Key"),      QStringLiteral("Title"),     QStringLiteral("Description"),  QStringLiteral("Status"),
            QStringLiteral("Impact"),   QStringLiteral("Urgency"),   QStringLiteral("Category"),     QStringLiteral("Counterparty"),
            QStringLiteral("Owner"),    QStringLiteral("Originator"), QStringLiteral("Raised"),      QStringLiteral("Need by"),
            QStringLiteral("Resolved"), QStringLiteral("Labels"),    QStringLiteral("Workaround"),   QStringLiteral("Business impact")};
}

Result<> writeIssuesCsv(Workspace &workspace, const QVector<domain::IssueId> &issues, const QString &path)
{
    const Result<Names> names = namesIn(workspace);
    if (!names)
        return base::fail(names.error());
    return saveWhole(path, [&](QIODevice &device) -> Result<> {
        device.write("\xEF\xBB\xBF");
        QStringList headings = issueCsvHeadings();
        for (const QString &key : names->customKeys)
            headings << domain::kCustomPrefix + key;
        device.write(exchange::csvLine(headings));
        for (qsizetype at = 0; at < issues.size(); at += kIssuesAtOnce) {
            const auto part = storage::IssueRepository(workspace.database()).find(issues.mid(at, kIssuesAtOnce));
            if (!part)
                return base::fail(part.error());
            for (const domain::Issue &issue : *part)
                device.write(exchange::csvLine(cellsOf(issue, *names)));
        }
        return {};
    });
}

}
