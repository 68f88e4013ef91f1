#include "issuemergetest.h"

#include "demospace.h"
#include "domain/issue/customvalues.h"
#include "services/issue/merge/issuemerge.h"
#include "services/project/customfieldservice.h"

#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using domain::Issue;
using services::FieldConflict;
using services::saveMerged;

namespace {

// One file, opened by two.
struct TwoWindows {
    QTemporaryDir folder;
    DemoSpace demo{folder.filePath(QStringLiteral("w.rung"))};
    std::unique_ptr<services::Workspace> other
        = must(services::Workspace::open(folder.filePath(QStringLiteral("w.rung")), demo.clock, QStringLiteral("Ana")));
    Issue before = demo.issue(QStringLiteral("Crane is late"));

    services::Workspace &mine() const { return *demo.space; }
    Issue stored() const { return must(demo.space->issues().find(before.id)); }
    template <typename Change>
    void otherSaves(const Change &change) const
    {
        Issue issue = must(other->issues().find(before.id));
        change(issue);
        must(other->issues().save(issue));
    }
};

QStringList fieldsOf(const QVector<FieldConflict> &conflicts)
{
    QStringList fields;
    for (const FieldConflict &conflict : conflicts)
        fields.append(conflict.field);
    return fields;
}

}

void IssueMergeTest::editsOfDifferentFieldsAreJoined()
{
    TwoWindows two;
    two.otherSaves([](Issue &issue) {
        issue.title = QStringLiteral("Crane is very late");
        issue.ask.text = QStringLiteral("A date");
        issue.options.append({.title = QStringLiteral("Rent")});
    });
    Issue mine = two.before;
    mine.description = QStringLiteral("It stands in Gdansk.");
    mine.ask.kind = domain::AskKind::Decision;
    mine.labels.append(QStringLiteral("crane"));
    QCOMPARE(outcome(two.mine().issues().save(mine)), refusal(ErrorCode::Conflict)); // alone it would be refused
    const Issue saved = must(saveMerged(two.mine(), two.before, mine));
    QCOMPARE(saved.title, QStringLiteral("Crane is very late"));
    QCOMPARE(saved.description, QStringLiteral("It stands in Gdansk."));
    QCOMPARE(saved.ask.text, QStringLiteral("A date"));
    QCOMPARE(saved.ask.kind, domain::AskKind::Decision);
    QCOMPARE(saved.options.size(), 1);
    QCOMPARE(saved.labels, QStringList{QStringLiteral("crane")});
    QVERIFY(two.stored() == saved);
    must(two.mine().history().undo()); // mine alone
    QCOMPARE(two.stored().title, QStringLiteral("Crane is very late"));
    QCOMPARE(two.stored().description, QString());
}

void IssueMergeTest::theSameFieldIsAskedFor()
{
    TwoWindows two;
    two.otherSaves([](Issue &issue) { issue.title = QStringLiteral("Theirs"); });
    Issue mine = two.before;
    mine.title = QStringLiteral("Mine");
    mine.description = QStringLiteral("More");
    QVector<FieldConflict> conflicts;
    QCOMPARE(outcome(saveMerged(two.mine(), two.before, mine, &conflicts)), refusal(ErrorCode::Conflict, QStringLiteral("title")));
    QCOMPARE(conflicts, (QVector<FieldConflict>{{QStringLiteral("title"), two.before.title, QStringLiteral("Theirs"), QStringLiteral("Mine")}}));
    QCOMPARE(two.stored().title, QStringLiteral("Theirs"));
    QCOMPARE(two.stored().description, QString()); // nothing of it was saved
}

void IssueMergeTest::theSameValueIsNoConflict()
{
    TwoWindows two;
    two.otherSaves([](Issue &issue) { issue.title = QStringLiteral("Both"); });
    Issue mine = two.before;
    mine.title = QStringLiteral("Both");
    mine.workaround = QStringLiteral("By hand");
    const Issue saved = must(saveMerged(two.mine(), two.before, mine));
    QCOMPARE(saved.title, QStringLiteral("Both"));
    QCOMPARE(saved.workaround, QStringLiteral("By hand"));
}

void IssueMergeTest::amountsAndListsAreOneField()
{
    TwoWindows two;
    two.otherSaves([](Issue &issue) {
        issue.costPerDay = {100'00, QStringLiteral("EUR")};
        issue.labels = {QStringLiteral("a"), QStringLiteral("b")};
    });
    Issue mine = two.before;
    mine.costPerDay = {200'00, QStringLiteral("NOK")};
    mine.labels = {QStringLiteral("c")};
    QVector<FieldConflict> conflicts;
    QVERIFY(!saveMerged(two.mine(), two.before, mine, &conflicts));
    QCOMPARE(fieldsOf(conflicts), (QStringList{QStringLiteral("costPerDay"), QStringLiteral("labels")}));
}

void IssueMergeTest::ownFieldsAreJoined()
{
    TwoWindows two;
    services::CustomFieldService fields(two.mine());
    for (const QString &name : {QStringLiteral("Berth"), QStringLiteral("Lot")})
        must(fields.add({.project = two.demo.project.id, .name = name}));
    two.otherSaves([](Issue &issue) { domain::setCustomValue(issue, QStringLiteral("berth"), QStringLiteral("East")); });
    Issue mine = two.before;
    domain::setCustomValue(mine, QStringLiteral("lot"), QStringLiteral("7"));
    must(saveMerged(two.mine(), two.before, mine));
    QCOMPARE(two.stored().custom, QVector<domain::CustomValue>({{QStringLiteral("berth"), QStringLiteral("East")},
                                                                {QStringLiteral("lot"), QStringLiteral("7")}}));
    must(two.mine().history().undo());
    QCOMPARE(two.stored().custom, QVector<domain::CustomValue>({{QStringLiteral("berth"), QStringLiteral("East")}}));
}

void IssueMergeTest::eachFieldIsChosenForItself()
{
    TwoWindows two;
    two.otherSaves([](Issue &issue) {
        issue.title = QStringLiteral("Their title");
        issue.workaround = QStringLiteral("Their way");
        issue.consequence = QStringLiteral("Theirs alone");
    });
    Issue mine = two.before;
    mine.title = QStringLiteral("My title");
    mine.workaround = QStringLiteral("My way");
    mine.description = QStringLiteral("Mine alone");
    const Issue theirs = two.stored();
    const services::IssueMerge merge(two.before, mine, theirs);
    QCOMPARE(fieldsOf(merge.conflicts()), (QStringList{QStringLiteral("title"), QStringLiteral("workaround")}));
    const auto combined = [&](const QStringList &kept) {
        const Issue issue = must(merge.merged(kept));
        return QStringList{issue.title, issue.workaround, issue.consequence, issue.description};
    };
    const QString alone = QStringLiteral("Theirs alone");
    const QString own = QStringLiteral("Mine alone");
    QCOMPARE(combined({}), (QStringList{QStringLiteral("Their title"), QStringLiteral("Their way"), alone, own}));
    QCOMPARE(combined({QStringLiteral("title")}), (QStringList{QStringLiteral("My title"), QStringLiteral("Their way"), alone, own}));
    QCOMPARE(combined({QStringLiteral("title"), QStringLiteral("workaround")}),
             (QStringList{QStringLiteral("My title"), QStringLiteral("My way"), alone, own}));
    must(two.mine().issues().save(must(merge.merged({QStringLiteral("workaround")}))));
    QCOMPARE(two.stored().workaround, QStringLiteral("My way"));
}

void IssueMergeTest::settingFieldsJoins()
{
    TwoWindows two;
    two.otherSaves([](Issue &issue) { issue.title = QStringLiteral("Theirs"); });
    must(two.mine().issues().setFields(two.before.id, {{QStringLiteral("workaround"), QStringLiteral("By hand")}}));
    QCOMPARE(two.stored().title, QStringLiteral("Theirs"));
    QCOMPARE(two.stored().workaround, QStringLiteral("By hand"));
}
