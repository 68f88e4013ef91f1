#include "record/fieldmaptest.h"

#include "domain/record/fieldmap.h"
#include "domain/record/recordjson.h"
#include "record/filledrecords.h"
#include "record/randomrecords.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace domain;

namespace {

QVector<FieldChange> turnedRound(QVector<FieldChange> changes)
{
    for (FieldChange &change : changes)
        std::swap(change.before, change.after);
    return changes;
}

// Field by field, of everything: what differences() is measured by.
QVector<FieldChange> slowDifferences(const QJsonObject &before, const QJsonObject &after)
{
    const FieldMap old = flatten(before);
    const FieldMap fresh = flatten(after);
    QStringList names = old.keys() + fresh.keys();
    std::sort(names.begin(), names.end());
    names.removeDuplicates();
    QVector<FieldChange> changes;
    for (const QString &name : std::as_const(names))
        if (old.value(name) != fresh.value(name))
            changes.append({name, old.value(name), fresh.value(name)});
    return changes;
}

base::Result<Issue> issueWith(const QString &field, const QString &value)
{
    return fromJson<Issue>(withFields(toJson(filled::issue()), {{field, {}, value}}, shapeOf(RecordKind::Issue)));
}

}

void FieldMapTest::flattensByName()
{
    Issue issue;
    issue.title = QStringLiteral("Rails");
    issue.impact = 4;
    issue.joint = true;
    issue.ask.kind = AskKind::Help;
    issue.options = {IssueOption(), IssueOption()};
    issue.options[1].title = QStringLiteral("By road");
    const FieldMap expected{{QStringLiteral("ask.kind"), QStringLiteral("help")},
                            {QStringLiteral("impact"), QStringLiteral("4")},
                            {QStringLiteral("joint"), QStringLiteral("true")},
                            {QStringLiteral("options.2.title"), QStringLiteral("By road")},
                            {QStringLiteral("status"), QStringLiteral("open")},
                            {QStringLiteral("title"), QStringLiteral("Rails")}};
    QCOMPARE(flatten(toJson(issue)), expected);
}

void FieldMapTest::differencesAreFieldByField()
{
    Issue before;
    before.title = QStringLiteral("Rails");
    before.workaround = QStringLiteral("By hand");
    Issue after = before;
    after.title = QStringLiteral("Crane rails");
    after.workaround.clear();
    after.labels = {QStringLiteral("cranes")};
    const QVector<FieldChange> expected{{QStringLiteral("labels.1"), {}, QStringLiteral("cranes")},
                                        {QStringLiteral("title"), QStringLiteral("Rails"), QStringLiteral("Crane rails")},
                                        {QStringLiteral("workaround"), QStringLiteral("By hand"), {}}};
    QCOMPARE(differences(toJson(before), toJson(after)), expected);
    QVERIFY(differences(toJson(after), toJson(after)).isEmpty());
}

void FieldMapTest::differencesAreThoseOfAllFields()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomRecords random(seed);
        const QJsonObject issue = toJson(random.issue());
        const QJsonObject otherIssue = toJson(random.issue());
        QCOMPARE(differences(issue, otherIssue), slowDifferences(issue, otherIssue));
        QCOMPARE(differences({}, issue), slowDifferences({}, issue));
        const Matrix matrix = random.matrix();
        const Matrix changed = random.changed(matrix);
        QCOMPARE(differences(toJson(matrix), toJson(changed)), slowDifferences(toJson(matrix), toJson(changed)));
    }
}

void FieldMapTest::aFewChangesLeaveTheRest()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomRecords random(seed);
        const QJsonObject matrix = toJson(random.matrix());
        QVector<FieldChange> all = differences(matrix, toJson(random.matrix()));
        erase_if(all, [](const FieldChange &change) { return change.before.isEmpty() || change.after.isEmpty() || change.field.endsWith(QLatin1String(".size")); });
        for (qsizetype first = 0; first + 2 < all.size(); first += 7) {
            const QVector<FieldChange> some = all.mid(first, 2); // neighbours: mostly of one branch
            FieldMap wanted = flatten(matrix);
            for (const FieldChange &change : some)
                wanted.insert(change.field, change.after);
            QCOMPARE(flatten(withFields(matrix, some, shapeOf(RecordKind::Matrix))), wanted);
        }
    }
}

void FieldMapTest::changesAppliedGiveTheOtherRecord()
{
    const QJsonObject issueShape = shapeOf(RecordKind::Issue);
    const QJsonObject matrixShape = shapeOf(RecordKind::Matrix);
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomRecords random(seed);
        const QJsonObject issue = toJson(random.issue());
        const QJsonObject otherIssue = toJson(random.issue());
        QCOMPARE(withFields(issue, differences(issue, otherIssue), issueShape), otherIssue);
        const QJsonObject matrix = toJson(random.matrix());
        const QJsonObject otherMatrix = toJson(random.matrix());
        QCOMPARE(withFields(matrix, differences(matrix, otherMatrix), matrixShape), otherMatrix);
    }
}

void FieldMapTest::changesTakenBackGiveTheFirstRecord()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomRecords random(seed);
        const Issue before = random.issue();
        const QJsonObject after = toJson(random.issue());
        const QVector<FieldChange> back = turnedRound(differences(toJson(before), after));
        const base::Result<Issue> undone = fromJson<Issue>(withFields(after, back, shapeOf(RecordKind::Issue)));
        QVERIFY(undone);
        QCOMPARE(*undone, before);
    }
}

void FieldMapTest::textsAreNeverTakenForNumbers()
{
    QCOMPARE(issueWith(QStringLiteral("title"), QStringLiteral("12")).value().title, QStringLiteral("12"));
    QCOMPARE(issueWith(QStringLiteral("impact"), QStringLiteral("2")).value().impact, 2);
    QCOMPARE(issueWith(QStringLiteral("joint"), QStringLiteral("false")).value().joint, false);
    QCOMPARE(issueWith(QStringLiteral("labels.1"), QStringLiteral("7")).value().labels.first(), QStringLiteral("7"));
}

void FieldMapTest::whatDoesNotFitIsNamedByTheReader_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("named");
    QTest::newRow("a word for a number") << "impact" << "high" << "impact";
    QTest::newRow("not a number") << "impact" << "nan" << "impact";
    QTest::newRow("a word for yes or no") << "joint" << "yes" << "joint";
    QTest::newRow("a text for a list") << "options" << "two" << "options";
    QTest::newRow("a text for an object") << "ask" << "please" << "ask";
    QTest::newRow("an index that is none") << "options.0.title" << "x" << "options";
    QTest::newRow("an index beyond all lists") << "options.999999999.title" << "x" << "options";
    QTest::newRow("a field it does not have") << "colour" << "red" << "colour";
}

void FieldMapTest::whatDoesNotFitIsNamedByTheReader()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, named);
    const base::Result<Issue> result = issueWith(field, value);
    QVERIFY(!result);
    QCOMPARE(result.error().place.field, named);
}

void FieldMapTest::removingAListRemovesItsElements()
{
    const Issue issue = issueWith(QStringLiteral("options"), {}).value();
    QVERIFY(issue.options.isEmpty());
    QCOMPARE(issue.title, filled::issue().title);
    QCOMPARE(issueWith(QStringLiteral("costPerDay"), {}).value().costPerDay, Money());
}
