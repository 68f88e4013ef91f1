// bench_grid: how long the grid takes from a key to its repainted picture, over 200 levels in a ladder with eight columns of times,
// and all checks of a matrix of 300 paths of 200 levels. Prints one JSON object; times in milliseconds.
#include "bench/largematrix.h"
#include "domain/escalation/care/matrixhealth.h"
#include "domain/escalation/matrixcheck.h"
#include "widgets/grid/griddelegate.h"
#include "widgets/grid/gridview.h"

#include <QApplication>
#include <QHeaderView>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTest>
#include <QTextStream>

#include <algorithm>

namespace {

constexpr int kLevels = largematrix::kLevels;
constexpr int kSeverities = 8;
constexpr int kRounds = 60;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QJsonObject spread(QVector<double> times)
{
    std::sort(times.begin(), times.end());
    return {{QStringLiteral("median"), times.at(times.size() / 2)}, {QStringLiteral("worst"), times.last()}};
}

// A key into an open editor, and a cell left by Enter, each until the grid has painted.
QJsonObject typing()
{
    QStandardItemModel model(kLevels, 3 + kSeverities);
    for (int row = 0; row < kLevels; ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(column < 3 ? QStringLiteral("Ana Novak; Boris Silva") : QStringLiteral("4h")));
    ui::GridView view;
    view.setModel(&model);
    view.setJudge([](const QModelIndex &, const QString &text) { return text.contains(QLatin1Char('x')) ? QStringLiteral("Not a time") : QString(); });
    view.verticalHeader()->setDefaultSectionSize(92);
    view.resize(1290, 800);
    view.show();
    view.setFocus();
    QApplication::processEvents();
    QVector<double> keys;
    QVector<double> cells;
    for (int round = 0; round < kRounds; ++round) {
        view.setCurrentIndex(model.index(round, 3 + round % kSeverities));
        QApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&view, '4');
        view.repaint();
        QApplication::processEvents();
        keys << milliseconds(timer);
        QWidget *editor = view.indexWidget(view.currentIndex());
        timer.start();
        QTest::keyClick(editor, 'x');
        view.repaint();
        QApplication::processEvents();
        keys << milliseconds(timer);
        QTest::keyClick(editor, Qt::Key_Backspace);
        timer.start();
        QTest::keyClick(editor, Qt::Key_Return);
        view.repaint();
        QApplication::processEvents();
        cells << milliseconds(timer);
    }
    return {{QStringLiteral("key to repainted"), spread(keys)}, {QStringLiteral("cell left to repainted"), spread(cells)}};
}

// Four people a level, each of them with a superior; every hundredth is away.
domain::EngineContext crowd()
{
    domain::EngineContext context;
    for (qint64 id = 1; id <= 4 * kLevels; ++id) {
        domain::Person person;
        person.id = domain::PersonId(id);
        person.name = QStringLiteral("Person %1").arg(id);
        person.email = QStringLiteral("p%1@example.org").arg(id);
        person.reportsTo = domain::PersonId(id + 400 <= 4 * kLevels ? id + 400 : 0);
        context.people.insert(person.id, person);
        if (id % 100 == 0) {
            domain::Absence absence;
            absence.person = person.id;
            absence.from = base::Instant::fromIso(QStringLiteral("2026-10-14T08:00:00Z"));
            absence.to = absence.from.plusMinutes(60 * 24 * 30);
            context.absences[person.id] << absence;
        }
    }
    return context;
}

QJsonObject checks()
{
    const domain::EngineContext context = crowd();
    domain::Matrix matrix;
    matrix.paths = largematrix::paths(1, 1);
    const base::Instant now = base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z"));
    QVector<double> times;
    QVector<double> healths;
    qsizetype found = 0;
    for (int round = 0; round < 15; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto findings = domain::checkMatrix(matrix, {}, context, now);
        times << milliseconds(timer);
        found = findings.size();
        timer.start();
        static_cast<void>(domain::matrixHealth(matrix, findings).percent());
        healths << milliseconds(timer);
    }
    return {{QStringLiteral("all checks"), spread(times)}, {QStringLiteral("health"), spread(healths)}, {QStringLiteral("findings"), found}};
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::current().install(application);
    QJsonObject all = typing();
    const QJsonObject checked = checks();
    for (auto one = checked.begin(); one != checked.end(); ++one)
        all.insert(one.key(), one.value());
    QTextStream(stdout) << QJsonDocument(all).toJson();
    return 0;
}
