#include "situation/categoryservicetest.h"

#include "demospace.h"
#include "services/criterion/criterionservice.h"
#include "services/project/categorylist.h"
#include "services/situation/categoryservice.h"
#include "services/situation/situationservice.h"

#include <QTest>

using base::ErrorCode;
using services::CategoryService;
using services::CategoryUse;
using Issues = services::CategoryService::Issues;
using Paths = services::CategoryService::Paths;

namespace {

const QString kInUse = refusal(ErrorCode::Invalid, QStringLiteral("category"));

CategoryUse useIn(DemoSpace &demo, const QString &name)
{
    for (const CategoryUse &use : must(CategoryService(*demo.space).all(demo.project.id)))
        if (use.name == name)
            return use;
    return {};
}

QStringList categoriesOf(DemoSpace &demo)
{
    return must(demo.space->projects().categories(demo.project.id));
}

// An issue of the category, whatever it was raised as.
domain::Issue issueOf(DemoSpace &demo, const QString &category)
{
    const domain::Issue issue = demo.issue(QStringLiteral("Something about it"));
    return must(demo.space->issues().setFields(issue.id, {{QStringLiteral("category"), category}}));
}

}

void CategoryServiceTest::aNewProjectHasTheShippedOnes()
{
    DemoSpace demo;
    const auto fresh = must(demo.space->projects().create(QStringLiteral("Fresh")));
    QStringList names;
    for (const CategoryUse &use : must(CategoryService(*demo.space).all(fresh.id)))
        names << use.name;
    QCOMPARE(names, services::shippedCategories());
    QVERIFY(must(CategoryService(*demo.space).all(fresh.id)).last().isConfidential);
}

void CategoryServiceTest::whatIsInUseIsNotRemoved()
{
    DemoSpace demo;
    CategoryService service(*demo.space);
    must(service.add(demo.project.id, QStringLiteral(" Dredging ")));
    QCOMPARE(outcome(service.add(demo.project.id, QStringLiteral("dredging"))), kInUse);
    QCOMPARE(outcome(service.add(demo.project.id, QStringLiteral(" "))), kInUse);
    const domain::Issue issue = issueOf(demo, QStringLiteral("Dredging"));
    QCOMPARE(useIn(demo, QStringLiteral("Dredging")).issues, 1);
    QCOMPARE(outcome(service.remove(demo.project.id, QStringLiteral("Dredging"), Paths::Change)), kInUse);
    must(demo.space->issues().setFields(issue.id, {{QStringLiteral("status"), QStringLiteral("archived")}}));
    QCOMPARE(outcome(service.remove(demo.project.id, QStringLiteral("Dredging"), Paths::Change)), kInUse); // an archived one counts
    must(demo.space->issues().setFields(issue.id, {{QStringLiteral("category"), QString()}}));
    must(service.remove(demo.project.id, QStringLiteral("Dredging"), Paths::Keep));
    QVERIFY(!categoriesOf(demo).contains(QStringLiteral("Dredging")));
    QCOMPARE(outcome(service.remove(demo.project.id, QStringLiteral("Dredging"), Paths::Keep)),
             refusal(ErrorCode::NotFound, QStringLiteral("Dredging")));
    must(demo.space->history().undo());
    QVERIFY(categoriesOf(demo).contains(QStringLiteral("Dredging")));
    QVERIFY(useIn(demo, QStringLiteral("staff")).situations > 0);
    QCOMPARE(outcome(service.remove(demo.project.id, QStringLiteral("staff"), Paths::Change)), kInUse);
}

void CategoryServiceTest::whatOnlyAPathServesIsRemovedWithIt()
{
    DemoSpace demo;
    CategoryService service(*demo.space);
    auto matrix = must(demo.space->matrices().edited(demo.project.id));
    matrix.paths[0].categories << QStringLiteral("Tugs");
    must(demo.space->matrices().save(matrix, QStringLiteral("tugs")));
    QCOMPARE(useIn(demo, QStringLiteral("Tugs")).paths, QStringList{matrix.paths[0].name});
    QCOMPARE(outcome(service.remove(demo.project.id, QStringLiteral("Tugs"), Paths::Keep)), kInUse);
    must(service.remove(demo.project.id, QStringLiteral("Tugs"), Paths::Change));
    QVERIFY(!must(demo.space->matrices().edited(demo.project.id)).paths[0].categories.contains(QStringLiteral("Tugs")));
    QVERIFY(!categoriesOf(demo).contains(QStringLiteral("Tugs")));
}

void CategoryServiceTest::aNewNameReachesEverything()
{
    DemoSpace demo;
    CategoryService service(*demo.space);
    const QString before = QStringLiteral("suppliers");
    const QString after = QStringLiteral("Deliveries");
    const domain::Issue issue = issueOf(demo, before);
    domain::Criterion criterion = must(demo.space->criteria().all(demo.project.id)).first();
    criterion.category = before;
    must(demo.space->criteria().save(criterion));
    const auto records = everyRecord(*demo.space);
    const CategoryUse use = useIn(demo, before);
    const qsizetype place = categoriesOf(demo).indexOf(before);
    must(service.rename(demo.project.id, before, after, Issues::Keep));
    QCOMPARE(must(demo.space->issues().find(issue.id)).category, before);
    QVERIFY(categoriesOf(demo).contains(before)); // an issue still names it
    QCOMPARE(categoriesOf(demo).indexOf(after), place);
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(records, everyRecord(*demo.space)), QStringList());
    must(service.rename(demo.project.id, before, after, Issues::Change));
    QCOMPARE(must(demo.space->issues().find(issue.id)).category, after);
    QVERIFY(!categoriesOf(demo).contains(before));
    const CategoryUse renamed = useIn(demo, after);
    QCOMPARE(renamed.paths, use.paths);
    QCOMPARE(renamed.situations, use.situations);
    QCOMPARE(renamed.criteria, 1);
    QCOMPARE(must(demo.space->criteria().find(criterion.id)).version, criterion.version + 2);
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(records, everyRecord(*demo.space)), QStringList());
    QCOMPARE(outcome(service.rename(demo.project.id, QStringLiteral("none"), after, Issues::Keep)),
             refusal(ErrorCode::NotFound, QStringLiteral("none")));
    QCOMPARE(outcome(service.rename(demo.project.id, before, QStringLiteral(" "), Issues::Keep)), kInUse);
}

void CategoryServiceTest::twoBecomeOne()
{
    DemoSpace demo;
    const qsizetype count = categoriesOf(demo).size();
    const domain::Issue issue = issueOf(demo, QStringLiteral("material"));
    must(CategoryService(*demo.space).rename(demo.project.id, QStringLiteral("material"), QStringLiteral("suppliers"), Issues::Change));
    QCOMPARE(categoriesOf(demo).size(), count - 1);
    QCOMPARE(must(demo.space->issues().find(issue.id)).category, QStringLiteral("suppliers"));
    QCOMPARE(useIn(demo, QStringLiteral("material")).name, QString());
}

void CategoryServiceTest::whatIsConfidentialStaysSo()
{
    DemoSpace demo;
    CategoryService service(*demo.space);
    QVERIFY(useIn(demo, QStringLiteral("conduct")).isConfidential);
    const auto fresh = must(demo.space->projects().create(QStringLiteral("Fresh"))); // no path of it is confidential
    QCOMPARE(outcome(service.rename(fresh.id, QStringLiteral("conduct"), QStringLiteral("manners"), Issues::Change)), kInUse);
    must(service.rename(demo.project.id, QStringLiteral("conduct"), QStringLiteral("manners"), Issues::Change)); // its path goes along
    QVERIFY(useIn(demo, QStringLiteral("manners")).isConfidential);
    must(demo.space->history().undo());
    QCOMPARE(outcome(service.rename(demo.project.id, QStringLiteral("suppliers"), QStringLiteral("conduct"), Issues::Change)), kInUse);
}
