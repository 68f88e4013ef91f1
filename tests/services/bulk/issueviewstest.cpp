#include "bulk/issueviewstest.h"

#include "demospace.h"
#include "services/issue/query/queryreading.h"
#include "services/issue/view/issueviews.h"

#include <QTest>

using base::ErrorCode;
using services::IssueView;
using services::IssueViews;

namespace {

IssueView madeView(const QString &name)
{
    IssueView view;
    view.name = name;
    view.query = QStringLiteral("level>=1 \"main pump\"");
    view.statuses = {QStringLiteral("open")};
    view.owners = {QStringLiteral("Ana/Novak")};
    view.sort = QStringLiteral("-needBy");
    view.group = QStringLiteral("owner");
    view.columns = {QStringLiteral("key"), QStringLiteral("title")};
    view.kind = QStringLiteral("board");
    return view;
}

}

void IssueViewsTest::shippedViewsCanBeRead()
{
    DemoSpace demo;
    const auto words = must(services::QueryVocabulary::of(*demo.space, demo.project.id));
    QCOMPARE(IssueViews::shipped().size(), 7);
    for (const IssueView &view : IssueViews::shipped())
        QVERIFY2(services::QueryReading(words).conditions(view.query, demo.clock.now()).has_value(), qPrintable(view.query));
}

void IssueViewsTest::savesRenamesAndRemoves()
{
    DemoSpace demo;
    IssueViews views(*demo.space);
    const auto before = everyRecord(*demo.space);
    must(views.save(demo.project.id, madeView(QStringLiteral("Mine/ours"))));
    IssueView kept = must(views.find(demo.project.id, QStringLiteral("mine/OURS")));
    QCOMPARE(kept.project, demo.project.id);
    kept.project = {};
    QCOMPARE(kept, madeView(QStringLiteral("Mine/ours")));
    kept.sort = QStringLiteral("key");
    must(views.save(demo.project.id, kept));
    QCOMPARE(must(views.all(demo.project.id)).size(), IssueViews::shipped().size() + 1);
    QCOMPARE(must(views.find(demo.project.id, QStringLiteral("Mine/ours"))).sort, QStringLiteral("key"));
    must(views.rename(demo.project.id, QStringLiteral("Mine/ours"), QStringLiteral("Theirs")));
    QCOMPARE(must(views.find(demo.project.id, QStringLiteral("Theirs"))).columns, kept.columns);
    must(views.remove(demo.project.id, QStringLiteral("Theirs")));
    QCOMPARE(outcome(views.find(demo.project.id, QStringLiteral("Theirs"))), refusal(ErrorCode::NotFound, QStringLiteral("Theirs")));
    for (int i = 0; i < 4; ++i)
        must(demo.space->history().undo());
    QCOMPARE(everyRecord(*demo.space), before);
}

void IssueViewsTest::refusesNamesThatAreNone()
{
    DemoSpace demo;
    IssueViews views(*demo.space);
    for (const QString &name : {QStringLiteral("  "), QStringLiteral("escalated"), QString(70, u'x')})
        QCOMPARE(outcome(views.save(demo.project.id, madeView(name))), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    must(views.save(demo.project.id, madeView(QStringLiteral("One"))));
    must(views.save(demo.project.id, madeView(QStringLiteral("Two"))));
    QCOMPARE(outcome(views.rename(demo.project.id, QStringLiteral("One"), QStringLiteral("two"))), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    QCOMPARE(outcome(views.remove(demo.project.id, QStringLiteral("Escalated"))), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    QCOMPARE(outcome(views.remove(demo.project.id, QStringLiteral("Three"))), refusal(ErrorCode::NotFound, QStringLiteral("Three")));
}

void IssueViewsTest::belongToTheirProject()
{
    DemoSpace demo;
    const domain::Project other = must(demo.space->projects().create(QStringLiteral("Another")));
    IssueViews views(*demo.space);
    must(views.save(demo.project.id, madeView(QStringLiteral("Mine"))));
    QCOMPARE(must(views.all(other.id)).size(), IssueViews::shipped().size());
    QCOMPARE(must(views.all({})).size(), IssueViews::shipped().size() + 1);
}
