#include "icontest.h"

#include "widgets/theme/icon.h"

#include <QFile>
#include <QPainter>
#include <QTest>

using ui::Icon;
using ui::IconId;
using ui::Theme;
using ui::Token;

namespace {

QImage painted(IconId id, const QColor &color, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    Icon::paint(painter, image.rect(), id, color);
    return image;
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 100;
    return count;
}

// The colour of the pixel with the most ink.
QColor strongest(const QImage &image)
{
    QColor best(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor color = image.pixelColor(x, y); color.alpha() > best.alpha())
                best = color;
    return best;
}

}

void IconTest::everyIconHasAFile_data()
{
    QTest::addColumn<int>("id");
    for (int id = 0; id < ui::kIconCount; ++id)
        QTest::newRow(qPrintable(Icon::fileName(IconId(id)))) << id;
}

void IconTest::everyIconHasAFile()
{
    QFETCH(int, id);
    QVERIFY(QFile::exists(Icon::fileName(IconId(id))));
    const QImage small = painted(IconId(id), Qt::black, 16);
    QVERIFY2(inked(small) >= 6, "drawn at 16 px, almost nothing is seen");
    QVERIFY2(inked(small) < 16 * 16, "drawn at 16 px, it is a plain square");
}

void IconTest::takesTheColourAsked()
{
    QCOMPARE(strongest(painted(IconId::Plus, QColor(10, 200, 30), 48)).rgb(), QColor(10, 200, 30).rgb());
}

void IconTest::followsTheTheme()
{
    const QIcon icon = Icon::of(IconId::Plus, Token::Text);
    Theme::current().setAppearance(Theme::Appearance::Light);
    const QColor light = strongest(icon.pixmap(48, 48).toImage());
    Theme::current().setAppearance(Theme::Appearance::Dark);
    const QColor dark = strongest(icon.pixmap(48, 48).toImage());
    Theme::current().setAppearance(Theme::Appearance::System);
    QCOMPARE(light.rgb(), Theme::color(Token::Text, false).rgb());
    QCOMPARE(dark.rgb(), Theme::color(Token::Text, true).rgb());
}

void IconTest::staysSharpOnDensePixels()
{
    const QPixmap dense = Icon::of(IconId::Search).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(dense.size(), QSize(32, 32));
    QCOMPARE(dense.devicePixelRatio(), 2.0);
}

void IconTest::disabledIsQuiet()
{
    const QImage image = Icon::of(IconId::Plus, Token::Accent).pixmap(QSize(48, 48), QIcon::Disabled).toImage();
    QCOMPARE(strongest(image).rgb(), Theme::current().color(Token::Text3).rgb());
}
