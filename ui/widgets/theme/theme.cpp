#include "widgets/theme/theme.h"

#include "widgets/theme/focusring.h"
#include "widgets/theme/rungstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QScopedValueRollback>
#include <QToolTip>

#include <array>

namespace ui {

namespace {

struct Shade {
    QRgb light;
    QRgb dark;
};

// In the order of Token; the values are visual.md's.
constexpr std::array<Shade, kTokenCount> kShades{{
    {0xFFF3F4F6, 0xFF15171C}, // Window
    {0xFFFFFFFF, 0xFF1B1E24}, // Base
    {0xFFFAFBFC, 0xFF1E2128}, // Alt
    {0xFFFFFFFF, 0xFF23272F}, // Raised
    {0xFFE2E5EA, 0xFF2F343D}, // Line
    {0xFFC6CBD3, 0xFF444B57}, // Line2
    {0xFF858D99, 0xFF7A8391}, // Field
    {0xFF1A1E25, 0xFFE7E9ED}, // Text
    {0xFF4C5461, 0xFFB3BAC5}, // Text2
    {0xFF616A77, 0xFF969FAD}, // Text3
    {0xFF2B50C8, 0xFF94ACFF}, // Accent
    {0xFFFFFFFF, 0xFF0F131C}, // OnAccent
    {0xFFE9EEFC, 0xFF262F4C}, // Tint
    {0xFFE3EAFB, 0xFF2A3454}, // Selection
    {0xFF1B7347, 0xFF74CFA0}, // Ok
    {0xFFE0F1E7, 0xFF1D3529}, // OkTint
    {0xFFFCEEDF, 0xFF3A2C1D}, // WarnTint
    {0xFFFBE7EB, 0xFF40212B}, // ErrTint
    {0xFFECEEF2, 0xFF24282F}, // Early
    {0xFFD3D8E0, 0xFF39404A}, // EarlyHatch
    {0xFFF9E1E6, 0xFF3A222A}, // Late
    {0xFFEBBAC6, 0xFF5E3340}, // LateHatch
    {0xFFA4123F, 0xFFFF8FA6}, // S1
    {0xFFA54A00, 0xFFF2A765}, // S2
    {0xFF0B6A94, 0xFF6DC1E8}, // S3
    {0xFF5B6471, 0xFFA9B1BD}, // S4
}};

struct TypeSize {
    int px;
    int line;
    QFont::Weight weight;
};

TypeSize typeSize(TextRole role)
{
    switch (role) {
    case TextRole::Verdict:
        return {22, 28, QFont::DemiBold};
    case TextRole::PageTitle:
        return {20, 26, QFont::DemiBold};
    case TextRole::Section:
        return {15, 20, QFont::DemiBold};
    case TextRole::Body:
        return {13, 18, QFont::Normal};
    case TextRole::RowTitle:
        return {13, 18, QFont::Medium};
    case TextRole::Editor:
        return {14, 22, QFont::Normal};
    case TextRole::Second:
        return {12, 16, QFont::Normal};
    case TextRole::Label:
        return {12, 16, QFont::DemiBold};
    case TextRole::Axis:
        return {11, 14, QFont::Normal};
    case TextRole::Rule:
        return {11, 16, QFont::Normal};
    }
    return {13, 18, QFont::Normal};
}

constexpr qreal kReferencePx = 13;

// A desktop that names a font gets it; a generic name stands for "no wish", and ours come first.
QStringList themeFamilies(const QFont &system)
{
    const QString family = system.family();
    static const QStringList kGeneric{QStringLiteral("Sans Serif"), QStringLiteral("Sans"), QStringLiteral("sans-serif"),
                                      QStringLiteral("MS Shell Dlg 2"), QString()};
    QStringList families{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), family};
    if (!kGeneric.contains(family, Qt::CaseInsensitive))
        families.prepend(family);
    return families;
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

}

Theme &Theme::current()
{
    static Theme theme;
    return theme;
}

QColor Theme::color(Token token, bool dark)
{
    const Shade &shade = kShades[size_t(token)];
    return QColor::fromRgb(dark ? shade.dark : shade.light);
}

void Theme::install(QApplication &application)
{
    m_systemDark = isDarkPalette(QApplication::palette());
    m_base = QApplication::font();
    QApplication::setStyle(new RungStyle);
    FocusRing::install(application);
    application.installEventFilter(this);
    setBaseFont(m_base);
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

void Theme::setBaseFont(const QFont &font)
{
    m_base = font;
    m_scale = QFontInfo(font).pixelSize() / kReferencePx;
    apply();
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    m_dark = m_appearance == Appearance::System ? m_systemDark : m_appearance == Appearance::Dark;
    QApplication::setFont(font(TextRole::Body));
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    Q_EMIT changed();
}

// Our palette hides the system's: take it off for a moment to read what lies below.
void Theme::followSystem()
{
    {
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette());
        m_systemDark = isDarkPalette(QApplication::palette());
    }
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying)
        QMetaObject::invokeMethod(this, &Theme::followSystem, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Alt);
    set(QPalette::ToolTipBase, Token::Text);
    set(QPalette::ToolTipText, Token::Base);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Text, Token::Text);
    set(QPalette::Button, Token::Base);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Light, Token::Line);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Mid, Token::Line2);
    set(QPalette::Dark, Token::Field);
    set(QPalette::Shadow, Token::Line2);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Token::Text3));
    return palette;
}

QFont Theme::font(TextRole role) const
{
    const TypeSize size = typeSize(role);
    QFont font = role == TextRole::Rule ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : m_base;
    if (role != TextRole::Rule)
        font.setFamilies(themeFamilies(m_base));
    font.setPixelSize(qMax(1, qRound(size.px * m_scale)));
    font.setWeight(size.weight);
    return font;
}

int Theme::lineHeight(TextRole role) const
{
    return px(typeSize(role).line);
}

int Theme::px(qreal lengthAt13) const
{
    return qRound(lengthAt13 * m_scale);
}

}
