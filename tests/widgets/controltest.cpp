#include "controltest.h"

#include "widgets/controls/button.h"
#include "widgets/controls/filterchip.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/controls/searchfield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/frames/emptystate.h"
#include "widgets/frames/messagebar.h"
#include "widgets/labels/textlabel.h"
#include "widgets/paint/chip.h"
#include "widgets/paint/mark.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

namespace {

QImage shapeOf(ui::Rank rank)
{
    QImage image(39, 39, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    ui::paintMarkShape(painter, image.rect(), rank);
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8);
}

}

// Without colour the four ranks are still four pictures.
void ControlTest::marksDifferByShapeAlone()
{
    for (int a = 0; a < 4; ++a)
        for (int b = a + 1; b < 4; ++b)
            QVERIFY(shapeOf(ui::rankOf(a)) != shapeOf(ui::rankOf(b)));
    QCOMPARE(ui::rankOf(-3), ui::Rank::S1);
    QCOMPARE(ui::rankOf(9), ui::Rank::S4);
}

void ControlTest::chipsAreAsWideAsTheirWords_data()
{
    QTest::addColumn<ui::ChipWeight>("weight");
    QTest::newRow("act") << ui::ChipWeight::Act;
    QTest::newRow("do") << ui::ChipWeight::Do;
    QTest::newRow("quiet") << ui::ChipWeight::Quiet;
    QTest::newRow("confidential") << ui::ChipWeight::Confidential;
}

void ControlTest::chipsAreAsWideAsTheirWords()
{
    QFETCH(ui::ChipWeight, weight);
    const QSize shorter = ui::chipSize({QStringLiteral("Wait"), ui::IconId::Clock, weight});
    const QSize longer = ui::chipSize({QStringLiteral("Escalate now"), ui::IconId::Clock, weight});
    QVERIFY(longer.width() > shorter.width());
    QCOMPARE(longer.height(), shorter.height());
    // Painted into exactly its size, ink does not reach past the trailing edge.
    QImage image(longer.width() + 20, longer.height(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    ui::paintChip(painter, QRectF(QPointF(), longer), {QStringLiteral("Escalate now"), ui::IconId::Clock, weight}, Qt::LeftToRight);
    painter.end();
    for (int x = longer.width() + 1; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(qAlpha(image.pixel(x, y)), 0);
}

void ControlTest::initialsComeFromNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two names") << QStringLiteral("Mira Halvorsen") << QStringLiteral("MH");
    QTest::newRow("a title is left out") << QStringLiteral("Dr. Ingrid Maier") << QStringLiteral("IM");
    QTest::newRow("first and last of three") << QStringLiteral("Ana de Souza") << QStringLiteral("AS");
    QTest::newRow("one name") << QStringLiteral("Ola") << QStringLiteral("O");
    QTest::newRow("nobody") << QString() << QString();
}

void ControlTest::initialsComeFromNames()
{
    QFETCH(QString, name);
    QTEST(ui::initials(name), "letters");
}

void ControlTest::filterChipChoosesAndClears()
{
    ui::FilterChip chip(QStringLiteral("Severity"));
    chip.setChoices({{1, QStringLiteral("S1")}, {2, QStringLiteral("S2")}, {3, QStringLiteral("S3")}});
    QCOMPARE(chip.accessibleName(), QStringLiteral("Severity"));
    const int empty = chip.sizeHint().width();
    chip.setChosen({1, 2});
    QCOMPARE(chip.accessibleName(), QStringLiteral("Severity: S1, S2"));
    QVERIFY(chip.sizeHint().width() != empty);
    QSignalSpy changes(&chip, &ui::FilterChip::chosenChanged);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(changes.size(), 1);
    QVERIFY(chip.chosen().isEmpty());
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(changes.size(), 1);
}

void ControlTest::segmentsMoveByArrowKeys()
{
    ui::SegmentedControl control;
    control.addSegment(QStringLiteral("Table"));
    control.addSegment(QStringLiteral("Board"));
    QSignalSpy changes(&control, &ui::SegmentedControl::currentChanged);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.current(), 1);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(changes.size(), 1);
    control.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.current(), 0);
}

void ControlTest::searchFieldSettlesOnce()
{
    ui::SearchField field(QStringLiteral("Search"));
    QSignalSpy settled(&field, &ui::SearchField::settled);
    QTest::keyClicks(&field, QStringLiteral("pump"));
    QCOMPARE(settled.size(), 0);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.constFirst().constFirst().toString(), QStringLiteral("pump"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QTRY_COMPARE(settled.size(), 2);
}

// The icon stands before the words, whichever side that is.
void ControlTest::buttonsMirror()
{
    ui::Button button(ui::IconId::Plus, QStringLiteral("New issue"));
    button.resize(button.sizeHint());
    const QImage there = button.grab().toImage();
    button.setLayoutDirection(Qt::RightToLeft);
    const QImage back = button.grab().toImage();
    QVERIFY(there != back);
    const auto accentOn = [](const QImage &image, int from, int to) {
        int count = 0;
        const QColor accent = ui::tint(ui::Token::Accent);
        for (int x = from; x < to; ++x)
            for (int y = 0; y < image.height(); ++y)
                count += image.pixelColor(x, y) == accent;
        return count;
    };
    QVERIFY(accentOn(there, 0, there.width() / 2) > 0);
    QCOMPARE(accentOn(there, there.width() / 2, there.width()), 0);
    QVERIFY(accentOn(back, back.width() / 2, back.width()) > 0);
}

void ControlTest::messageBarCarriesItsToneAndWords()
{
    ui::MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.say(ui::Tone::Warning, QStringLiteral("Level 1 has no deputy"));
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.tone(), ui::Tone::Warning);
    QCOMPARE(bar.accessibleName(), QStringLiteral("Level 1 has no deputy"));
    QVERIFY(ui::toneText(ui::Tone::Error) != ui::toneText(ui::Tone::Warning));
    QVERIFY(ui::toneIcon(ui::Tone::Error) != ui::toneIcon(ui::Tone::Warning));
}

void ControlTest::emptyStateTakesAFirstStep()
{
    ui::EmptyState state(QStringLiteral("No issues yet"), QStringLiteral("Note what blocks you."));
    auto *step = new ui::Button(QStringLiteral("Add issue"));
    state.setFirstStep(step);
    QSignalSpy clicked(state.addLink(QStringLiteral("Import a list")), &ui::LinkButton::clicked);
    QVERIFY(state.isAncestorOf(step));
    state.findChild<ui::LinkButton *>()->click();
    QCOMPARE(clicked.size(), 1);
}

void ControlTest::userTextIsNeverRich()
{
    ui::TextLabel label(QStringLiteral("<b>bold</b>"), ui::TextRole::Body, ui::Token::Text);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().width() > ui::TextLabel(QStringLiteral("bold"), ui::TextRole::Body, ui::Token::Text).sizeHint().width());
}
