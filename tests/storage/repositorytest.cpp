#include "repositorytest.h"

#include "domain/record/recordjson.h"
#include "expect.h"
#include "storage/check/integritycheck.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/draft/draftrepository.h"
#include "storage/draft/templaterepository.h"
#include "storage/escalation/criterionrepository.h"
#include "storage/escalation/situationrepository.h"
#include "storage/escalation/matrixrepository.h"
#include "storage/escalation/situationrepository.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuerepository.h"
#include "storage/issue/issuestate.h"
#include "storage/issue/issuestaterepository.h"
#include "storage/person/absencerepository.h"
#include "storage/person/organisationrepository.h"
#include "storage/person/personrepository.h"
#include "storage/project/projectrepository.h"
#include "storage/project/settingrepository.h"
#include "storage/query.h"
#include "storage/record/recordstore.h"
#include "storage/risk/riskmatrixrepository.h"
#include "storage/risk/riskrepository.h"
#include "storage/time/calendarrepository.h"
#include "storage/transaction.h"

#include <QTest>

using base::ErrorCode;

namespace {

qint64 rowsIn(storage::Database &database, const QString &table)
{
    storage::Query query(database, u"SELECT COUNT(*) FROM "_qs + table);
    return query.step() ? query.number(0) : -1;
}

}

void RepositoryTest::init()
{
    auto database = storage::Database::inMemory();
    VERIFY_DONE(database);
    m_database = std::move(*database);
    m_filled = samples::fill(*m_database);
}

void RepositoryTest::cleanup()
{
    m_database.reset();
}

void RepositoryTest::calendarsComeBackAsTheyWere()
{
    storage::CalendarRepository calendars(*m_database);
    domain::WorkingCalendar calendar = samples::calendar();
    VERIFY_DONE(calendars.insert(calendar));
    QCOMPARE(calendar.rowVersion, 1);
    QVERIFY(calendars.find(calendar.id).value() == calendar);
    calendar.exceptions.clear();
    calendar.week[6] = {{600, 720}, {780, 1440}};
    VERIFY_DONE(calendars.update(calendar));
    QVERIFY(calendars.find(calendar.id).value() == calendar);
    QCOMPARE(calendars.all().value().size(), 2);
    VERIFY_DONE(calendars.remove(calendar.id));
    VERIFY_FAILED(calendars.find(calendar.id), ErrorCode::NotFound);
}

void RepositoryTest::peopleComeBackAsTheyWere()
{
    storage::PersonRepository people(*m_database);
    domain::Person person = samples::person(u"Zoë Ünal"_qs, m_filled.theirs);
    person.active = false;
    person.reportsTo = m_filled.manager;
    VERIFY_DONE(people.insert(person));
    QVERIFY(people.find(person.id).value() == person);
    QCOMPARE(people.all().value().constLast().name, person.name);
    storage::AbsenceRepository absences(*m_database);
    domain::Absence absence{.person = person.id, .from = base::Instant(5000), .to = {}, .reason = u"leave"_qs};
    domain::Absence earlier{.person = person.id, .from = base::Instant(10), .to = base::Instant(20), .reason = {}};
    VERIFY_DONE(absences.insert(absence));
    VERIFY_DONE(absences.insert(earlier));
    QVERIFY(absences.of(person.id).value() == (QVector<domain::Absence>{earlier, absence}));
    QVERIFY(absences.of(m_filled.boss).value().isEmpty());
    storage::OrganisationRepository organisations(*m_database);
    QVERIFY(organisations.all().value().constFirst().isOurs);
}

void RepositoryTest::aLadderComesBackAsItWas()
{
    storage::OrganisationRepository organisations(*m_database);
    storage::PersonRepository people(*m_database);
    domain::Organisation organisation = organisations.find(m_filled.theirs).value();
    QVERIFY(organisation.ladder.isEmpty() && organisation.notices.isEmpty());
    domain::Person manager = samples::person(u"Zoë Ünal"_qs, m_filled.theirs);
    VERIFY_DONE(people.insert(manager));
    organisation.ladder = {{0, manager.id, {}, QDate(2026, 9, 30)}, {0, m_filled.boss, QDate(2026, 10, 1), {}}, {2, manager.id, {}, {}}};
    organisation.notices = {{u"Kündigung"_qs, 30}, {u"Change"_qs, 5}};
    VERIFY_DONE(organisations.update(organisation));
    QVERIFY(organisations.find(organisation.id).value() == organisation);
    QVERIFY(organisations.all().value().contains(organisation));
    QCOMPARE(storage::IntegrityCheck(*m_database).run().value(), QVector<storage::Finding>());
    VERIFY_DONE(m_database->connection().run(u"UPDATE organisation_ladder SET to_day = '2026-09-29' WHERE position = 0"_qs));
    QCOMPARE(storage::IntegrityCheck(*m_database).run().value().size(), 1); // the digest knows the ladder
    VERIFY_DONE(m_database->connection().run(u"UPDATE organisation_ladder SET to_day = '2026-09-30' WHERE position = 0"_qs));
    VERIFY_FAILED(people.remove(manager.id), ErrorCode::Invalid);
    organisation.ladder = {{1, m_filled.boss, {}, {}}};
    organisation.notices.removeFirst();
    VERIFY_DONE(organisations.update(organisation));
    QVERIFY(organisations.find(organisation.id).value() == organisation);
    VERIFY_DONE(people.remove(manager.id));
}

// As an undo or a workspace document brings them: the organisation comes before the people of its ladder.
void RepositoryTest::aLadderMayComeBeforeItsPeople()
{
    storage::OrganisationRepository organisations(*m_database);
    storage::PersonRepository people(*m_database);
    domain::Organisation organisation{.name = u"Crane Ltd"_qs};
    organisation.ladder = {{1, domain::PersonId(900), {}, {}}};
    auto transaction = storage::Transaction::begin(*m_database);
    VERIFY_DONE(transaction);
    VERIFY_DONE(organisations.insert(organisation));
    domain::Person manager = samples::person(u"Zoë Ünal"_qs, organisation.id);
    manager.id = domain::PersonId(900);
    VERIFY_DONE(people.insert(manager));
    VERIFY_DONE(transaction->commit());
    QVERIFY(organisations.find(organisation.id).value() == organisation);
}

void RepositoryTest::projectsComeBackAndKeepTheirCounters()
{
    storage::ProjectRepository projects(*m_database);
    domain::Project project = projects.findByKey(u"HT4"_qs).value();
    QCOMPARE(projects.takeIssueNumbers(project.id, 10).value(), 1);
    QCOMPARE(projects.takeIssueNumbers(project.id).value(), 11);
    QCOMPARE(projects.takeRiskNumbers(project.id).value(), 1);
    project.name = u"Another name"_qs; // read before the numbers were taken
    VERIFY_DONE(projects.update(project));
    QCOMPARE(project.nextIssueNumber, 12);
    const domain::Project stored = projects.find(project.id).value();
    QVERIFY(stored == project);
    QCOMPARE(stored.nextRiskNumber, 2);
    VERIFY_FAILED(projects.takeIssueNumbers(domain::ProjectId(99)), ErrorCode::NotFound);
    domain::Project twin = samples::project(u"HT4"_qs);
    VERIFY_FAILED(projects.insert(twin), ErrorCode::Invalid);
}

void RepositoryTest::settingsComeBackAsTheyWere()
{
    storage::SettingRepository settings(*m_database);
    VERIFY_FAILED(settings.find(u"language"_qs), ErrorCode::NotFound);
    storage::Setting setting{.name = u"language"_qs, .value = u"de"_qs};
    VERIFY_DONE(settings.insert(setting));
    setting.value = u"en"_qs;
    VERIFY_DONE(settings.update(setting));
    QVERIFY(settings.find(u"language"_qs).value() == setting);
    QCOMPARE(settings.all().value().size(), 1);
}

void RepositoryTest::issuesComeBackAsTheyWere()
{
    storage::IssueRepository issues(*m_database);
    domain::Issue full = samples::fullIssue(m_filled, 1);
    domain::Issue plain = samples::plainIssue(m_filled, 2);
    VERIFY_DONE(issues.insert(full));
    VERIFY_DONE(issues.insert(plain));
    QVERIFY(issues.find(full.id).value() == full);
    QVERIFY(issues.find(plain.id).value() == plain);
    full.options.removeFirst();
    full.labels = QStringList{u"south"_qs};
    full.severityOverride.reset();
    VERIFY_DONE(issues.update(full));
    QCOMPARE(full.rowVersion, 2);
    QVERIFY(issues.find(full.id).value() == full);
    QVERIFY(issues.find(QVector<domain::IssueId>{plain.id, domain::IssueId(77), full.id}).value()
            == (QVector<domain::Issue>{plain, full}));
    QCOMPARE(issues.all({}).value().size(), 2);
    QCOMPARE(issues.all(domain::ProjectId(99)).value().size(), 0);
}

// Each field of a full issue comes into a plain one, and goes again.
void RepositoryTest::whatDiffersOfAnIssueIsWrittenAlone()
{
    storage::IssueRepository issues(*m_database);
    const QJsonObject full = domain::toJson(samples::fullIssue(m_filled, 1));
    domain::Issue plain = samples::plainIssue(m_filled, 2);
    VERIFY_DONE(issues.insert(plain));
    int fields = 0;
    for (auto field = full.begin(); field != full.end(); ++field) {
        QJsonObject object = domain::toJson(plain);
        if (field.key() == u"id" || field.key() == u"project" || object.value(field.key()) == *field)
            continue;
        ++fields;
        object[field.key()] = *field;
        domain::Issue changed = domain::fromJson<domain::Issue>(object).value();
        changed.rowVersion = plain.rowVersion;
        VERIFY_DONE(issues.update(changed, plain));
        QVERIFY2(issues.find(plain.id).value() == changed, qPrintable(field.key()));
        domain::Issue again = plain;
        again.rowVersion = changed.rowVersion;
        VERIFY_DONE(issues.update(again, changed));
        QVERIFY2(issues.find(plain.id).value() == again, qPrintable(field.key()));
        plain = again;
    }
    QVERIFY(fields > 30);
    domain::Issue late = plain;
    --late.rowVersion;
    VERIFY_FAILED(issues.update(late, plain), ErrorCode::Conflict);
    QVERIFY(storage::IntegrityCheck(*m_database).run().value().isEmpty());
}

void RepositoryTest::issuesAreFoundByKeyAndSource()
{
    storage::IssueRepository issues(*m_database);
    domain::Issue first = samples::fullIssue(m_filled, 1);
    domain::Issue eleventh = samples::fullIssue(m_filled, 11);
    VERIFY_DONE(issues.insert(first));
    VERIFY_DONE(issues.insert(eleventh));
    QCOMPARE(issues.findByKey(u"HT4-11"_qs).value().id, eleventh.id);
    VERIFY_FAILED(issues.findByKey(u"HT4-011"_qs), ErrorCode::NotFound);
    const auto found = issues.findBySource(m_filled.project, u"jira"_qs, QStringList{u"EXT-1"_qs, u"EXT-2"_qs, u"EXT-11"_qs});
    QCOMPARE(found.value(), (QHash<QString, domain::IssueId>{{u"EXT-1"_qs, first.id}, {u"EXT-11"_qs, eleventh.id}}));
    QVERIFY(issues.findBySource(m_filled.project, u"redmine"_qs, QStringList{u"EXT-1"_qs}).value().isEmpty());
    domain::Issue twin = samples::plainIssue(m_filled, 11);
    VERIFY_FAILED(issues.insert(twin), ErrorCode::Invalid);
}

void RepositoryTest::manyIssuesAreWrittenAtOnce()
{
    storage::IssueRepository issues(*m_database);
    QVector<domain::Issue> many;
    for (int i = 1; i <= 1000; ++i) // not a multiple of the rows that one statement takes
        many.append(i % 2 ? samples::plainIssue(m_filled, i) : samples::fullIssue(m_filled, i));
    const auto stateOf = [](const domain::Issue &issue) {
        const auto number = issue.id.value();
        return storage::IssueState{.severity = domain::Severity::S2, .level = int(number % 7), .nextCheckpoint = base::Instant(number)};
    };
    VERIFY_DONE(issues.insertMany(many, stateOf));
    QVERIFY(issues.all(m_filled.project).value() == many);
    const storage::IssueState state = storage::IssueStateRepository(*m_database).find(many.at(4).id).value();
    QCOMPARE(state.level, int(many.at(4).id.value() % 7));
    QCOMPARE(state.severity, domain::Severity::S2);
}

void RepositoryTest::contactsComeBackInOrderOfTime()
{
    storage::IssueRepository issues(*m_database);
    domain::Issue issue = samples::plainIssue(m_filled, 1);
    domain::Issue other = samples::plainIssue(m_filled, 2);
    VERIFY_DONE(issues.insert(issue));
    VERIFY_DONE(issues.insert(other));
    storage::ContactRepository contacts(*m_database);
    domain::Contact later = samples::contact(m_filled, issue.id);
    VERIFY_DONE(contacts.insert(later));
    domain::Contact sooner = later;
    sooner.id = {};
    sooner.at = base::Instant(1000);
    sooner.refersTo = later.id;
    sooner.with.clear();
    VERIFY_DONE(contacts.insert(sooner));
    QVERIFY(contacts.of(issue.id).value() == (QVector<domain::Contact>{sooner, later}));
    QVERIFY(contacts.find(later.id).value() == later);
    later.text = u"corrected"_qs;
    VERIFY_DONE(contacts.update(later));
    const auto logs = contacts.of(QVector<domain::IssueId>{issue.id, other.id}).value();
    QCOMPARE(logs.size(), 1);
    QVERIFY(logs.value(issue.id) == (QVector<domain::Contact>{sooner, later}));
}

void RepositoryTest::risksComeBackAsTheyWere()
{
    storage::IssueRepository issues(*m_database);
    domain::Issue issue = samples::plainIssue(m_filled, 1);
    VERIFY_DONE(issues.insert(issue));
    storage::RiskRepository risks(*m_database);
    domain::Risk risk = samples::risk(m_filled, {issue.id});
    VERIFY_DONE(risks.insert(risk));
    QVERIFY(risks.findByKey(m_filled.project, u"R-07"_qs).value() == risk);
    QVERIFY(risks.of(issue.id).value() == QVector<domain::Risk>{risk});
    risk.issues.clear();
    risk.reviewOn = {};
    VERIFY_DONE(risks.update(risk));
    QVERIFY(risks.all(m_filled.project).value() == QVector<domain::Risk>{risk});
    QVERIFY(risks.all({}).value() == QVector<domain::Risk>{risk});
    QVERIFY(risks.of(issue.id).value().isEmpty());
}

void RepositoryTest::riskMatricesComeBackAsTheyWere()
{
    storage::RiskMatrixRepository matrices(*m_database);
    domain::RiskMatrix matrix = domain::RiskMatrix::standard(m_filled.project);
    VERIFY_FAILED(matrices.find(m_filled.project), ErrorCode::NotFound);
    VERIFY_DONE(matrices.insert(matrix));
    QVERIFY(matrices.find(m_filled.project).value() == matrix);
    matrix.appetite = domain::RiskRating::Low;
    matrix.impactUpToCents[0] = 12'345'678'901;
    VERIFY_DONE(matrices.update(matrix));
    QVERIFY(matrices.all().value() == QVector<domain::RiskMatrix>{matrix});
    VERIFY_DONE(matrices.remove(m_filled.project));
}

void RepositoryTest::matricesComeBackAsTheyWere()
{
    storage::MatrixRepository matrices(*m_database);
    const domain::Matrix first = matrices.find(m_filled.matrix).value();
    domain::Matrix expected = samples::matrix(m_filled);
    expected.id = first.id;
    expected.rowVersion = 1;
    QVERIFY(first == expected);
    VERIFY_FAILED(matrices.draft(m_filled.project), ErrorCode::NotFound);
    domain::Matrix second = expected;
    second.id = {};
    second.version = 2;
    second.published = false;
    second.paths.removeFirst();
    VERIFY_DONE(matrices.insert(second));
    QVERIFY(matrices.draft(m_filled.project).value() == second);
    QVERIFY(matrices.published(m_filled.project).value() == first);
    QVERIFY(matrices.versions(m_filled.project).value() == (QVector<domain::Matrix>{second, first}));
    second.paths.append(first.paths.constFirst());
    second.paths[1].levels[1].ours = {{}, {m_filled.boss}};
    VERIFY_DONE(matrices.update(second));
    QVERIFY(matrices.find(second.id).value() == second);
}

void RepositoryTest::criteriaComeBackAsTheyWere()
{
    storage::CriterionRepository criteria(*m_database);
    domain::Criterion full = samples::criterion(m_filled);
    domain::Criterion plain;
    plain.project = m_filled.project;
    VERIFY_DONE(criteria.insert(full));
    VERIFY_DONE(criteria.insert(plain));
    QVERIFY(criteria.find(full.id).value() == full);
    QVERIFY(criteria.all(m_filled.project).value() == (QVector<domain::Criterion>{full, plain}));
    QVERIFY(criteria.all(domain::ProjectId(99)).value().isEmpty());
    full.terms.removeFirst();
    full.setStatus.reset();
    VERIFY_DONE(criteria.update(full));
    QVERIFY(criteria.all({}).value().constFirst() == full);
    VERIFY_DONE(criteria.remove(full.id));
    VERIFY_FAILED(criteria.find(full.id), ErrorCode::NotFound);
    QCOMPARE(rowsIn(*m_database, u"criterion_term"_qs), 0);
}

void RepositoryTest::situationsComeBackInTheirRank()
{
    storage::SituationRepository situations(*m_database);
    domain::ListedSituation last = samples::situation(m_filled, 2);
    domain::ListedSituation first = samples::situation(m_filled, 1);
    VERIFY_DONE(situations.insert(last));
    VERIFY_DONE(situations.insert(first));
    QVERIFY(situations.find(last.id).value() == last);
    QVERIFY(situations.all(m_filled.project).value() == (QVector<domain::ListedSituation>{first, last}));
    QVERIFY(situations.all({}).value() == (QVector<domain::ListedSituation>{last, first}));
    QVERIFY(situations.all(domain::ProjectId(99)).value().isEmpty());
    std::swap(first.rank, last.rank);
    VERIFY_DONE(situations.update(first));
    VERIFY_DONE(situations.update(last));
    QVERIFY(situations.all(m_filled.project).value() == (QVector<domain::ListedSituation>{last, first}));
    VERIFY_DONE(situations.remove(first.id));
    VERIFY_FAILED(situations.find(first.id), ErrorCode::NotFound);
}

// Rows written before the cells were there keep their digest; any other value in them, of any type, does not go unseen.
void RepositoryTest::cellsOfALaterReleaseCountOnlyWhenFilled()
{
    static constexpr storage::RecordLayout kFirst{.table = "t"};
    static constexpr storage::RecordLayout kLater{.table = "t", .added = "itn"};
    const storage::Record old{.id = 1, .rowVersion = 1, .cells = storage::Values().number(7), .parts = {}};
    const auto with = [](const storage::Values &added) {
        storage::Record record{.id = 1, .rowVersion = 1, .cells = storage::Values().number(7), .parts = {}};
        record.cells.insert(record.cells.end(), added.begin(), added.end());
        return digestOf(record, kLater);
    };
    using storage::Values;
    QCOMPARE(with(Values().number(0).text({}).none()), digestOf(old, kFirst));
    QSet<qint64> digests{digestOf(old, kFirst)};
    const QVector<Values> others{Values().number(1).text({}).none(),  Values().none().text({}).none(),
                                 Values().number(0).none().none(),    Values().number(0).text(u"0"_qs).none(),
                                 Values().number(0).text({}).text({}), Values().number(0).text({}).number(0),
                                 Values().number(0).number(0).none()};
    for (const Values &other : others)
        digests.insert(with(other));
    QCOMPARE(digests.size(), others.size() + 1);
}

void RepositoryTest::draftsAndTemplatesComeBackAsTheyWere()
{
    storage::TemplateRepository templates(*m_database);
    domain::DraftTemplate text = samples::draftTemplate();
    VERIFY_DONE(templates.insert(text));
    QVERIFY(templates.findByKey(u"remind"_qs, u"de"_qs).value() == text);
    VERIFY_FAILED(templates.findByKey(u"remind"_qs, u"en"_qs), ErrorCode::NotFound);
    QCOMPARE(templates.all().value().size(), 1);
    storage::IssueRepository issues(*m_database);
    domain::Issue issue = samples::plainIssue(m_filled, 1);
    VERIFY_DONE(issues.insert(issue));
    storage::DraftRepository drafts(*m_database);
    domain::Draft draft = samples::draft(m_filled, issue.id);
    VERIFY_DONE(drafts.insert(draft));
    QVERIFY(drafts.of(issue.id).value() == QVector<domain::Draft>{draft});
    QVERIFY(drafts.all(m_filled.project).value() == QVector<domain::Draft>{draft});
    draft.recipients.clear();
    VERIFY_DONE(drafts.update(draft));
    QVERIFY(drafts.all({}).value() == QVector<domain::Draft>{draft});
    VERIFY_DONE(drafts.remove(draft.id));
}

void RepositoryTest::statesArePutAndFallDue()
{
    storage::IssueRepository issues(*m_database);
    QVector<domain::Issue> many{samples::plainIssue(m_filled, 1), samples::plainIssue(m_filled, 2), samples::plainIssue(m_filled, 3)};
    VERIFY_DONE(issues.insertMany(many));
    storage::IssueStateRepository states(*m_database);
    QVERIFY(!states.nextCheckpoint().value().isValid());
    storage::IssueState state{.issue = many.at(1).id, .severity = domain::Severity::S1, .level = 2,
                              .verdict = domain::Verdict::Escalate, .nextLevel = 3, .until = base::Instant(9),
                              .nextCheckpoint = base::Instant(1000)};
    VERIFY_DONE(states.put(state));
    QVERIFY(states.find(state.issue).value() == state);
    QCOMPARE(states.nextCheckpoint().value(), base::Instant(1000));
    QVERIFY(states.due(base::Instant(999), 10).value().isEmpty());
    QCOMPARE(states.due(base::Instant(1000), 10).value(), QVector<domain::IssueId>{state.issue});
    state.narrow = QByteArray("\1\0\2", 3);
    VERIFY_DONE(states.put(state, states.find(state.issue).value())); // the facts alone are others
    QVERIFY(states.find(state.issue).value() == state);
    QVERIFY(storage::IntegrityCheck(*m_database).run().value().isEmpty());
    state.narrow = QByteArray("\1\0\3", 3);
    state.level = 1;
    VERIFY_DONE(states.put(state, states.find(state.issue).value()));
    QVERIFY(states.find(state.issue).value() == state);
    VERIFY_DONE(states.makeDue(m_filled.project, base::Instant(500)));
    VERIFY_DONE(states.makeDue({}, base::Instant(600))); // again: from the beginning
    QCOMPARE(states.adviceDue().value(), (QVector<storage::AdviceDue>{{m_filled.project, base::Instant(600), {}}}));
    storage::AdviceDue due = states.adviceDue().value().constFirst();
    QCOMPARE(states.dueIssues(due, 2).value(), (QVector<domain::IssueId>{many.at(0).id, many.at(1).id}));
    QCOMPARE(states.lastIssue().value(), many.at(2).id);
    VERIFY_DONE(states.advance(due, many.at(1).id, false));
    due = states.adviceDue().value().constFirst();
    QCOMPARE(states.dueIssues(due, 2).value(), QVector<domain::IssueId>{many.at(2).id});
    VERIFY_DONE(states.advance(due, many.at(2).id, true));
    QVERIFY(states.adviceDue().value().isEmpty());
    QHash<qint64, QByteArray> cells;
    VERIFY_DONE(states.readNarrow([&cells](const storage::NarrowRow &row) {
        cells.insert(row.issue, row.cell.toByteArray());
        return true;
    }));
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells.value(state.issue.value()), state.narrow);
    VERIFY_DONE(states.bringForward({many.at(0).id, many.at(2).id}, base::Instant(70)));
    QCOMPARE(states.due(base::Instant(70), 9).value(), (QVector<domain::IssueId>{many.at(0).id, many.at(2).id}));
    QVERIFY(storage::IntegrityCheck(*m_database).run().value().isEmpty());
    state.issue = domain::IssueId(99);
    VERIFY_FAILED(states.put(state), ErrorCode::NotFound);
    storage::IssueState former = state;
    former.narrow.clear();
    VERIFY_FAILED(states.put(state, former), ErrorCode::NotFound);
}

void RepositoryTest::aStaleRecordIsAConflict()
{
    storage::IssueRepository issues(*m_database);
    domain::Issue issue = samples::fullIssue(m_filled, 1);
    VERIFY_DONE(issues.insert(issue));
    domain::Issue stale = issue;
    issue.title = u"mine"_qs;
    VERIFY_DONE(issues.update(issue));
    stale.title = u"theirs"_qs;
    stale.labels.clear();
    VERIFY_FAILED(issues.update(stale), ErrorCode::Conflict);
    QVERIFY(issues.find(issue.id).value() == issue);
    storage::PersonRepository people(*m_database);
    domain::Person person = people.find(m_filled.boss).value();
    person.rowVersion = 7;
    VERIFY_FAILED(people.update(person), ErrorCode::Conflict);
}

void RepositoryTest::aGoneRecordIsNotFound()
{
    storage::IssueRepository issues(*m_database);
    domain::Issue issue = samples::plainIssue(m_filled, 1);
    VERIFY_DONE(issues.insert(issue));
    VERIFY_DONE(issues.remove(issue.id));
    VERIFY_FAILED(issues.update(issue), ErrorCode::NotFound);
    VERIFY_FAILED(issues.remove(issue.id), ErrorCode::NotFound);
    VERIFY_FAILED(issues.find(issue.id), ErrorCode::NotFound);
}

void RepositoryTest::whatIsNamedCannotBeRemoved()
{
    storage::IssueRepository issues(*m_database);
    domain::Issue issue = samples::fullIssue(m_filled, 1);
    VERIFY_DONE(issues.insert(issue));
    VERIFY_FAILED(storage::PersonRepository(*m_database).remove(m_filled.manager), ErrorCode::Invalid);
    VERIFY_FAILED(storage::OrganisationRepository(*m_database).remove(m_filled.theirs), ErrorCode::Invalid);
    VERIFY_FAILED(storage::MatrixRepository(*m_database).remove(m_filled.matrix), ErrorCode::Invalid);
    domain::Contact contact = samples::contact(m_filled, issue.id);
    VERIFY_DONE(storage::ContactRepository(*m_database).insert(contact));
    VERIFY_FAILED(issues.remove(issue.id), ErrorCode::Invalid);
    domain::Issue dangling = samples::plainIssue(m_filled, 2);
    dangling.owner = domain::PersonId(99);
    VERIFY_FAILED(issues.insert(dangling), ErrorCode::Invalid);
}

void RepositoryTest::aRemovedIssueTakesItsPartsAlong()
{
    storage::IssueRepository issues(*m_database);
    domain::Issue issue = samples::fullIssue(m_filled, 1);
    VERIFY_DONE(issues.insert(issue));
    QCOMPARE(rowsIn(*m_database, u"issue_option"_qs), 2);
    VERIFY_DONE(issues.remove(issue.id));
    for (const char *table : {"issue_option", "issue_pause", "issue_cost_part", "issue_link", "issue_implicated", "issue_label", "issue_state"})
        QCOMPARE(rowsIn(*m_database, QString::fromLatin1(table)), 0);
    domain::Issue again = issue; // as undo does
    VERIFY_DONE(issues.insert(again));
    QCOMPARE(again.id, issue.id);
    QVERIFY(issues.find(issue.id).value() == again);
}

void RepositoryTest::anIdIsNeverGivenTwice()
{
    storage::IssueRepository issues(*m_database);
    domain::Issue first = samples::plainIssue(m_filled, 1);
    VERIFY_DONE(issues.insert(first));
    VERIFY_DONE(issues.remove(first.id));
    domain::Issue second = samples::plainIssue(m_filled, 2);
    VERIFY_DONE(issues.insert(second));
    QVERIFY(second.id != first.id);
}

void RepositoryTest::brokenTextIsStoredReadably()
{
    storage::IssueRepository issues(*m_database);
    domain::Issue issue = samples::plainIssue(m_filled, 1);
    issue.title = u"lone "_qs + QChar(0xd800) + u" surrogate"_qs;
    issue.description = u"nul "_qs + QChar(0) + u" inside \U0001F6A2"_qs;
    VERIFY_DONE(issues.insert(issue));
    const domain::Issue stored = issues.find(issue.id).value();
    QCOMPARE(stored.title, u"lone ? surrogate"_qs);
    QCOMPARE(stored.description, issue.description);
    QVERIFY(storage::IntegrityCheck(*m_database).run().value().isEmpty());
}

void RepositoryTest::everyRecordPassesTheCheck()
{
    storage::IssueRepository issues(*m_database);
    domain::Issue issue = samples::fullIssue(m_filled, 1);
    VERIFY_DONE(issues.insert(issue));
    domain::Contact contact = samples::contact(m_filled, issue.id);
    VERIFY_DONE(storage::ContactRepository(*m_database).insert(contact));
    domain::Risk risk = samples::risk(m_filled, {issue.id});
    VERIFY_DONE(storage::RiskRepository(*m_database).insert(risk));
    domain::RiskMatrix matrix = domain::RiskMatrix::standard(m_filled.project);
    VERIFY_DONE(storage::RiskMatrixRepository(*m_database).insert(matrix));
    domain::Criterion criterion = samples::criterion(m_filled);
    VERIFY_DONE(storage::CriterionRepository(*m_database).insert(criterion));
    domain::ListedSituation situation = samples::situation(m_filled, 1);
    VERIFY_DONE(storage::SituationRepository(*m_database).insert(situation));
    domain::Draft draft = samples::draft(m_filled, issue.id);
    VERIFY_DONE(storage::DraftRepository(*m_database).insert(draft));
    domain::Organisation theirs = storage::OrganisationRepository(*m_database).find(m_filled.theirs).value();
    theirs.name = u"Neue Pumpen AG"_qs;
    VERIFY_DONE(storage::OrganisationRepository(*m_database).update(theirs));
    const auto findings = storage::IntegrityCheck(*m_database).run().value();
    for (const storage::Finding &finding : findings)
        qWarning() << finding.table << finding.id << finding.detail;
    QVERIFY(findings.isEmpty());
}
