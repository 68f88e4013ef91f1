#pragma once

#include "widgets/theme/icon.h"

#include <QKeySequence>
#include <QPushButton>

namespace ui {

// A push button with one of our icons. At most one Primary per region of a page.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Plain, Primary, Quiet }; // Quiet: no edge until hovered, for icon-only and menu buttons

    explicit Button(const QString &text, QWidget *parent = nullptr, Kind kind = Kind::Plain);
    Button(IconId icon, const QString &text, QWidget *parent = nullptr, Kind kind = Kind::Plain);
    void setIconId(IconId icon);
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    // 26 px instead of 28.
    void setSmall(bool isSmall);
    bool isSmall() const { return m_small; }
    // Semibold, for a Quiet button that is a title: the project switcher. Its text elides where there is no room.
    void setStrong(bool isStrong);
    // Shown as a key cap after the text; does not make the shortcut.
    void setKeyHint(const QKeySequence &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int contentWidth() const;
    QFont ownFont() const;
    bool hasIcon() const { return m_icon >= 0; }
    Kind m_kind = Kind::Plain;
    int m_icon = -1;
    bool m_small = false;
    bool m_strong = false;
    QString m_keys;
};

}
