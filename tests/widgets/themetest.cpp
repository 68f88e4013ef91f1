#include "themetest.h"

#include "widgets/theme/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using ui::Theme;
using ui::Token;

namespace {

// WCAG 2.1 relative luminance and contrast.
double luminance(const QColor &color)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

struct Pair {
    const char *name;
    Token ink;
    Token ground;
};

void addPairs(std::initializer_list<Pair> pairs)
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true})
        for (const Pair &pair : pairs)
            QTest::addRow("%s, %s", pair.name, dark ? "dark" : "light") << Theme::color(pair.ink, dark) << Theme::color(pair.ground, dark);
}

}

void ThemeTest::everyTextReachesItsContrast_data()
{
    addPairs({{"text on window", Token::Text, Token::Window},
              {"text on base", Token::Text, Token::Base},
              {"text on selection", Token::Text, Token::Selection},
              {"text on raised", Token::Text, Token::Raised},
              {"second line on window", Token::Text2, Token::Window},
              {"second line on base", Token::Text2, Token::Base},
              {"second line on selection", Token::Text2, Token::Selection},
              {"hints on base", Token::Text3, Token::Base},
              {"hints on raised", Token::Text3, Token::Raised},
              {"hints on alt", Token::Text3, Token::Alt},
              {"links on base", Token::Accent, Token::Base},
              {"chip text on tint", Token::Accent, Token::Tint},
              {"text on the primary button", Token::OnAccent, Token::Accent},
              {"done on base", Token::Ok, Token::Base},
              {"done on its tint", Token::Ok, Token::OkTint},
              {"S1 on base", Token::S1, Token::Base},
              {"S1 on selection", Token::S1, Token::Selection},
              {"S1 on its tint", Token::S1, Token::ErrTint},
              {"S2 on base", Token::S2, Token::Base},
              {"S2 on selection", Token::S2, Token::Selection},
              {"S2 on its tint", Token::S2, Token::WarnTint},
              {"S3 on base", Token::S3, Token::Base},
              {"S3 on selection", Token::S3, Token::Selection},
              {"S4 on base", Token::S4, Token::Base},
              {"S4 on selection", Token::S4, Token::Selection}});
}

void ThemeTest::everyTextReachesItsContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("%1 is below 4.5").arg(found)));
}

void ThemeTest::signsReachThree_data()
{
    addPairs({{"field edge on base", Token::Field, Token::Base}, {"accent bar on selection", Token::Accent, Token::Selection}});
}

void ThemeTest::signsReachThree()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QVERIFY(contrast(ink, ground) >= 3.0);
}

void ThemeTest::palettesFollowTheAppearance()
{
    Theme &theme = Theme::current();
    theme.setAppearance(Theme::Appearance::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::color(Token::Base, true));
    theme.setAppearance(Theme::Appearance::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Text), Theme::color(Token::Text, false));
}

void ThemeTest::typeGrowsWithTheSystemFont()
{
    Theme &theme = Theme::current();
    QFont base = QApplication::font();
    base.setPixelSize(13);
    theme.setBaseFont(base);
    QCOMPARE(theme.font(ui::TextRole::Body).pixelSize(), 13);
    QCOMPARE(theme.font(ui::TextRole::Verdict).pixelSize(), 22);
    QCOMPARE(theme.px(46), 46);
    base.setPixelSize(26);
    theme.setBaseFont(base);
    QCOMPARE(theme.font(ui::TextRole::Body).pixelSize(), 26);
    QCOMPARE(theme.font(ui::TextRole::Second).pixelSize(), 24);
    QCOMPARE(theme.px(46), 92);
    QCOMPARE(theme.lineHeight(ui::TextRole::PageTitle), 52);
}

void ThemeTest::cleanup()
{
    QFont base = QApplication::font();
    base.setPixelSize(13);
    Theme::current().setBaseFont(base);
    Theme::current().setAppearance(Theme::Appearance::System);
}
