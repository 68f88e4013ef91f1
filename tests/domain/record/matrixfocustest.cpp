#include "record/matrixfocustest.h"

#include "domain/record/matrixfocus.h"
#include "domain/record/fieldmap.h"
#include "domain/record/recordjson.h"
#include "record/randomrecords.h"

#include <QTest>

#include <utility>

using namespace domain;

void MatrixFocusTest::whatIsNarrowedDiffersInTheSameFields()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        RandomRecords random(seed);
        const Matrix before = random.matrix();
        const Matrix after = random.changed(before);
        const auto [old, fresh] = narrowedToDifferences(before, after);
        QCOMPARE(differences(toJson(old), toJson(fresh)), differences(toJson(before), toJson(after)));
    }
}

void MatrixFocusTest::whatIsNarrowedIsSmall()
{
    Matrix before;
    before.paths.resize(3);
    for (EscalationPath &path : before.paths) {
        path.key = QStringLiteral("ladder");
        path.levels.resize(5);
        for (Level &level : path.levels)
            level.notes = QStringLiteral("well known");
    }
    Matrix after = before;
    after.paths[1].levels[3].title = QStringLiteral("Board");
    const auto [old, fresh] = narrowedToDifferences(before, after);
    QVERIFY(old.paths.at(0).levels.isEmpty());
    QCOMPARE(old.paths.at(0), fresh.paths.at(0));
    QVERIFY(old.paths.at(1).levels.at(2).notes.isEmpty());
    QCOMPARE(fresh.paths.at(1).levels.at(3).notes, QStringLiteral("well known"));

    const MatrixFocus focus(after, {QStringLiteral("paths.2.levels.4.title")});
    QVERIFY(focus.narrow().paths.at(2).levels.isEmpty());
    QVERIFY(focus.narrow().paths.at(1).levels.at(0).notes.isEmpty());
    QCOMPARE(focus.narrow().paths.at(1).levels.at(3), after.paths.at(1).levels.at(3));
}

void MatrixFocusTest::changesTakenBackInFocusGiveTheWhole()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        RandomRecords random(seed);
        const Matrix before = random.matrix();
        const Matrix after = random.changed(before);
        QVector<FieldChange> back = differences(toJson(before), toJson(after));
        QStringList fields;
        for (FieldChange &change : back) {
            std::swap(change.before, change.after);
            fields << change.field;
        }
        const MatrixFocus focus(after, fields);
        const base::Result<Matrix> undone = fromJson<Matrix>(withFields(toJson(focus.narrow()), back, shapeOf(RecordKind::Matrix)));
        QVERIFY(undone);
        QCOMPARE(focus.widened(*undone), before);
    }
}
