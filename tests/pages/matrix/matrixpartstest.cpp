#include "matrixpartstest.h"

#include "office.h"

#include "domain/record/names.h"
#include "matrix/play/playstrip.h"
#include "matrix/play/playtimeline.h"
#include "models/escalation/laddermodel.h"
#include "models/escalation/policymodel.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/labels/elidedlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

using models::LadderModel;

namespace {

// Every cell of a grid as it shows, a line a row.
QString wholeGrid(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data(Qt::EditRole).toString();
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

// All that the page shows of its paths: their ladders and how they run.
QString everyGrid(Office &office)
{
    QStringList all;
    auto &paths = office.part<QListWidget>("paths");
    for (int row = 0; row < paths.count(); ++row) {
        paths.setCurrentRow(row);
        all << paths.item(row)->text() << wholeGrid(*office.grid().model()) << wholeGrid(*office.part<QTableView>("policies").model());
    }
    return all.join(u'\n') + u'\n' + wholeGrid(*office.part<QTableView>("severityGrid").model()) + u'\n' + wholeGrid(*office.part<QTableView>("severityMeanings").model());
}

void fillPath(Office &office)
{
    office.addPath(QStringLiteral("Supply"));
    QApplication::clipboard()->setText(sheet(office));
    QTest::keyClick(&office.grid(), Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

template <typename Kind>
Kind &buttonSaying(const Office &office, const QString &text)
{
    for (Kind *each : office.page->findChildren<Kind *>())
        if (each->text() == text)
            return *each;
    qFatal("no button says %s", qPrintable(text));
}

}

void MatrixPartsTest::init()
{
    QSettings().clear();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void MatrixPartsTest::theGridComesBackFromAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("throughOffice");
    QTest::newRow("csv") << QStringLiteral("m.csv") << false;
    QTest::newRow("json") << QStringLiteral("m.json") << false;
    QTest::newRow("xlsx") << QStringLiteral("m.xlsx") << false;
    QTest::newRow("xlsx through LibreOffice") << QStringLiteral("m.xlsx") << true;
}

void MatrixPartsTest::theGridComesBackFromAFile()
{
    QFETCH(QString, name);
    QFETCH(bool, throughOffice);
    const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (throughOffice && soffice.isEmpty())
        QSKIP("LibreOffice itself is to rewrite the workbook; the row before shows the same without it");
    Office office;
    fillPath(office);
    auto *model = office.grid().model();
    model->setData(model->index(1, LadderModel::FirstSeverity), QStringLiteral("24h! / 90m"), Qt::EditRole);
    model->setData(model->index(2, LadderModel::Channels), QStringLiteral("letter, chat"), Qt::EditRole);
    model->setData(model->index(2, LadderModel::Facts), QStringLiteral("Options; =clause \"7\""), Qt::EditRole);
    auto &policies = *office.part<QTableView>("policies").model();
    policies.setData(policies.index(models::PolicyModel::HeadsUp, 2), QStringLiteral("none"), Qt::EditRole);
    QCoreApplication::processEvents();
    const QString before = everyGrid(office);
    const QTemporaryDir folder;
    office.prompter.path = folder.filePath(name);
    office.act("matrix.export");
    if (throughOffice) {
        QProcess run;
        run.start(soffice, {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")), QStringLiteral("--headless"),
                            QStringLiteral("--convert-to"), QStringLiteral("xlsx:Calc MS Excel 2007 XML"), QStringLiteral("--outdir"), folder.filePath(QStringLiteral("out")),
                            office.prompter.path});
        QVERIFY(run.waitForFinished(150'000));
        office.prompter.path = folder.filePath(QStringLiteral("out/m.xlsx"));
    }
    office.grid().selectAll();
    QTest::keyClick(&office.grid(), Qt::Key_Delete);
    QCoreApplication::processEvents();
    QVERIFY(everyGrid(office) != before);
    office.prompter.asked.clear();
    office.act("matrix.import");
    QCOMPARE(office.prompter.asked.size(), 2); // the file and the question about people: no fault is told
    QCOMPARE(everyGrid(office), before);
    QVERIFY(office.workspace->history().undo()); // one step
    QCoreApplication::processEvents();
    QVERIFY(everyGrid(office) != before);
}

void MatrixPartsTest::whatCannotBeImportedChangesNothing()
{
    Office office;
    fillPath(office);
    const QString before = everyGrid(office);
    const QTemporaryDir folder;
    office.prompter.path = folder.filePath(QStringLiteral("m.csv"));
    QFile file(office.prompter.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Paths],Name\nsteel,Steel\n[Levels],Number,Respond S1\nsteel,0,often\n");
    file.close();
    office.act("matrix.import");
    QVERIFY(office.prompter.asked.last().startsWith(QStringLiteral("Nothing was imported")));
    QCOMPARE(everyGrid(office), before);
}

void MatrixPartsTest::versionsSayWhatDiffersAndGoBack()
{
    Office office;
    fillPath(office);
    domain::Issue issue; // a version somebody runs on is not changed any more
    issue.project = office.project;
    issue.title = QStringLiteral("No steel");
    QVERIFY(office.workspace->issues().raise(issue));
    QVERIFY(office.matrix().published);
    const int first = office.matrix().version;
    auto *model = office.grid().model();
    const QModelIndex cell = model->index(0, LadderModel::FirstSeverity + 3);
    model->setData(cell, QStringLiteral("1d"), Qt::EditRole);
    QCoreApplication::processEvents();
    QCOMPARE(office.matrix().version, first + 1);
    office.act("matrix.versions");
    auto &versions = office.part<QListWidget>("versions");
    QVERIFY(versions.count() >= 2);
    QVERIFY(versions.item(0)->text().contains(QStringLiteral("draft")));
    versions.setCurrentRow(0);
    auto &differences = office.part<QListWidget>("differences");
    QCOMPARE(differences.count(), 1);
    QVERIFY2(differences.item(0)->text().contains(QStringLiteral("Supply")) && differences.item(0)->text().contains(QStringLiteral("3")), qPrintable(differences.item(0)->text()));
    QTest::mouseClick(&office.part<ui::Button>("markInGrid"), Qt::LeftButton);
    QVERIFY(office.grid().isVisible());
    QVERIFY(office.grid().isMarked(cell));
    QVERIFY(!office.grid().isMarked(cell.siblingAtColumn(LadderModel::FirstSeverity)));
    office.act("matrix.versions");
    versions.setCurrentRow(1);
    QTest::mouseClick(&buttonSaying<ui::Button>(office, QStringLiteral("Go back to it")), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(domain::toText(office.path().levels.last().respond[3]), QStringLiteral("3d"));
    QCOMPARE(office.matrix().version, first + 1); // no published version is lost
    QVERIFY(office.workspace->history().undo());
    QCOMPARE(domain::toText(office.path().levels.last().respond[3]), QStringLiteral("1d"));
    office.prompter.line = QStringLiteral("agreed on Monday");
    QCoreApplication::processEvents();
    QTest::mouseClick(&office.part<ui::LinkButton>("moveRunning"), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(office.matrix().published);
    QCOMPARE(office.matrix().note, QStringLiteral("agreed on Monday"));
    office.act("matrix.versions");
    QVERIFY(versions.item(0)->text().contains(QStringLiteral("in force")));
}

void MatrixPartsTest::startsFromATemplate()
{
    Office office;
    const QVector<domain::EscalationPath> before = office.matrix().paths;
    office.act("matrix.template");
    auto &templates = office.part<QListWidget>("templates");
    QVERIFY(templates.count() >= 7);
    QSet<QString> seen;
    for (int row = 0; row < 7; ++row) {
        office.act("matrix.template");
        templates.setCurrentRow(row);
        QTest::mouseClick(&office.part<ui::Button>("startFromIt"), Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(office.grid().isVisible()); // straight to work
        QStringList names;
        for (const domain::EscalationPath &path : office.matrix().paths)
            names << path.name;
        QCOMPARE(office.part<QListWidget>("paths").count(), names.size());
        QVERIFY(office.grid().model()->rowCount() >= 2);
        seen.insert(names.join(u'|'));
        QVERIFY(office.workspace->history().undo());
        QCoreApplication::processEvents();
        QVERIFY(office.matrix().paths == before);
    }
    QVERIFY(seen.size() >= 6); // each another matrix
}

void MatrixPartsTest::ownTemplatesAreKeptAndRemoved()
{
    Office office;
    fillPath(office);
    const QVector<domain::EscalationPath> own = office.matrix().paths;
    office.act("matrix.template");
    auto &templates = office.part<QListWidget>("templates");
    const int shipped = templates.count();
    office.prompter.line = QStringLiteral("Our way");
    QTest::mouseClick(&buttonSaying<ui::LinkButton>(office, QStringLiteral("Save this matrix as a template")), Qt::LeftButton);
    QCOMPARE(templates.count(), shipped + 1);
    const auto second = office.workspace->projects().create(QStringLiteral("Second"));
    office.page->setProject(second->id);
    office.project = second->id;
    office.act("matrix.template");
    for (int row = 0; row < templates.count(); ++row)
        if (templates.item(row)->text() == QStringLiteral("Our way"))
            templates.setCurrentRow(row);
    QTest::mouseClick(&office.part<ui::Button>("startFromIt"), Qt::LeftButton);
    QVERIFY(office.matrix().paths == own);
    office.act("matrix.template");
    QTest::mouseClick(&buttonSaying<ui::LinkButton>(office, QStringLiteral("Remove this template")), Qt::LeftButton);
    for (int row = 0; row < templates.count(); ++row)
        QVERIFY(templates.item(row)->text() != QStringLiteral("Our way"));
}

void MatrixPartsTest::copiesAnotherProject()
{
    Office office;
    fillPath(office);
    QVERIFY(office.matrix().published); // what is in force is copied
    const QVector<domain::EscalationPath> own = office.matrix().paths;
    office.project = office.workspace->projects().create(QStringLiteral("Second"))->id;
    office.page->setProject(office.project);
    QVERIFY(office.matrix().paths != own);
    office.act("matrix.copy");
    QTest::mouseClick(&office.part<ui::Button>("startFromIt"), Qt::LeftButton);
    QVERIFY(office.matrix().paths == own);
}

void MatrixPartsTest::playsUnderTheGrid()
{
    Office office;
    fillPath(office);
    auto &strip = office.part<ui::PlayStrip>("playStrip");
    QVERIFY(strip.isVisible());
    auto &sentence = office.part<ui::ElidedLabel>("stripSentence");
    auto *timeline = strip.findChild<ui::PlayTimeline *>();
    QTRY_VERIFY(sentence.text().contains(QStringLiteral("Ana"))); // who would be asked now
    const base::Instant begin = timeline->moment();
    auto *play = strip.findChild<ui::Button *>();
    QTest::mouseClick(play, Qt::LeftButton);
    QCOMPARE(play->text(), QStringLiteral("Pause"));
    QTRY_VERIFY(timeline->moment() > begin);
    QTest::mouseClick(play, Qt::LeftButton);
    QCOMPARE(play->text(), QStringLiteral("Play"));
    const base::Instant paused = timeline->moment();
    QTest::qWait(120);
    QCOMPARE(timeline->moment(), paused);
    const QString before = sentence.text();
    timeline->setMoment(timeline->end());
    QTRY_VERIFY(sentence.text() != before);
    office.part<QTableView>("policies").model()->setData(office.part<QTableView>("policies").model()->index(models::PolicyModel::Reminders, 2), QStringLiteral("9"), Qt::EditRole);
    const base::Instant end = timeline->end();
    QTRY_VERIFY(timeline->end() > end); // nine reminders more take their time
}

void MatrixPartsTest::rowsAreDraggedByTheirGrip()
{
    Office office;
    fillPath(office);
    ui::LadderView &grid = office.grid();
    const auto titles = [&] {
        QStringList all;
        for (int row = 0; row < grid.model()->rowCount(); ++row)
            all << grid.model()->index(row, LadderModel::LevelColumn).data().toString();
        return all;
    };
    const QStringList before = titles();
    const auto grip = [&](int row) { return grid.visualRect(grid.model()->index(row, 0)).topLeft() + QPoint(4, 4); };
    QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, grip(0));
    QMouseEvent move(QEvent::MouseMove, grip(2), grid.viewport()->mapToGlobal(grip(2)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(grid.viewport(), &move);
    QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, grip(2));
    QCoreApplication::processEvents();
    QCOMPARE(titles(), QStringList({before.at(1), before.at(0), before.at(2), before.at(3)}));
    QCOMPARE(office.path().levels.at(2).title, before.at(0));
    QCOMPARE(grid.model()->index(1, LadderModel::Ours).data().toString(), QStringLiteral("Ana G; Ana H")); // with its people
    QVERIFY(office.workspace->history().undo());
    QCoreApplication::processEvents();
    QCOMPARE(titles(), before);
}

void MatrixPartsTest::theirManagementIsAskedFirst()
{
    Office office;
    const auto called = [&](const QString &name) { return *office.workspace->people().findByText(name); };
    for (const auto &[under, above] : {std::pair("Boris A", "Boris B"), std::pair("Boris B", "Boris C"), std::pair("Ana A", "Ana B")}) {
        domain::Person person = called(QLatin1String(under));
        person.reportsTo = called(QLatin1String(above)).id;
        QVERIFY(office.workspace->people().save(person));
    }
    domain::Project project = *office.workspace->projects().find(office.project);
    project.manager = called(QStringLiteral("Ana A")).id;
    QVERIFY(office.workspace->projects().save(project));
    QCoreApplication::processEvents();
    office.act("matrix.theirsFirst");
    auto *menu = office.page->findChild<QMenu *>(QStringLiteral("theirsFirst"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1); // not our own organisation
    QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("Baltwerk"));
    menu->actions().constFirst()->trigger();
    menu->close();
    QCoreApplication::processEvents();
    QCOMPARE(office.path().name, QStringLiteral("Baltwerk, their management first"));
    ui::LadderView &grid = office.grid();
    const auto cell = [&](int level, LadderModel::Column column) {
        return grid.model()->index(grid.model()->rowCount() - 1 - level, column).data().toString();
    };
    QCOMPARE(cell(1, LadderModel::Theirs), QStringLiteral("Boris B"));
    QCOMPARE(cell(2, LadderModel::Ours), QStringLiteral("Ana B"));
    QCOMPARE(cell(2, LadderModel::Theirs), QStringLiteral("Boris C"));
    for (const domain::MatrixFinding &finding : office.findings())
        QVERIFY2(!finding.isError, qPrintable(domain::nameOf(finding.check)));
    QVERIFY(office.workspace->history().undo());
    QCoreApplication::processEvents();
    QVERIFY(office.path().name != QStringLiteral("Baltwerk, their management first"));
}
