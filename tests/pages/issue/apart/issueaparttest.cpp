#include "issueaparttest.h"

#include "issue/conflict/conflictbar.h"
#include "issue/explain/stepdots.h"
#include "issue/files/fileopening.h"
#include "issue/files/filespane.h"
#include "issue/files/previewpane.h"
#include "issue/issuedetail.h"
#include "issue/issuepage.h"
#include "issue/links/againdialog.h"
#include "issue/links/recurrenceline.h"
#include "issue/log/logpane.h"
#include "issue/trail/trailpane.h"
#include "issue/window/issuewindow.h"
#include "models/issue/contactlogmodel.h"
#include "models/issue/files/attachmentmodel.h"
#include "models/issue/historymodel.h"
#include "models/issue/trail/issuetrail.h"
#include "services/attachment/attachmentservice.h"
#include "services/draft/draftservice.h"
#include "services/history/historyservice.h"
#include "services/issue/again/recurrence.h"
#include "services/issue/evidence/evidencepack.h"
#include "services/risk/riskservice.h"
#include "support/fakeprompter.h"
#include "support/samplespace.h"
#include "widgets/controls/tabstrip.h"
#include "widgets/frames/messagebar.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using domain::Issue;

namespace {

// The issue page on a file, and somebody else with the same file.
struct ApartStage {
    ApartStage()
    {
        page.setPrompter(&prompter);
        page.resize(1240, 800);
        page.setProject(space.project);
        page.show();
        QApplication::setActiveWindow(&page);
        go(QStringLiteral("HT4-118"));
    }

    void go(const QString &key)
    {
        issue = *space.workspace->issues().findByKey(key);
        page.open({domain::RecordKind::Issue, issue.id.value()});
    }
    Issue stored() const { return *space.workspace->issues().find(issue.id); }
    QLineEdit &title() const { return *page.findChild<QLineEdit *>(QStringLiteral("issueTitle")); }
    ui::FilesPane &files() const { return *page.findChild<ui::FilesPane *>(); }
    ui::ConflictBar &bar() const { return *page.findChild<ui::ConflictBar *>(); }
    void trigger(const char *id) const { page.findChild<QAction *>(QString::fromLatin1(id))->trigger(); }

    template <typename Change>
    void otherSaves(const Change &change)
    {
        Issue theirs = *other->issues().find(issue.id);
        change(theirs);
        QVERIFY(other->issues().save(theirs));
        space.workspace->refreshFromOthers();
    }
    void type(const QString &words) const
    {
        title().setFocus();
        title().selectAll();
        QTest::keyClicks(&title(), words);
    }
    void leave() const { QTest::keyClick(&title(), Qt::Key_Return); }
    QString path(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    int fileCount() const { return int(services::AttachmentService(*space.workspace).of(issue.id).value_or(QVector<domain::Attachment>()).size()); }

    QTemporaryDir folder;
    support::SampleSpace space{folder.filePath(QStringLiteral("w.rung"))};
    std::unique_ptr<services::Workspace> other
        = std::move(*services::Workspace::open(folder.filePath(QStringLiteral("w.rung")), space.clock, QStringLiteral("Ana")));
    support::FakePrompter prompter;
    ui::IssuePage page{*space.workspace};
    Issue issue;
};

void press(const QWidget &within, const QString &text)
{
    const auto buttons = within.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (button->text() == text && !button->isHidden())
            return button->click();
    QFAIL(qPrintable(text));
}

QStringList wordsIn(const QWidget &within)
{
    QStringList words;
    const auto labels = within.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (!label->isHidden())
            words << label->text();
    return words;
}

}

void IssueApartTest::initTestCase()
{
    QSettings().clear();
}

void IssueApartTest::goodFilesAreTakenAndBadOnesListed()
{
    ApartStage stage;
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(stage.path(QStringLiteral("a.txt"), "one")), QUrl::fromLocalFile(QStringLiteral("/no/such/file.txt")),
                     QUrl::fromLocalFile(stage.path(QStringLiteral("b.txt"), "two"))});
    QVERIFY(stage.files().take(dropped, services::FileKeeping::Copy));
    QTRY_COMPARE(stage.fileCount(), 2);
    auto *message = stage.files().findChild<ui::MessageBar *>();
    QTRY_VERIFY(!message->isHidden());
    QVERIFY(message->text().contains(QStringLiteral("file.txt")));
    auto *list = stage.files().findChild<QListView *>(QStringLiteral("fileList"));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    press(stage.files(), QStringLiteral("Remove"));
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(stage.space.workspace->history().undo());
    QCOMPARE(list->model()->rowCount(), 2);
}

void IssueApartTest::aPastedPictureIsKept()
{
    ApartStage stage;
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QMimeData pasted;
    pasted.setImageData(image);
    QVERIFY(stage.files().take(pasted, services::FileKeeping::Copy));
    QTRY_COMPARE(stage.fileCount(), 1);
    const auto file = services::AttachmentService(*stage.space.workspace).of(stage.issue.id)->first();
    QCOMPARE(file.mediaType, QStringLiteral("image/png"));
    QCOMPARE(QImage::fromData(*services::AttachmentService(*stage.space.workspace).beginning(file, 100'000)).size(), image.size());
    QMimeData words;
    words.setText(QStringLiteral("no file"));
    QVERIFY(!stage.files().take(words, services::FileKeeping::Copy));
}

void IssueApartTest::previewsSayWhatTheyCannotShow()
{
    ApartStage stage;
    ui::FilePreviewReader reader(*stage.space.workspace);
    QSignalSpy spy(&reader, &ui::FilePreviewReader::ready);
    const auto previewOf = [&](const QString &path, services::FileKeeping keeping) {
        const auto added = services::AttachmentService(*stage.space.workspace).add(stage.issue.id, {path}, keeping);
        if (keeping == services::FileKeeping::Link)
            QFile::remove(path);
        spy.clear();
        reader.read(added->added.first());
        spy.wait();
        return spy.isEmpty() ? ui::FilePreview() : spy.first().first().value<ui::FilePreview>();
    };
    const ui::FilePreview text = previewOf(stage.path(QStringLiteral("long.txt"), QByteArray(300'000, 'x')), services::FileKeeping::Copy);
    QCOMPARE(text.text.size(), ui::FilePreviewReader::kMostText);
    QVERIFY(text.isCut);
    const ui::FilePreview html = previewOf(stage.path(QStringLiteral("page.html"), "<img src='/etc/passwd'>"), services::FileKeeping::Copy);
    QCOMPARE(html.text, QStringLiteral("<img src='/etc/passwd'>"));
    const ui::FilePreview broken = previewOf(stage.path(QStringLiteral("broken.png"), "\x89PNG\r\n\x1a\n nothing"), services::FileKeeping::Copy);
    QVERIFY(broken.image.isNull());
    QVERIFY(previewOf(stage.path(QStringLiteral("gone.txt"), "x"), services::FileKeeping::Link).isGone);
}

void IssueApartTest::programsAreNotOpened()
{
    domain::Attachment file;
    file.mediaType = QStringLiteral("text/plain");
    file.name = QStringLiteral("minutes.txt");
    QVERIFY(ui::FileOpening::isHarmless(file));
    for (const char *name : {"setup.exe", "x.PS1", "run.sh", "page.html", "link.desktop"}) {
        file.name = QString::fromLatin1(name);
        QVERIFY2(!ui::FileOpening::isHarmless(file), name);
    }
    file.name = QStringLiteral("tool");
    file.mediaType = QStringLiteral("application/x-executable");
    QVERIFY(!ui::FileOpening::isHarmless(file));
}

void IssueApartTest::anEntryIsCorrectedAndItsFormerWordsUnfold()
{
    ApartStage stage;
    auto *model = stage.page.findChild<models::ContactLogModel *>();
    const int rows = model->rowCount();
    QVERIFY(rows > 0);
    const QString before = model->index(rows - 1).data(models::ContactLogModel::ContactRole).value<domain::Contact>().text;
    auto *list = stage.page.findChild<ui::LogPane *>()->findChild<QListView *>();
    list->setCurrentIndex(model->index(rows - 1));
    stage.trigger("issue.correct");
    auto *text = stage.page.findChild<QPlainTextEdit *>(QStringLiteral("correctionText"));
    QVERIFY(!text->isHidden());
    QCOMPARE(text->toPlainText(), before);
    text->setPlainText(QStringLiteral("What was really said"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(model->rowCount(), rows);
    const QModelIndex index = model->index(rows - 1);
    QVERIFY(index.data(models::ContactLogModel::CorrectedRole).toBool());
    QVERIFY(index.data().toString().startsWith(QStringLiteral("What was really said")));
    QVERIFY(!index.data().toString().contains(before));
    model->unfold(rows - 1);
    QVERIFY(model->index(rows - 1).data().toString().contains(before));
    QVERIFY(model->index(rows - 1).data(Qt::AccessibleTextRole).toString().contains(before));
}

void IssueApartTest::typingOverTheOthersEditAsks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("title");
    QTest::newRow("mine") << QStringLiteral("Keep mine") << QStringLiteral("My words");
    QTest::newRow("theirs") << QStringLiteral("Take theirs") << QStringLiteral("Their words");
}

void IssueApartTest::typingOverTheOthersEditAsks()
{
    QFETCH(QString, button);
    QFETCH(QString, title);
    ApartStage stage;
    stage.type(QStringLiteral("My words"));
    stage.otherSaves([](Issue &issue) {
        issue.title = QStringLiteral("Their words");
        issue.workaround = QStringLiteral("Their way");
    });
    QCOMPARE(stage.title().text(), QStringLiteral("My words")); // what is typed stays
    stage.leave();
    QTRY_VERIFY(!stage.bar().isHidden());
    QCOMPARE(stage.stored().title, QStringLiteral("Their words"));
    const QStringList words = wordsIn(stage.bar());
    QVERIFY(words.contains(QStringLiteral("Their words")) && words.contains(QStringLiteral("My words")));
    press(stage.bar(), button);
    QVERIFY(stage.bar().isHidden());
    QCOMPARE(stage.stored().title, title);
    QCOMPARE(stage.stored().workaround, QStringLiteral("Their way"));
    QTRY_COMPARE(stage.title().text(), title);
}

void IssueApartTest::differentFieldsAreJoinedWithoutAsking()
{
    ApartStage stage;
    stage.type(QStringLiteral("My words"));
    stage.otherSaves([](Issue &issue) { issue.workaround = QStringLiteral("Their way"); });
    stage.leave();
    QTRY_COMPARE(stage.stored().title, QStringLiteral("My words"));
    QCOMPARE(stage.stored().workaround, QStringLiteral("Their way"));
    QVERIFY(stage.bar().isHidden());
}

void IssueApartTest::theQuestionWaitsWhileAnotherIssueShows()
{
    ApartStage stage;
    stage.type(QStringLiteral("My words"));
    stage.otherSaves([](Issue &issue) { issue.title = QStringLiteral("Their words"); });
    stage.leave();
    QTRY_VERIFY(!stage.bar().isHidden());
    stage.go(QStringLiteral("HT4-131"));
    QVERIFY(stage.bar().isHidden());
    stage.go(QStringLiteral("HT4-118"));
    QVERIFY(!stage.bar().isHidden());
    press(stage.bar(), QStringLiteral("Keep mine"));
    QCOMPARE(stage.stored().title, QStringLiteral("My words"));
}

void IssueApartTest::theOwnWindowFollowsAndSaves()
{
    ApartStage stage;
    stage.trigger("issue.window");
    stage.trigger("issue.window"); // the same one
    QCOMPARE(stage.page.findChildren<ui::IssueWindow *>().size(), 1);
    auto *window = stage.page.findChild<ui::IssueWindow *>();
    QVERIFY(window->isWindow());
    QApplication::setActiveWindow(window);
    auto *title = window->findChild<QLineEdit *>(QStringLiteral("issueTitle"));
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("From the window"));
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(stage.stored().title, QStringLiteral("From the window"));
    QVERIFY(window->windowTitle().contains(QStringLiteral("From the window")));
    QCOMPARE(stage.title().text(), QStringLiteral("From the window"));
    stage.go(QStringLiteral("HT4-131"));
    stage.trigger("issue.window");
    QCOMPARE(stage.page.findChildren<ui::IssueWindow *>().size(), 2);
    QVERIFY(stage.space.workspace->history().undo());
    QVERIFY(!window->windowTitle().contains(QStringLiteral("From the window")));
    window->close();
    QTRY_COMPARE(stage.page.findChildren<ui::IssueWindow *>().size(), 1);
}

void IssueApartTest::whatHappenedAgainIsLinkedBothWays()
{
    ApartStage stage;
    const Issue earlier = *stage.space.workspace->issues().findByKey(QStringLiteral("HT4-087"));
    auto *line = stage.page.findChild<ui::RecurrenceLine *>();
    QVERIFY(line->isHidden());
    stage.trigger("issue.again");
    auto *dialog = stage.page.findChild<ui::AgainDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->chosen(earlier.id);
    dialog->close();
    QCOMPARE(stage.stored().againOf, earlier.id);
    QVERIFY(!line->isHidden());
    press(*line, QStringLiteral("HT4-087"));
    QCOMPARE(stage.page.record().id, earlier.id.value());
    press(*line, QStringLiteral("HT4-118"));
    QCOMPARE(stage.page.record().id, stage.issue.id.value());
    stage.trigger("issue.notAgain");
    QVERIFY(line->isHidden());
}

void IssueApartTest::historyIsToldInWords()
{
    ApartStage stage;
    auto *history = stage.page.findChild<models::HistoryModel *>();
    Issue issue = stage.stored();
    issue.kind = domain::EntryKind::Concern;
    issue.causes = {QStringLiteral("The drawings came late")};
    issue.watch.reviewOn = QDate(2026, 11, 3);
    issue.decision = {issue.owner, stage.space.clock.now(), QStringLiteral("Wait"), QStringLiteral("Cheaper")};
    QVERIFY(stage.space.workspace->issues().save(issue));
    QStringList told;
    for (int row = 0; row < history->rowCount() && row < 12; ++row)
        told << history->index(row).data().toString();
    const QString all = told.join(QLatin1Char('\n'));
    for (const char *words : {"Kind", "Concern", "Cause 1", "The drawings came late", "Watch, review on", "Decision, decided by", "Mira Halvorsen"})
        QVERIFY2(all.contains(QString::fromLatin1(words)), qPrintable(QString::fromLatin1(words) + QStringLiteral(" in\n") + all));
    QVERIFY(!all.contains(QStringLiteral("2026-11-03")));
}

void IssueApartTest::escalationsAreToldWithWhatCameBack()
{
    ApartStage stage; // HT4-118: level 1 was asked, acknowledged, reminded and silent
    const auto trail = [&stage] {
        return models::escalationTrail(*stage.space.workspace->issues().openCase(stage.issue.id), stage.space.clock.now());
    };
    QCOMPARE(trail().size(), 1);
    const models::TrailRow asked = trail().first();
    QCOMPARE(asked.title, QStringLiteral("Level 1: Jonas Petrick and Katrin Wolff"));
    const QStringList told{QStringLiteral("Answer still open  ·  Meeting"), QStringLiteral("Night shift at the press asked"), QStringLiteral("Answer asked by"), QStringLiteral("Acknowledged  ·  Katrin Wolff"),
                           QStringLiteral("Reminder  ·  Katrin Wolff and Jonas Petrick")};
    for (const QString &each : told)
        QVERIFY2(asked.body.contains(each), qPrintable(asked.body));
    stage.page.findChild<ui::IssueDetail *>()->showTab(ui::IssueDetail::Escalations);
    auto *pane = stage.page.findChild<ui::TrailPane *>(QStringLiteral("escalationsPane"));
    QVERIFY(!pane->isHidden());
    auto *list = pane->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 1);
    domain::Contact next;
    next.issue = stage.issue.id;
    next.kind = domain::ContactKind::Escalation;
    next.level = 2;
    next.expectsAnswer = true;
    next.at = stage.space.clock.now();
    QVERIFY(stage.space.workspace->issues().log(next));
    QTRY_COMPARE(list->model()->rowCount(), 2); // the latest first, as it is logged
    QVERIFY(trail().first().title.startsWith(QStringLiteral("Level 2")));
    domain::Contact back;
    back.issue = stage.issue.id;
    back.kind = domain::ContactKind::StepDown;
    back.at = stage.space.clock.now();
    QVERIFY(stage.space.workspace->issues().log(back));
    QVERIFY2(trail().first().body.contains(QStringLiteral("Taken back")), qPrintable(trail().first().body));
    stage.go(QStringLiteral("HT4-131")); // nobody was asked
    QVERIFY(list->isHidden());
    QVERIFY(wordsIn(*pane).contains(QStringLiteral("Nobody above the team has been asked yet.")));
}

void IssueApartTest::draftsOfTheIssueAreListedAndOpened()
{
    ApartStage stage;
    stage.page.findChild<ui::IssueDetail *>()->showTab(ui::IssueDetail::Drafts);
    auto *pane = stage.page.findChild<ui::TrailPane *>(QStringLiteral("draftsPane"));
    auto *list = pane->findChild<QListView *>();
    const int before = list->model()->rowCount();
    const auto issueCase = stage.space.workspace->issues().openCase(stage.issue.id);
    const auto draft = stage.space.workspace->drafts().save(*stage.space.workspace->drafts().compose(*issueCase));
    QVERIFY(draft);
    QTRY_COMPARE(list->model()->rowCount(), before + 1);
    const QModelIndex first = list->model()->index(0, 0);
    QCOMPARE(first.data().toString(), draft->subject);
    const auto row = first.data(models::TrailModel::RowRole).value<models::TrailRow>();
    QCOMPARE(row.state, QStringLiteral("Open"));
    QVERIFY2(row.body.contains(QStringLiteral("Adaeze Brandt")), qPrintable(row.body));
    QSignalSpy gone(&stage.page, &ui::Page::navigate);
    Q_EMIT list->activated(first);
    QCOMPARE(gone.first().first().value<domain::RecordRef>().id, draft->id.value());
    QSignalSpy asked(&stage.page, &ui::Page::commandRequested);
    press(*pane, QStringLiteral("Write a draft"));
    QCOMPARE(asked.first().first().toString(), QStringLiteral("go.drafts"));
}

void IssueApartTest::theStepsSayWhereTheEscalationStands()
{
    ApartStage stage;
    const auto *dots = stage.page.findChild<ui::StepDots *>();
    const auto says = [dots](const char *words) { return dots->accessibleDescription().contains(QLatin1String(words)); };
    QVERIFY2(says("1. Check: done") && says("3. Tell: now"), qPrintable(dots->accessibleDescription()));
    domain::Contact told;
    told.issue = stage.issue.id;
    told.kind = domain::ContactKind::Escalation;
    told.level = 2;
    told.expectsAnswer = true;
    told.with = {stage.space.workspace->issues().openCase(stage.issue.id)->advice.ours.first().person};
    told.at = stage.space.clock.now();
    QVERIFY(stage.space.workspace->issues().log(told));
    QTRY_VERIFY(says("4. Follow up: now"));
    stage.go(QStringLiteral("HT4-120")); // facts are missing
    QVERIFY(says("1. Check: now") && says("2. Choose: to come"));
    told.issue = stage.space.workspace->issues().findByKey(QStringLiteral("HT4-131"))->id; // nobody was asked before
    QVERIFY(stage.space.workspace->issues().log(told));
    stage.go(QStringLiteral("HT4-131"));
    QVERIFY2(says("1. Check: skipped") && says("4. Follow up: now"), qPrintable(dots->accessibleDescription()));
    stage.go(QStringLiteral("HT4-120"));
    domain::Contact decided;
    decided.issue = stage.issue.id;
    decided.kind = domain::ContactKind::Decision;
    decided.text = QStringLiteral("Offer B");
    decided.at = stage.space.clock.now();
    QVERIFY(stage.space.workspace->issues().log(decided));
    QTRY_VERIFY2(says("4. Follow up: now"), qPrintable(dots->accessibleDescription())); // it is to be carried out
    stage.go(QStringLiteral("HT4-095")); // over
    QVERIFY(says("4. Follow up: done") && !says("now"));
}

void IssueApartTest::smallWindowsKeepEveryTab()
{
    ApartStage stage;
    const auto *tabs = stage.page.findChild<ui::TabStrip *>();
    for (const QSize &size : {QSize(1290, 810), QSize(900, 620), QSize(876, 600)}) {
        stage.page.resize(ui::scaled(size.width()), ui::scaled(size.height()));
        stage.go(QStringLiteral("HT4-118"));
        QCoreApplication::processEvents();
        QVERIFY2(tabs->sizeHint().width() <= tabs->width(), qPrintable(QStringLiteral("%1 of %2").arg(tabs->width()).arg(tabs->sizeHint().width())));
        const auto *ground = qobject_cast<QScrollArea *>(stage.page.findChild<ui::IssueDetail *>()->parentWidget()->parentWidget());
        QVERIFY(ground && ground->horizontalScrollBar()->maximum() == 0);
    }
}

void IssueApartTest::theCaseIsPackedBesideTheWindow()
{
    ApartStage stage;
    QVERIFY(services::AttachmentService(*stage.space.workspace).add(stage.issue.id, {stage.path(QStringLiteral("a.txt"), "one")}, services::FileKeeping::Copy));
    QSignalSpy said(&stage.page, &ui::Page::said);
    stage.trigger("issue.evidence"); // no folder is chosen
    QVERIFY(said.isEmpty());
    stage.prompter.path = stage.folder.filePath(QStringLiteral("case"));
    stage.trigger("issue.evidence");
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), 20'000);
    QVERIFY2(said.last().first().toString().contains(QStringLiteral("folder case")), qPrintable(said.last().first().toString()));
    const auto check = services::checkEvidence(stage.prompter.path);
    QVERIFY(check && check->faults.isEmpty());
    QCOMPARE(check->files, 4); // brief, case, a message, the file
    QSignalSpy failed(&stage.page, &ui::Page::failed);
    stage.trigger("issue.evidence"); // it is there already
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 20'000);
    QCOMPARE(failed.first().first().value<base::Error>().code, base::ErrorCode::FileExists);
}

void IssueApartTest::theRiskBehindAnIssueIsOneClickAway()
{
    ApartStage stage;
    const auto risks = stage.space.workspace->risks().of(stage.issue.id);
    QVERIFY(risks && risks->size() == 1);
    QSignalSpy gone(&stage.page, &ui::Page::navigate);
    press(stage.page, QStringLiteral("Risk ") + risks->first().key);
    QCOMPARE(gone.first().first().value<domain::RecordRef>().kind, domain::RecordKind::Risk);
    QCOMPARE(gone.first().first().value<domain::RecordRef>().id, risks->first().id.value());
    domain::Risk second = *stage.space.workspace->risks().all(stage.space.project)->begin();
    if (second.id == risks->first().id)
        second = stage.space.workspace->risks().all(stage.space.project)->at(1);
    second.issues << stage.issue.id;
    QVERIFY(stage.space.workspace->risks().save(second));
    stage.go(QStringLiteral("HT4-118"));
    const auto shows = [&stage](const char *words) {
        const auto buttons = stage.page.findChildren<QAbstractButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [words](const QAbstractButton *each) { return !each->isHidden() && each->text().contains(QLatin1String(words)); });
    };
    QVERIFY(shows("2 risk(s)"));
    stage.go(QStringLiteral("HT4-135")); // none
    QVERIFY(!shows("risk(s)") && !shows("Risk R-"));
}
