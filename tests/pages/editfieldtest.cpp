#include "editfieldtest.h"

#include "matrix/calendar/calendareditor.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/edit/growingtext.h"
#include "widgets/edit/momentedit.h"
#include "widgets/edit/moneyedit.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

void EditFieldTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void EditFieldTest::readsMoments_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("instant");
    // Now is Wednesday 14 October 2026, 10:40 in Berlin; days without a time mean 17:00.
    QTest::newRow("a day") << "2026-10-22" << "2026-10-22T15:00:00Z";
    QTest::newRow("a day and a time") << "2026-10-22 12:00" << "2026-10-22T10:00:00Z";
    QTest::newRow("the German way") << "22.10.2026 12:00" << "2026-10-22T10:00:00Z";
    QTest::newRow("after the clocks went back") << "2026-10-26 12:00" << "2026-10-26T11:00:00Z";
    QTest::newRow("days ahead") << "+3d" << "2026-10-17T15:00:00Z";
    QTest::newRow("hours ahead") << "+2h" << "2026-10-14T10:40:00Z";
    QTest::newRow("as Rung writes it") << "Thu 22 Oct 16:00" << "2026-10-22T14:00:00Z";
    QTest::newRow("a day of this year") << "22 october" << "2026-10-22T15:00:00Z";
    QTest::newRow("a day of the next year") << "3 Jan 9:00" << "2027-01-03T08:00:00Z";
    QTest::newRow("the next Friday") << "fri 16:00" << "2026-10-16T14:00:00Z";
    QTest::newRow("this weekday with a time to come") << "wed 17:30" << "2026-10-14T15:30:00Z";
    QTest::newRow("this weekday with a time gone") << "wed 9:00" << "2026-10-21T07:00:00Z";
}

void EditFieldTest::readsMoments()
{
    QFETCH(QString, typed);
    QFETCH(QString, instant);
    ui::MomentEdit edit(QTime(17, 0));
    edit.setZone(QTimeZone("Europe/Berlin"));
    edit.setNow(base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z")));
    QSignalSpy edits(&edit, &ui::MomentEdit::momentEdited);
    QTest::keyClicks(&edit, typed);
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(edit.isReadable());
    QCOMPARE(edit.moment().toIso(), instant);
    QCOMPARE(edits.size(), 1);
    QTest::keyClick(&edit, Qt::Key_Return); // leaving it as it stands is no edit
    QCOMPARE(edits.size(), 1);
}

void EditFieldTest::marksWhatIsNoMoment()
{
    ui::MomentEdit edit(QTime(17, 0));
    const base::Instant before = base::Instant::fromIso(QStringLiteral("2026-10-22T15:00:00Z"));
    edit.setMoment(before);
    edit.selectAll();
    for (const QString &typed : {QStringLiteral("Fri 22 Oct 16:00"), QStringLiteral("thu or so"), QStringLiteral("30 Feb"), QStringLiteral("soon")}) {
        edit.selectAll();
        QTest::keyClicks(&edit, typed);
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY2(!edit.isReadable(), qPrintable(typed));
    }
    QVERIFY(!edit.isReadable());
    QVERIFY(!edit.toolTip().isEmpty());
    QCOMPARE(edit.moment(), before);
}

void EditFieldTest::readsMoney_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("cents"); // -1: no amount
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("with groups") << "14,500" << english << qint64(1450000);
    QTest::newRow("with a currency") << "EUR 14,500.50" << english << qint64(1450050);
    QTest::newRow("the German way") << "14.500,50 €" << german << qint64(1450050);
    QTest::newRow("in thousands") << "92k" << english << qint64(9200000);
    QTest::newRow("words") << "a lot" << english << qint64(-1);
    QTest::newRow("less than nothing") << "-5" << english << qint64(-1);
    QTest::newRow("more than there is") << "1e300" << english << qint64(-1);
}

void EditFieldTest::readsMoney()
{
    QFETCH(QString, typed);
    QFETCH(QLocale, locale);
    QFETCH(qint64, cents);
    QCOMPARE(ui::MoneyEdit::centsFromText(typed, locale).value_or(-1), cents);
}

void EditFieldTest::readsWorkingHours_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown"); // "?" when it cannot be read
    QTest::newRow("one stretch") << "9-17" << "9:00–17:00";
    QTest::newRow("with a lunch gap") << "9:00-12:00, 13:30-17:00" << "9:00–12:00, 13:30–17:00";
    QTest::newRow("to midnight") << "18:00-24:00" << "18:00–24:00";
    QTest::newRow("closed") << "" << "";
    QTest::newRow("backwards") << "17-9" << "?";
    QTest::newRow("overlapping") << "9-12, 11-17" << "?";
    QTest::newRow("words") << "all day" << "?";
}

void EditFieldTest::readsWorkingHours()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    const auto hours = ui::CalendarEditor::hoursFromText(typed);
    QCOMPARE(hours ? ui::CalendarEditor::textFromHours(*hours) : QStringLiteral("?"), shown);
}

void EditFieldTest::choiceTakesAUniquePart()
{
    ui::ChoiceBox box;
    box.setChoices({{1, QStringLiteral("Ana Novak"), {}}, {2, QStringLiteral("Boris Silva"), {}}}, QStringLiteral("Nobody"));
    QSignalSpy chosen(&box, &ui::ChoiceBox::valueChosen);
    box.lineEdit()->setText(QStringLiteral("silva"));
    Q_EMIT box.lineEdit()->editingFinished();
    QCOMPARE(box.value(), 2);
    QCOMPARE(chosen.size(), 1);
    box.lineEdit()->setText(QStringLiteral("somebody else"));
    Q_EMIT box.lineEdit()->editingFinished();
    QCOMPARE(box.value(), 2);
}

void EditFieldTest::growingTextSavesOnLeaving()
{
    QWidget window;
    ui::GrowingText text(QStringLiteral("Facts"), &window);
    QLineEdit other(&window);
    other.move(0, 300);
    window.show();
    QSignalSpy edits(&text, &ui::GrowingText::textEdited);
    text.setPlain(QStringLiteral("As it was"));
    text.setFocus();
    QTest::keyClicks(&text, QStringLiteral("New. "));
    QCOMPARE(edits.size(), 0);
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().first().toString(), QStringLiteral("New. As it was"));
    const int one = text.height();
    text.resize(200, one);
    QTest::keyClicks(&text, QStringLiteral("More words than go into one line of this field, so that it takes two or three of them."));
    QTRY_VERIFY(text.height() > one); // and grows with them
    text.setPlain(QString());
    QTRY_COMPARE(text.height(), one);
}

void EditFieldTest::aLongTextShowsItsStart()
{
    QWidget ground;
    ui::ElidingEdit edit(&ground);
    QLineEdit other(&ground);
    edit.resize(120, 30);
    ground.show();
    QApplication::setActiveWindow(&ground);
    other.setFocus();
    edit.setText(QStringLiteral("adaeze.brandt@harbour-terminal-4-extension.example"));
    QVERIFY(edit.isCut());
    QCOMPARE(edit.cursorPosition(), 0);
    const QImage atRest = edit.grab().toImage();
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_End); // who writes in it sees what they write
    QVERIFY(edit.cursorPosition() > 0);
    QVERIFY(edit.grab().toImage() != atRest);
    other.setFocus();
    QCOMPARE(edit.grab().toImage(), atRest);
    edit.resize(900, 30);
    QVERIFY(!edit.isCut());
}

void EditFieldTest::aLongChoiceIsElided()
{
    ui::ChoiceBox box;
    box.setChoices({{1, QStringLiteral("As the organisation"), QStringLiteral("else the project's own calendar")}});
    box.resize(140, 30);
    box.show();
    box.setValue(1);
    const auto *edit = qobject_cast<ui::ElidingEdit *>(box.lineEdit());
    QVERIFY(edit && edit->isCut());
    QCOMPARE(edit->cursorPosition(), 0);
    const QImage whole = box.grab().toImage();
    box.setChoices({{1, QStringLiteral("As the organisation"), QStringLiteral("else another end")}});
    QCOMPARE(box.grab().toImage(), whole); // an ellipsis stands where they differ
}
