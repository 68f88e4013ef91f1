#include "randomacts.h"

#include "storage/issue/issuerepository.h"

using domain::IssueId;

namespace {

template <typename T>
T oneOf(const QVector<T> &values, int number)
{
    return values.isEmpty() ? T() : values[number % values.size()];
}

}

void RandomActs::act()
{
    m_demo.clock.set(m_demo.clock.now().plusMinutes(1));
    const int choice = below(24);
    if (choice < 9)
        actOnIssues(choice);
    else if (choice < 14)
        actOnPeople(choice);
    else if (choice < 18)
        actOnProject(choice);
    else
        actOnRisksAndDrafts(choice);
}

IssueId RandomActs::anyIssue()
{
    const auto ids = must(m_demo.space->issues().ids({}));
    return oneOf(ids, below(1000));
}

void RandomActs::editIssue()
{
    domain::Issue issue = must(m_demo.space->issues().find(anyIssue()));
    issue.title = word();
    issue.labels = below(2) ? QStringList{word(), word()} : QStringList();
    issue.options.clear();
    for (int i = below(4); i > 0; --i) {
        domain::IssueOption option;
        if (below(3))
            option.title = word();
        option.slipDays = below(5);
        issue.options.append(option);
    }
    issue.implicated = below(2) ? QVector<domain::PersonId>{m_demo.head.id, m_demo.sponsor.id} : QVector<domain::PersonId>{m_demo.supplier.id};
    issue.severityOverride = below(2) ? std::optional(domain::Severity::S1) : std::nullopt;
    issue.costPerDay = {below(3) * 10'000, QStringLiteral("EUR")};
    issue.status = below(4) ? domain::IssueStatus::Open : domain::IssueStatus::Resolved;
    issue.pauses = below(3) ? QVector<domain::Pause>() : QVector<domain::Pause>{{m_demo.clock.now(), {}, word()}};
    (void)m_demo.space->issues().save(issue);
}

void RandomActs::actOnIssues(int choice)
{
    const IssueId id = anyIssue();
    if (!id.isValid() || choice < 2) {
        m_demo.issue(word());
        return;
    }
    domain::Contact contact;
    contact.issue = id;
    contact.kind = domain::ContactKind(below(14));
    contact.with = {m_demo.supplier.id, m_demo.supplierLead.id};
    contact.text = word();
    if (choice < 5)
        editIssue();
    else if (choice < 7)
        (void)m_demo.space->issues().log(contact);
    else if (choice < 8)
        (void)m_demo.space->issues().setFields(id, {{QStringLiteral("needBy"), QStringLiteral("2026-12-0%1").arg(1 + below(9))},
                                                    {QStringLiteral("ask.kind"), QStringLiteral("decision")}});
    else if (below(3) == 0)
        must(m_demo.space->issues().remove(id));
}

void RandomActs::actOnPeople(int choice)
{
    services::PersonService &people = m_demo.space->people();
    domain::Person person = oneOf(must(people.people()), below(1000));
    if (choice == 9) {
        (void)m_demo.person(word(), m_demo.us.id, person.id);
    } else if (choice == 10) {
        person.powers.money = {below(5) * 100'000, {}};
        person.notes = below(2) ? word() : QString();
        (void)people.save(person);
    } else if (choice == 11) {
        (void)people.remove(person.id);
    } else if (choice == 12) {
        domain::Absence absence;
        absence.person = person.id;
        absence.from = m_demo.clock.now();
        absence.to = absence.from.plusMinutes(60 + below(10'000));
        (void)people.save(absence);
    } else {
        const auto known = must(people.organisations());
        domain::Organisation organisation = below(2) ? known.at(below(int(known.size()))) : domain::Organisation();
        organisation.name = word();
        organisation.ladder.append({below(3), person.id, QDate(2026, 10, 1 + below(28)), {}});
        organisation.notices = {{word(), 1 + below(40)}};
        (void)people.save(organisation);
    }
}

void RandomActs::editMatrix()
{
    domain::Matrix matrix = must(m_demo.space->matrices().edited(m_demo.project.id));
    domain::EscalationPath &path = matrix.paths[below(int(matrix.paths.size()))];
    switch (below(4)) {
    case 0:
        path.levels.append(domain::Level());
        break;
    case 1:
        if (path.levels.size() > 1)
            path.levels.removeAt(below(int(path.levels.size())));
        break;
    case 2:
        path.levels.first().respond[0] = domain::Duration::hours(1 + below(8));
        path.levels.first().channels = {domain::Channel::Mail};
        break;
    default:
        path.categories.append(word());
        path.levels.last().ours.deputies.append(m_demo.head.id);
    }
    (void)m_demo.space->matrices().save(matrix, word());
}

void RandomActs::actOnProject(int choice)
{
    services::ProjectService &projects = m_demo.space->projects();
    if (choice == 14) {
        domain::Project project = must(projects.find(m_demo.project.id));
        project.leaderLoadLimit = below(9);
        project.authorityDays = below(9);
        (void)projects.save(project);
    } else if (choice == 15) {
        domain::WorkingCalendar calendar = oneOf(must(projects.calendars()), 0);
        const QDate day = QDate(2026, 12, 1).addDays(below(28));
        if (calendar.exceptions.remove(day) == 0)
            calendar.exceptions.insert(day, {{}, below(2) ? word() : QString()});
        (void)projects.save(calendar);
    } else if (choice == 16) {
        editMatrix();
    } else if (below(3) == 0) {
        const auto running = below(2) ? services::MatrixService::RunningIssues::Keep : services::MatrixService::RunningIssues::Move;
        (void)m_demo.space->matrices().publish(m_demo.project.id, running, word());
    } else {
        (void)projects.setSetting(QStringLiteral("test.%1").arg(below(3)), below(4) ? word() : QString());
    }
}

void RandomActs::editRisk()
{
    domain::Risk risk = oneOf(must(m_demo.space->risks().all({})), below(1000));
    if (!risk.id.isValid())
        return;
    risk.residual.probabilityScore = below(6);
    risk.residual.impactScore = below(6);
    risk.residual.probability = below(11) / 10.0;
    risk.reviewOn = below(2) ? QDate(2026, 12, 24) : QDate();
    (void)m_demo.space->risks().save(risk);
}

void RandomActs::actOnRisksAndDrafts(int choice)
{
    services::RiskService &risks = m_demo.space->risks();
    services::DraftService &drafts = m_demo.space->drafts();
    const domain::Risk risk = oneOf(must(risks.all({})), below(1000));
    const IssueId id = anyIssue();
    if (choice == 18) {
        domain::Risk fresh;
        fresh.project = m_demo.project.id;
        fresh.title = word();
        must(risks.raise(fresh));
    } else if (choice == 19) {
        editRisk();
    } else if (choice == 20) {
        (void)risks.occurred(risk.id);
    } else if (choice == 21) {
        domain::RiskMatrix matrix = must(risks.matrix(m_demo.project.id));
        matrix.cells[below(5)][below(5)] = domain::RiskRating(below(4));
        (void)risks.save(matrix);
    } else if (choice == 22) {
        domain::DraftTemplate text;
        text.name = word();
        text.body = QStringLiteral("{{issue.title}}");
        (void)drafts.save(text);
    } else if (id.isValid()) {
        const auto draft = drafts.save(must(drafts.compose(must(m_demo.space->issues().openCase(id)))));
        if (draft && below(2))
            (void)drafts.markSent(draft->id, domain::Channel::Mail);
    }
}
