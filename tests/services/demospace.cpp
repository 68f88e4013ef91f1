#include "demospace.h"

#include "domain/record/names.h"
#include "services/workspace/recordeddifferences.h"
#include "services/workspace/recordtypes.h"
#include "storage/issue/issuelisting.h"

using domain::Duration;

QString refusal(base::ErrorCode code, const QString &field)
{
    return QStringLiteral("%1 %2").arg(int(code)).arg(field).trimmed();
}

namespace {

domain::Matrix demoMatrix(domain::Matrix matrix, const DemoSpace &demo)
{
    domain::EscalationPath path;
    path.key = QStringLiteral("supply");
    path.name = QStringLiteral("Supply");
    path.kind = domain::PathKind::Counterparty;
    path.counterparty = demo.them.id;
    path.categories = {QStringLiteral("suppliers")};
    path.policies = domain::EscalationPath::standardPolicies();
    path.lastResorts = {QStringLiteral("Stop")};
    const domain::PersonId ours[] = {demo.manager.id, demo.head.id, demo.sponsor.id};
    const domain::PersonId theirs[] = {demo.supplier.id, demo.supplierLead.id, demo.supplierHead.id};
    for (int i = 0; i < 3; ++i) {
        domain::Level level;
        level.title = QStringLiteral("Level %1").arg(i);
        level.ours.primary = ours[i];
        level.theirs.primary = theirs[i];
        level.respond = {Duration::hours(4), Duration::days(1), Duration::days(3), Duration::days(5)};
        path.levels.append(level);
    }
    domain::EscalationPath secret;
    secret.key = QStringLiteral("conduct");
    secret.name = QStringLiteral("Conduct");
    secret.kind = domain::PathKind::Confidential;
    secret.categories = {QStringLiteral("conduct")};
    secret.levels = {path.levels.first()};
    matrix.paths.first().categories.removeAll(QStringLiteral("suppliers"));
    matrix.paths.append(path);
    matrix.paths.append(secret);
    return matrix;
}

}

DemoSpace::DemoSpace(const QString &path, const QString &author) : clock(base::Instant::fromIso(QStringLiteral("2026-10-12T08:00:00Z")))
{
    space = path.isEmpty() ? must(services::Workspace::inMemory(clock, author)) : must(services::Workspace::create(path, clock, author));
    project = must(space->projects().create(QStringLiteral("Harbour terminal 4")));
    us.name = QStringLiteral("Port works");
    us.isOurs = true;
    us = must(space->people().save(us));
    them.name = QStringLiteral("Nordkran");
    them = must(space->people().save(them));
    sponsor = person(QStringLiteral("Helene Voss"), us.id);
    head = person(QStringLiteral("Stefan Albers"), us.id, sponsor.id);
    manager = person(QStringLiteral("Mara Lindt"), us.id, head.id);
    supplierHead = person(QStringLiteral("Lena Ostrow"), them.id);
    supplierLead = person(QStringLiteral("Piet Maas"), them.id, supplierHead.id);
    supplier = person(QStringLiteral("Tom Reyes"), them.id, supplierLead.id);
    project.manager = manager.id;
    project = must(space->projects().save(project));
    must(space->matrices().save(demoMatrix(must(space->matrices().current(project.id)), *this), QStringLiteral("paths")));
}

domain::Person DemoSpace::person(const QString &name, domain::OrganisationId organisation, domain::PersonId superior)
{
    domain::Person person;
    person.name = name;
    person.organisation = organisation;
    person.reportsTo = superior;
    person.phone = QStringLiteral("+49 40 1");
    person.email = name.section(QLatin1Char(' '), 0, 0).toLower() + QStringLiteral("@example.org");
    return must(space->people().save(person));
}

domain::Issue DemoSpace::issue(const QString &title)
{
    domain::Issue issue;
    issue.project = project.id;
    issue.title = title;
    issue.category = QStringLiteral("suppliers");
    issue.counterparty = them.id;
    issue.impact = 4;
    issue.urgency = 4;
    issue.needBy = base::Instant::fromIso(QStringLiteral("2026-11-20T12:00:00Z"));
    return must(space->issues().raise(issue));
}

domain::Contact DemoSpace::attempt(domain::IssueId id)
{
    domain::Contact contact;
    contact.issue = id;
    contact.kind = domain::ContactKind::Attempt;
    contact.channel = domain::Channel::Call;
    contact.with = {supplier.id};
    return must(space->issues().log(contact));
}

namespace {

template <typename T>
void addRecords(QMap<QString, QJsonObject> &all, const QVector<T> &records)
{
    for (const T &record : records)
        all.insert(QStringLiteral("%1 %2").arg(domain::nameOf(services::RecordTraits<T>::kKind)).arg(services::refOf(record).id),
                   services::recordedJson(record));
}

}

QMap<QString, QJsonObject> everyRecord(services::Workspace &space)
{
    QMap<QString, QJsonObject> all;
    storage::Database &database = space.database();
    const auto projects = must(space.projects().all());
    addRecords(all, projects);
    addRecords(all, must(space.projects().calendars()));
    addRecords(all, must(space.people().organisations()));
    addRecords(all, must(space.people().people()));
    addRecords(all, must(space.people().absences()));
    const auto issues = must(storage::IssueRepository(database).all({}));
    addRecords(all, issues);
    for (const domain::Issue &issue : issues)
        addRecords(all, must(space.issues().log(issue.id)));
    addRecords(all, must(space.risks().all({})));
    addRecords(all, must(storage::RiskMatrixRepository(database).all()));
    for (const domain::Project &project : projects)
        addRecords(all, must(space.matrices().versions(project.id)));
    addRecords(all, must(storage::TemplateRepository(database).all()));
    addRecords(all, must(space.drafts().all({})));
    addRecords(all, must(storage::SettingRepository(database).all()));
    return all;
}

QStringList recordDifferences(const QMap<QString, QJsonObject> &a, const QMap<QString, QJsonObject> &b)
{
    QStringList lines;
    for (auto it = a.begin(); it != a.end(); ++it)
        for (const domain::FieldChange &change : domain::differences(it.value(), b.value(it.key())))
            lines.append(QStringLiteral("%1: %2 %3 -> %4").arg(it.key(), change.field, change.before, change.after));
    for (auto it = b.begin(); it != b.end(); ++it)
        if (!a.contains(it.key()))
            lines.append(it.key() + QStringLiteral(": new"));
    return lines;
}
