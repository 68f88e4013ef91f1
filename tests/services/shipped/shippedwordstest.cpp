#include "shippedwordstest.h"

#include "../demospace.h"

#include "services/criterion/criterionservice.h"
#include "services/escalation/matrixtemplates.h"
#include "services/project/categorylist.h"
#include "services/project/customfieldservice.h"
#include "services/shipped/shippedwords.h"
#include "services/situation/situationservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using services::MatrixTemplate;
using services::MatrixTemplates;
using services::ShippedWords;
using Lists = QVector<QStringList>;

namespace {

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &each : ShippedWords::languages())
        QTest::newRow(qPrintable(each)) << each;
    QVERIFY(!ShippedWords::languages().isEmpty());
}

// Texts of a matrix, those of a kind together: within it they are told apart by them.
Lists listsOf(const domain::Matrix &matrix)
{
    QStringList paths;
    QStringList names;
    QStringList definitions;
    Lists lists;
    for (const domain::SeverityDefinition &each : matrix.severity.definitions) {
        names << each.name;
        definitions << each.definition;
    }
    for (const domain::EscalationPath &path : matrix.paths) {
        paths << path.name;
        QStringList titles;
        QStringList notes;
        for (const domain::Level &level : path.levels) {
            titles << level.title;
            notes << level.notes;
        }
        lists << titles << notes << path.categories << path.lastResorts;
    }
    return lists << paths << names << definitions;
}

// All that a new project and the templates hold, in this language.
Lists shippedIn(const QString &language)
{
    const ShippedWords words(language);
    DemoSpace demo;
    must(demo.space->projects().setSetting(services::DraftService::kLanguageSetting, language));
    domain::Project project = must(demo.space->projects().create(QStringLiteral("New")));
    Lists lists = listsOf(must(demo.space->matrices().current(project.id)));
    const domain::RiskMatrix risks = must(demo.space->risks().matrix(project.id));
    lists << risks.probabilityNames << risks.impactNames << must(demo.space->projects().categories(project.id));
    QStringList criteria;
    for (const domain::Criterion &each : must(demo.space->criteria().all(project.id)))
        criteria << each.name;
    criteria.sort();
    QStringList situations;
    QStringList advice;
    for (const domain::ListedSituation &each : must(services::SituationService(*demo.space).all(project.id))) {
        situations << each.name;
        advice << each.advice;
    }
    services::CustomFieldService service(*demo.space);
    must(service.addTechnical(project.id, words.in(QStringLiteral("technical"))));
    QStringList fields;
    for (const domain::CustomField &each : must(service.all(project.id)))
        fields << each.name;
    lists << criteria << situations << advice << fields << QStringList(words.in(QStringLiteral("Office hours")));
    QStringList templates;
    for (const MatrixTemplate &each : must(MatrixTemplates::shipped(words))) {
        QStringList roles;
        for (const services::TemplateRole &role : each.roles)
            roles << role.title;
        templates << each.name << each.summary;
        lists << roles << each.categories << listsOf(each.matrix);
    }
    return lists << templates;
}

qsizetype distinct(QStringList list)
{
    list.removeDuplicates();
    return list.size();
}

}

void ShippedWordsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void ShippedWordsTest::everyLanguageSaysAllOfItAndNothingElse_data()
{
    addLanguages();
}

void ShippedWordsTest::everyLanguageSaysAllOfItAndNothingElse()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(":/words/%1.json").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    QStringList shipped;
    for (const QStringList &list : shippedIn(QStringLiteral("en")))
        shipped << list;
    shipped.removeAll(QString());
    shipped.removeDuplicates();
    shipped.sort();
    QStringList known = document.keys();
    known.sort();
    QStringList missing;
    std::set_difference(shipped.begin(), shipped.end(), known.begin(), known.end(), std::back_inserter(missing));
    QCOMPARE(missing, QStringList());
    QStringList unused;
    std::set_difference(known.begin(), known.end(), shipped.begin(), shipped.end(), std::back_inserter(unused));
    QCOMPARE(unused, QStringList());
    for (const QString &each : known) {
        const QString said = document.value(each).toString();
        QVERIFY2(!said.isEmpty() && said == said.simplified(), qPrintable(each));
        QVERIFY2(each.endsWith(u'.') == said.endsWith(u'.'), qPrintable(said));
    }
}

void ShippedWordsTest::whatDiffersInEnglishDiffersInEachLanguage_data()
{
    addLanguages();
}

void ShippedWordsTest::whatDiffersInEnglishDiffersInEachLanguage()
{
    QFETCH(QString, language);
    const Lists english = shippedIn(QStringLiteral("en"));
    const Lists said = shippedIn(language);
    QCOMPARE(said.size(), english.size());
    for (qsizetype i = 0; i < said.size(); ++i) {
        QCOMPARE(said[i].size(), english[i].size());
        QVERIFY2(distinct(said[i]) == distinct(english[i]), qPrintable(said[i].join(u'\n')));
    }
}

void ShippedWordsTest::aProjectBeginsInTheLanguageOfItsFile_data()
{
    addLanguages();
}

void ShippedWordsTest::aProjectBeginsInTheLanguageOfItsFile()
{
    QFETCH(QString, language);
    const ShippedWords words(language);
    DemoSpace demo;
    services::Workspace &space = *demo.space;
    must(space.projects().setSetting(services::DraftService::kLanguageSetting, language));
    const auto before = everyRecord(space);
    const domain::Project project = must(space.projects().create(QStringLiteral("New")));
    QCOMPARE(must(space.matrices().current(project.id)).paths.first().levels.first().title, words.in(QStringLiteral("Owner and team")));
    const QStringList categories = must(space.projects().categories(project.id));
    QCOMPARE(categories, words.in(services::shippedCategories()));
    // What is meant by a category is meant by its word too.
    domain::Issue issue;
    issue.project = project.id;
    issue.title = QStringLiteral("The pump");
    issue.category = words.in(QStringLiteral("conduct"));
    QCOMPARE(outcome(space.issues().raise(issue)), refusal(base::ErrorCode::ConfidentialMatter, QStringLiteral("category")));
    issue.category = words.in(QStringLiteral("technical"));
    must(space.issues().raise(issue));
    QCOMPARE(must(services::CustomFieldService(space).all(project.id)).first().name, words.in(QStringLiteral("When it began, and with what event")));
    QVERIFY(space.history().undo() && space.history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(space)), QStringList());
}

void ShippedWordsTest::templatesAreWithoutFindingsInEachLanguage_data()
{
    addLanguages();
}

void ShippedWordsTest::templatesAreWithoutFindingsInEachLanguage()
{
    QFETCH(QString, language);
    for (const MatrixTemplate &each : must(MatrixTemplates::shipped(ShippedWords(language)))) {
        DemoSpace demo;
        MatrixTemplates::People people;
        for (const services::TemplateRole &role : each.roles)
            people.insert(role.id, demo.person(QStringLiteral("Person%1 Example").arg(role.id), role.isOurs ? demo.us.id : demo.them.id).id);
        const domain::Matrix matrix = must(MatrixTemplates(*demo.space).apply(demo.project.id, each, people, demo.them.id, each.name));
        QVERIFY2(must(demo.space->matrices().check(matrix)).isEmpty(), qPrintable(each.key));
    }
}

// A file of one language in a window of another.
void ShippedWordsTest::whatIsShippedIsNotAddedAgainInAnotherLanguage()
{
    DemoSpace demo;
    services::SituationService situations(*demo.space);
    must(demo.space->projects().setSetting(services::DraftService::kLanguageSetting, ShippedWords::languages().first()));
    const domain::ProjectId project = must(demo.space->projects().create(QStringLiteral("New"))).id;
    must(demo.space->projects().setSetting(services::DraftService::kLanguageSetting, QStringLiteral("en")));
    QVERIFY(!must(situations.lacksShipped(project)));
    QCOMPARE(must(demo.space->criteria().addShipped(project)), 0);
    QCOMPARE(must(demo.space->projects().calendars()).size(), 1);
    must(demo.space->projects().create(QStringLiteral("Second")));
    QCOMPARE(must(demo.space->projects().calendars()).size(), 1);
    const domain::ListedSituation first = must(situations.all(project)).first();
    must(situations.remove(first.id));
    QCOMPARE(must(situations.addShipped(project)), 1);
    QCOMPARE(must(situations.all(project)).last().name, QStringLiteral("People or the public are in danger"));
}

void ShippedWordsTest::ofAnUnknownLanguageItStaysEnglish()
{
    QVERIFY(ShippedWords(QStringLiteral("xx")).isEnglish());
    QVERIFY(ShippedWords(QStringLiteral("en_GB")).isEnglish());
    QCOMPARE(ShippedWords(QStringLiteral("xx")).in(QStringLiteral("scope")), QStringLiteral("scope"));
    QCOMPARE(ShippedWords(QStringLiteral("de_AT")).in(QStringLiteral("scope")), ShippedWords(QStringLiteral("de")).in(QStringLiteral("scope")));
    QCOMPARE(ShippedWords(QStringLiteral("de")).in(QStringLiteral("our own word")), QStringLiteral("our own word"));
}
