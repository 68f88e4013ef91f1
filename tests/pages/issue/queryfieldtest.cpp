#include "issue/queryfieldtest.h"

#include "issue/issuepage.h"
#include "issue/queryfield.h"
#include "support/samplespace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace {

struct QueryStage {
    QueryStage() : page(*space.workspace)
    {
        page.resize(1240, 800);
        page.setProject(space.project);
        page.show();
        QApplication::setActiveWindow(&page);
        field = page.findChild<ui::QueryField *>();
        rows = page.findChild<QTableView *>(QStringLiteral("issueTable"))->model();
        fault = page.findChild<QLabel *>(QStringLiteral("queryFault"));
        field->setFocus();
    }
    support::SampleSpace space;
    ui::IssuePage page;
    ui::QueryField *field = nullptr;
    QAbstractItemModel *rows = nullptr;
    QLabel *fault = nullptr;
};

}

void QueryFieldTest::init()
{
    QSettings().clear();
}

void QueryFieldTest::findsWhatIsTyped()
{
    QueryStage stage;
    int closed = 0;
    const auto ids = stage.space.workspace->issues().ids({.project = stage.space.project});
    const auto listed = stage.space.workspace->issues().rows(*ids);
    for (const storage::IssueRow &row : *listed)
        closed += row.status == domain::IssueStatus::Closed ? 1 : 0;
    QVERIFY(closed > 0 && closed < ids->size());
    stage.field->setText(QStringLiteral("status:closed")); // goes before the chip, which says open
    QTRY_COMPARE(stage.rows->rowCount(), closed);
    QVERIFY(stage.fault->isHidden());
    stage.field->clear();
    QTRY_VERIFY(stage.rows->rowCount() > closed);
}

void QueryFieldTest::saysWhatIsWrongAndKeepsTheList()
{
    QueryStage stage;
    stage.field->setText(QStringLiteral("severity>=S2"));
    QTRY_VERIFY(!stage.field->conditions().isEmpty());
    QTRY_VERIFY(stage.rows->rowCount() > 0);
    QTest::qWait(50);
    const int found = stage.rows->rowCount();
    const QPoint place = stage.field->mapTo(&stage.page, QPoint());
    stage.field->setText(QStringLiteral("severity>=S2 stats:open"));
    QTRY_VERIFY(!stage.fault->isHidden());
    QTest::qWait(50);
    QCOMPARE(stage.field->mapTo(&stage.page, QPoint()), place); // nothing moves under the hand
    QVERIFY(stage.fault->text().contains(QLatin1String("stats")) && stage.fault->text().contains(QLatin1String("status")));
    QCOMPARE(stage.field->accessibleDescription(), stage.fault->text());
    QCOMPARE(stage.rows->rowCount(), found);
    QCOMPARE(stage.field->text(), QStringLiteral("severity>=S2 stats:open"));
    stage.field->setText(QStringLiteral("severity>=S2 owner:"));
    QTRY_VERIFY(stage.fault->text().contains(QLatin1String("me, none")));
    stage.field->setText(QStringLiteral("severity>=S2"));
    QTRY_VERIFY(stage.fault->isHidden());
}

void QueryFieldTest::completesByKeys()
{
    QueryStage stage;
    QTest::keyClicks(stage.field, QStringLiteral("sev"));
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(stage.field->text(), QStringLiteral("severity:"));
    popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(stage.field->text(), QStringLiteral("severity:S1"));
    QTRY_COMPARE(stage.field->conditions().size(), 1);
}
