#include "enginefile.h"

#include "domain/escalation/pass/narrowissue.h"
#include "services/criterion/criterionservice.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuerepository.h"
#include "storage/issue/issuestaterepository.h"
#include "storage/person/absencerepository.h"
#include "storage/transaction.h"

#include <QTextStream>

#include <random>

using base::Instant;
using domain::Contact;
using domain::ContactKind;
using domain::Duration;
using domain::PersonId;

namespace {

constexpr int kChunk = 5'000;
constexpr int kPeople = 200;
constexpr int kLevels = 5;
constexpr int kPaths = 7;

template <typename T>
T needed(base::Result<T> result)
{
    if (result)
        return std::move(*result);
    QTextStream(stderr) << "bench: " << result.error().detail << ' ' << result.error().place.field << '\n';
    std::exit(4);
}

void needed(base::Result<> result)
{
    if (!result) {
        QTextStream(stderr) << "bench: " << result.error().detail << '\n';
        std::exit(4);
    }
}

class EngineFile
{
public:
    EngineFile(const QString &path, const base::FixedClock &clock)
        : m_now(clock.now()), m_space(needed(services::Workspace::create(path, clock, QStringLiteral("bench"))))
    {
    }

    void fill(int issues)
    {
        m_project = needed(m_space->projects().create(QStringLiteral("Bench")));
        makeCalendars();
        makePeople();
        makeMatrix();
        for (int from = 0; from < issues; from += kChunk)
            makeIssues(from, std::min(kChunk, issues - from));
        while (needed(m_space->issues().reevaluation())) // as the window does it: advice, checkpoints, what Today finds by
            needed(m_space->issues().refreshDue(kChunk));
        makeCriteria(); // held by most, and not let act: their firings would fill the history of a year
        storage::IssueStateRepository states(m_space->database());
        for (const storage::AdviceDue &due : needed(states.adviceDue()))
            needed(states.advance(due, {}, true));
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    PersonId person(int path, int level, int place) const { return m_people[(path * kLevels * 4 + level * 4 + place) % m_people.size()]; }
    Instant ago(int days) { return m_now.plusMinutes(-1 - below(days * 1440)); }

    void makeCalendars()
    {
        const QByteArray zones[] = {"Europe/Berlin", "Europe/London", "America/New_York", "Asia/Kolkata", "UTC", "Europe/Warsaw", "Asia/Tokyo", "Australia/Sydney"};
        for (const QByteArray &zone : zones) {
            domain::WorkingCalendar calendar = domain::WorkingCalendar::officeHours(zone);
            calendar.name = QString::fromLatin1(zone);
            for (int year = 2024; year < 2030; ++year)
                for (int holiday = 0; holiday < 11; ++holiday)
                    calendar.exceptions.insert(QDate(year, 1, 1).addDays(below(365)), {{}, QStringLiteral("Holiday")});
            m_calendars.append(needed(m_space->projects().save(calendar)).id);
        }
    }

    void makePeople()
    {
        for (int i = 0; i < 20; ++i) {
            domain::Organisation organisation;
            organisation.name = QStringLiteral("Organisation %1").arg(i);
            organisation.isOurs = i == 0;
            organisation.calendar = m_calendars[i % m_calendars.size()];
            m_organisations.append(needed(m_space->people().save(organisation)).id);
        }
        for (int i = 0; i < kPeople; ++i) {
            domain::Person person;
            person.name = QStringLiteral("Person %1").arg(i);
            person.organisation = m_organisations[i % 2 ? 1 + i % 19 : 0];
            person.phone = QStringLiteral("1");
            if (i >= 8)
                person.reportsTo = m_people[i - 8];
            m_people.append(needed(m_space->people().save(person)).id);
        }
        for (int i = 0; i < kPeople / 20; ++i) {
            domain::Absence absence;
            absence.person = m_people[below(kPeople)];
            absence.from = m_now.plusMinutes(-below(5 * 1440));
            absence.to = m_now.plusMinutes(below(10 * 1440));
            needed(storage::AbsenceRepository(m_space->database()).insert(absence));
        }
    }

    void makeMatrix()
    {
        domain::Matrix matrix = needed(m_space->matrices().current(m_project.id));
        matrix.paths.clear();
        for (int number = 0; number < kPaths; ++number) {
            domain::EscalationPath path;
            path.key = QStringLiteral("path%1").arg(number);
            path.name = path.key;
            path.kind = number % 2 ? domain::PathKind::Counterparty : domain::PathKind::Hierarchical;
            path.counterparty = number % 2 ? m_organisations[number] : domain::OrganisationId();
            path.categories = {QStringLiteral("category%1").arg(number)};
            path.policies = domain::EscalationPath::standardPolicies();
            for (int level = 0; level < kLevels; ++level) {
                domain::Level step;
                step.title = QStringLiteral("Level %1").arg(level);
                step.ours = {person(number, level, 0), {person(number, level, 2)}};
                if (number % 2)
                    step.theirs = {person(number, level, 1), {person(number, level, 3)}};
                step.respond = {Duration::hours(2), Duration::hours(8), Duration::days(2), Duration::days(4)};
                if (level == 2)
                    step.facts = {domain::Fact::CostPerDay, domain::Fact::Options};
                path.levels.append(step);
            }
            matrix.paths.append(path);
        }
        m_matrix = needed(m_space->matrices().save(matrix, QStringLiteral("bench")));
    }

    void makeCriteria()
    {
        using domain::CriterionFact;
        const auto present = needed(m_space->criteria().all(m_project.id));
        for (int i = int(present.size()); i < 50; ++i) {
            domain::Criterion criterion;
            criterion.project = m_project.id;
            criterion.name = QStringLiteral("Criterion %1").arg(i);
            criterion.category = i % 3 ? QString() : QStringLiteral("category%1").arg(i % kPaths);
            const auto fact = CriterionFact(i % (int(CriterionFact::Level) + 1));
            const bool isMoney = fact == CriterionFact::CostSoFar || fact == CriterionFact::CostPerDay;
            criterion.terms.append({fact, domain::Comparison::AtLeast, isMoney ? 1'000'000 + below(5'000'000) : 5 + below(200)});
            criterion.terms.append({CriterionFact::Severity, domain::Comparison::AtMost, 1 + below(3)});
            needed(m_space->criteria().save(criterion));
        }
    }

    domain::Issue issue(int number)
    {
        domain::Issue issue;
        issue.project = m_project.id;
        issue.key = QStringLiteral("BENCH-%1").arg(number + 1);
        issue.title = QStringLiteral("Late delivery of valve %1").arg(number);
        issue.category = QStringLiteral("category%1").arg(below(kPaths));
        issue.counterparty = m_organisations[1 + below(19)];
        issue.impact = 1 + below(5);
        issue.urgency = 1 + below(5);
        issue.owner = m_people[below(kPeople)];
        issue.originator = m_people[below(kPeople)];
        issue.raisedAt = m_now.plusMinutes(-20 * 1440 - below(60 * 1440));
        issue.changedAt = issue.raisedAt;
        issue.needBy = below(3) ? m_now.plusMinutes(below(60 * 1440) - 5 * 1440) : Instant();
        issue.ask.kind = domain::AskKind(2 + below(3));
        issue.costPerDay.cents = below(2) ? 100'000 * (1 + below(20)) : 0;
        issue.missedAt = below(4) ? Instant() : ago(20);
        if (below(10) == 0)
            issue.ask.money.cents = 100'000 * (1 + below(50));
        if (below(2))
            issue.options.resize(1);
        issue.worsening = below(50) == 0;
        if (below(20) == 0)
            issue.pauses = {{ago(10), below(2) ? m_now.plusMinutes(below(5'000) - 2'500) : Instant(), {}}};
        if (issue.pauses.size() == 1 && issue.pauses[0].to.isValid() && issue.pauses[0].to <= issue.pauses[0].from)
            issue.pauses.clear();
        if (below(1'000) == 0)
            issue.implicated = {m_people[below(kPeople)]};
        return issue;
    }

    // Nothing, asked, acknowledged, reminded, answered, escalated: each in its share.
    QVector<Contact> log(const domain::Issue &issue)
    {
        QVector<Contact> log;
        const int stage = below(10);
        int level = 0;
        Instant at = ago(15);
        const auto add = [&](ContactKind kind, int hours) -> Contact & {
            Contact contact;
            contact.kind = kind;
            contact.at = at;
            contact.level = level;
            const int path = issue.category.back().digitValue();
            contact.with = {person(path, level, path % 2 ? below(4) : 2 * below(2))};
            contact.from = issue.owner;
            contact.channel = domain::Channel(below(2));
            contact.expectsAnswer = kind == ContactKind::Attempt || kind == ContactKind::Escalation || kind == ContactKind::Reminder;
            log.append(contact);
            at = std::min(m_now, at.plusMinutes(60 * (1 + below(hours))));
            return log.last();
        };
        if (stage >= 3)
            add(ContactKind::Attempt, 30);
        if (stage == 5 || stage == 6)
            add(ContactKind::Acknowledged, 20);
        for (int up = below(4); stage >= 7 && up > 0; --up) {
            add(ContactKind::Reminder, 20);
            ++level;
            add(ContactKind::Escalation, 40);
        }
        if (stage == 8)
            add(ContactKind::Answered, 1).outcome = domain::AnswerOutcome(1 + below(3));
        if (stage == 8 && log.last().outcome == domain::AnswerOutcome::Promised)
            log.last().promisedUntil = m_now.plusMinutes(below(10 * 1440) - 5 * 1440);
        return log;
    }

    void makeIssues(int from, int count)
    {
        QVector<domain::Issue> issues;
        QVector<QVector<Contact>> logs;
        QVector<storage::IssueState> states;
        for (int i = 0; i < count; ++i) {
            issues.append(issue(from + i));
            logs.append(log(issues.last()));
            storage::IssueState state;
            state.severity = issues.last().severity(m_matrix.severity);
            state.nextCheckpoint = m_now.plusMinutes(60 * 24 * 400); // nothing falls due by itself
            state.narrow = domain::narrowCell(domain::narrowed(issues.last(), logs.last(), m_now));
            states.append(state);
        }
        auto transaction = needed(storage::Transaction::begin(m_space->database()).map([](storage::Transaction &&begun) {
            return std::make_shared<storage::Transaction>(std::move(begun));
        }));
        const auto stateOf = [&states, first = from + 1](const domain::Issue &issue) { return states.at(issue.id.value() - first); };
        needed(storage::IssueRepository(m_space->database()).insertMany(issues, stateOf));
        storage::ContactRepository contacts(m_space->database());
        for (int i = 0; i < count; ++i)
            for (Contact &contact : logs[i]) {
                contact.issue = issues[i].id;
                needed(contacts.insert(contact));
            }
        needed(transaction->commit());
    }

    std::mt19937 m_random{12};
    const Instant m_now;
    std::unique_ptr<services::Workspace> m_space;
    domain::Project m_project;
    domain::Matrix m_matrix;
    QVector<domain::CalendarId> m_calendars;
    QVector<domain::OrganisationId> m_organisations;
    QVector<PersonId> m_people;
};

}

bool makeEngineFile(const QString &path, int issues)
{
    const base::FixedClock clock(Instant::fromIso(QStringLiteral("2026-10-14T10:00:00Z")));
    EngineFile(path, clock).fill(issues);
    return true;
}
