#include "project/projectdialogtest.h"

#include "services/draft/draftservice.h"
#include "services/history/historyservice.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "shell/project/projectdialog.h"
#include "support/samplespace.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/moneyedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

namespace {

struct DialogStage {
    explicit DialogStage(domain::ProjectId id = {}, const QString &author = QStringLiteral("Mara Lindt"))
        : dialog(new ui::ProjectDialog(*space.workspace, id.isValid() ? id : space.project, author))
    {
        dialog->show();
    }
    ~DialogStage() { delete dialog; }
    template <typename Field>
    Field &field(const char *name) const
    {
        return *dialog->findChild<Field *>(QLatin1String(name));
    }
    void type(const char *name, const QString &text) const
    {
        auto &line = field<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    void choose(const char *name, const QString &text) const
    {
        auto &box = field<ui::ChoiceBox>(name);
        const int row = box.findText(text, Qt::MatchStartsWith);
        QVERIFY2(row >= 0, qPrintable(text));
        box.setCurrentIndex(row);
        Q_EMIT box.activated(row);
    }
    domain::Project project() const { return *space.workspace->projects().find(space.project); }
    bool isFaultShown(const QString &field) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *each) { return each->text().startsWith(field + QStringLiteral(": The value")); });
    }

    support::SampleSpace space;
    QPointer<ui::ProjectDialog> dialog;
};

}

void ProjectDialogTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void ProjectDialogTest::everyEditIsKeptAndUndone()
{
    DialogStage stage;
    const domain::Project before = stage.project();
    stage.type("name", QStringLiteral("Harbour"));
    stage.type("key", QStringLiteral("hb"));
    stage.type("currency", QStringLiteral("sek"));
    stage.type("authorityMoney", QStringLiteral("7500"));
    stage.field<QSpinBox>("authorityDays").setValue(4);
    stage.field<QCheckBox>("authorityScope").setChecked(before.authorityScope);
    stage.field<QCheckBox>("authorityScope").click();
    stage.field<QSpinBox>("leaderLoadLimit").setValue(2);
    const domain::Project after = stage.project();
    QCOMPARE(after.name, QStringLiteral("Harbour"));
    QCOMPARE(after.key, QStringLiteral("HB"));
    QCOMPARE(after.currency, QStringLiteral("SEK"));
    QCOMPARE(after.authorityMoney.cents, 750'000);
    QCOMPARE(after.authorityDays, 4);
    QCOMPARE(after.authorityScope, !before.authorityScope);
    QCOMPARE(after.leaderLoadLimit, 2);
    for (int step = 0; step < 7; ++step)
        QVERIFY(stage.space.workspace->history().undo());
    domain::Project undone = stage.project();
    undone.rowVersion = before.rowVersion;
    QCOMPARE(undone, before);
}

void ProjectDialogTest::whatIsNotAllowedIsSaidAndTheFormerStays()
{
    DialogStage stage;
    const domain::Project before = stage.project();
    stage.type("currency", QStringLiteral("e1"));
    QVERIFY(stage.dialog && stage.dialog->isVisible()); // Return closes nothing
    QVERIFY(stage.isFaultShown(QStringLiteral("Currency")));
    QCOMPARE(stage.field<QLineEdit>("currency").text(), before.currency);
    stage.type("name", QStringLiteral(" "));
    QVERIFY(stage.isFaultShown(QStringLiteral("Name")));
    QCOMPARE(stage.project(), before);
    stage.type("name", QStringLiteral("Quay"));
    QVERIFY(!stage.isFaultShown(QStringLiteral("Name")));
}

void ProjectDialogTest::whoWorksWithTheProgramBecomesTheManager()
{
    DialogStage stage;
    const qsizetype people = stage.space.workspace->people().people()->size();
    stage.choose("manager", QStringLiteral("Mara Lindt"));
    QCOMPARE(stage.space.workspace->people().people()->size(), people + 1);
    QCOMPARE(stage.space.workspace->people().find(stage.project().manager)->name, QStringLiteral("Mara Lindt"));
    QCOMPARE(stage.field<ui::ChoiceBox>("manager").findText(QStringLiteral("you"), Qt::MatchContains), -1); // known now
    stage.choose("manager", QStringLiteral("Nobody yet"));
    QVERIFY(!stage.project().manager.isValid());
}

void ProjectDialogTest::theLanguageOfMailsIsChosen()
{
    DialogStage stage;
    services::DraftService &drafts = stage.space.workspace->drafts();
    QCOMPARE(stage.field<ui::ChoiceBox>("language").currentText(), QStringLiteral("English"));
    stage.choose("language", QStringLiteral("Deutsch"));
    QCOMPARE(*drafts.language(), QStringLiteral("de"));
    QVERIFY(stage.space.workspace->history().undo());
    QCOMPARE(*drafts.language(), QStringLiteral("en")); // that of the sample's facts
    stage.choose("language", QStringLiteral("The language of the window"));
    QVERIFY(stage.space.workspace->projects().setting(services::DraftService::kLanguageSetting)->isEmpty());
}

void ProjectDialogTest::ofSeveralProjectsOneIsChosen()
{
    DialogStage alone;
    QVERIFY(!alone.field<ui::ChoiceBox>("project").isVisible());
    support::SampleSpace space;
    const auto other = space.workspace->projects().create(QStringLiteral("Zoo"));
    QVERIFY(other);
    ui::ProjectDialog dialog(*space.workspace, {}, {}); // of all projects
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto &which = *dialog.findChild<ui::ChoiceBox *>(QStringLiteral("project"));
    QVERIFY(which.isVisible());
    QCOMPARE(which.value(), space.project.value());
    const int row = which.findText(QStringLiteral("Zoo"), Qt::MatchStartsWith);
    which.setCurrentIndex(row);
    Q_EMIT which.activated(row);
    QCOMPARE(dialog.findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("Zoo"));
}
