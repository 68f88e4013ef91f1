#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace ui {

// The colour tokens of visual.md, one meaning each.
enum class Token {
    Window, Base, Alt, Raised, Line, Line2, Field, Text, Text2, Text3, Accent, OnAccent, Tint, Selection,
    Ok, OkTint, WarnTint, ErrTint, Early, EarlyHatch, Late, LateHatch, S1, S2, S3, S4,
};
inline constexpr int kTokenCount = 26;

// Type roles; sizes are those of a 13 px system font and grow with it.
enum class TextRole { Verdict, PageTitle, Section, Body, RowTitle, Editor, Second, Label, Axis, Rule };

// The one scale of distances, in px at a 13 px font.
namespace space {
inline constexpr int kXs = 4;
inline constexpr int kS = 8;
inline constexpr int kM = 12;
inline constexpr int kL = 16;
inline constexpr int kXl = 24;
inline constexpr int kRadiusMark = 3;
inline constexpr int kRadius = 6;
inline constexpr int kRadiusCard = 8;
}

// Colours, type and sizes of the window in its present appearance. Follows the system unless told otherwise.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Appearance { System, Light, Dark };

    static Theme &current();
    // The value of a token in one appearance, whatever shows now.
    static QColor color(Token token, bool dark);

    // Takes style, palette and fonts over for the program; call once, before the first widget.
    void install(QApplication &application);
    void setAppearance(Appearance appearance);
    Appearance appearance() const { return m_appearance; }
    bool isDark() const { return m_dark; }

    QColor color(Token token) const { return color(token, m_dark); }
    QPalette palette() const;
    QFont font(TextRole role) const;
    // Line height of a role in px.
    int lineHeight(TextRole role) const;
    // A length given at a 13 px font, grown with the system's font.
    int px(qreal lengthAt13) const;
    // The font everything scales from; set again when the system changes it.
    void setBaseFont(const QFont &font);

Q_SIGNALS:
    void changed(); // colours or sizes; the palette change repaints, lay-outs may have to move

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme() = default;
    void followSystem();
    void apply();

    Appearance m_appearance = Appearance::System;
    QFont m_base;
    qreal m_scale = 1;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_applying = false;
};

// Short forms for painting code.
inline QColor tint(Token token) { return Theme::current().color(token); }
inline QFont typeFont(TextRole role) { return Theme::current().font(role); }
inline int scaled(qreal lengthAt13) { return Theme::current().px(lengthAt13); }

}
