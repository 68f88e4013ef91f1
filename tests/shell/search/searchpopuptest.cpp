#include "search/searchpopuptest.h"

#include "services/issue/issueservice.h"
#include "services/sample/samplecatalogue.h"
#include "services/search/searchservice.h"
#include "shell/command/findlist.h"
#include "shell/command/searchpopup.h"
#include "widgets/controls/searchfield.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

void SearchPopupTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_space = services::Workspace::create(m_folder->filePath(QStringLiteral("work.rung")), m_clock, QStringLiteral("Mara")).value();
    QVERIFY(services::makeSample(*m_space, QStringLiteral("harbour")));
    while (services::SearchService(*m_space).fill(500).value() > 0) { }
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_field = new ui::SearchField(QStringLiteral("Search"), m_window.get());
    m_field->setGeometry(300, 10, 300, 30);
    m_popup = new ui::SearchPopup(m_window.get(), m_field);
    m_popup->setWorkspace(m_space.get());
    m_list = m_popup->findChild<ui::FindList *>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void SearchPopupTest::cleanup()
{
    m_popup->setWorkspace(nullptr);
    m_window.reset();
    m_space.reset();
    m_folder.reset();
}

void SearchPopupTest::type(const QString &text)
{
    m_field->clear();
    QTest::keyClicks(m_field, text);
    QTRY_VERIFY(m_popup->isVisible());
    QTest::qWait(150); // the answer to the last key
}

QStringList SearchPopupTest::rows() const
{
    QStringList rows;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        rows << m_list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return rows;
}

void SearchPopupTest::findsWhileTypingAndOpensByEnter()
{
    QSignalSpy chosen(m_popup, &ui::SearchPopup::chosen);
    const auto ids = m_space->issues().ids({}).value();
    const domain::Issue issue = m_space->issues().find(ids.first()).value();
    type(issue.title);
    QVERIFY2(rows().join(u'|').contains(issue.title), qPrintable(rows().join(u'|')));
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Up);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto item = chosen.first().first().value<ui::FindItem>();
    QCOMPARE(item.record, (domain::RecordRef{domain::RecordKind::Issue, issue.id.value()}));
    QVERIFY(!m_popup->isVisible());
    QCOMPARE(m_field->text(), QString());
}

void SearchPopupTest::groupsByKindAndShowsWhere()
{
    domain::Issue issue = m_space->issues().find(m_space->issues().ids({}).value().first()).value();
    issue.description += QStringLiteral(" The zyxgasket leaks.");
    issue.rowVersion = m_space->issues().find(issue.id).value().rowVersion;
    QVERIFY(m_space->issues().save(issue));
    domain::Contact contact;
    contact.issue = issue.id;
    contact.kind = domain::ContactKind::Note;
    contact.text = QStringLiteral("Asked about the zyxgasket.");
    QVERIFY(m_space->issues().log(contact));
    type(QStringLiteral("zyxg"));
    const QStringList found = rows();
    QCOMPARE(found.size(), 4); // two headings
    QCOMPARE(found.at(0), QStringLiteral("Issues"));
    QVERIFY(found.at(1).startsWith(issue.title + QStringLiteral(", ") + issue.key));
    QVERIFY(found.at(1).contains(QStringLiteral("zyxgasket")));
    QCOMPARE(found.at(2), QStringLiteral("Log entries"));
    QVERIFY(found.at(3).endsWith(QStringLiteral("Asked about the zyxgasket.")));
    QSignalSpy chosen(m_popup, &ui::SearchPopup::chosen);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    const auto item = chosen.first().first().value<ui::FindItem>();
    QCOMPARE(int(item.record.kind), int(domain::RecordKind::Contact));
    QCOMPARE(item.within, (domain::RecordRef{domain::RecordKind::Issue, issue.id.value()}));
}

void SearchPopupTest::saysWhatHelpsWhenNothingIsFound()
{
    type(QStringLiteral("nosuchword<b>"));
    QCOMPARE(m_list->model()->rowCount(), 0);
    auto *note = m_popup->findChild<QLabel *>(QStringLiteral("searchNote"));
    QVERIFY(note && note->isVisible());
    QVERIFY(note->text().startsWith(QStringLiteral("Nothing found")));
}

void SearchPopupTest::enterBeforeTheAnswerWaitsForIt()
{
    QSignalSpy chosen(m_popup, &ui::SearchPopup::chosen);
    const domain::Issue issue = m_space->issues().find(m_space->issues().ids({}).value().first()).value();
    QTest::keyClicks(m_field, issue.key);
    QTest::keyClick(m_field, Qt::Key_Return);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<ui::FindItem>().record.id, issue.id.value());
}

void SearchPopupTest::escapeGoesBackToThePage()
{
    QSignalSpy left(m_popup, &ui::SearchPopup::left);
    type(QStringLiteral("a"));
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QVERIFY(!m_popup->isVisible());
    QCOMPARE(m_field->text(), QString());
}
