#pragma once

#include "base/clock.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace ui {
class MainWindow;
}

// Plays a script on the window the way a person works it: presses what is visible, types where the focus is, chooses from
// lists, and takes pictures. Touches nothing a person could not; a line that cannot be done is told and counted.
class Stagehand : public QObject
{
    Q_OBJECT
public:
    using Shot = std::function<void(const QString &name)>;
    Stagehand(ui::MainWindow &window, base::FixedClock &clock, const Shot &shot);

    // Lines of a verb and its words, see stagehand.cpp; '#' starts a comment.
    void play(const QStringList &lines);
    int failures() const { return m_failures; }

Q_SIGNALS:
    void finished();

private:
    void next();
    bool act(const QString &verb, const QString &words);
    bool press(const QString &text);
    bool menu(const QString &path);
    bool choose(const QString &name, const QString &value);
    bool fill(const QString &name, const QString &text);
    bool keys(const QString &keys);
    static void clip(QString text);
    bool select(const QString &text);
    bool tabs(int count);
    void read(const QString &name);
    bool at(const QString &moment);

    ui::MainWindow &m_window;
    base::FixedClock &m_clock;
    Shot m_shot;
    QTimer m_timer; // a dialog waits in a loop of its own: the next line is played inside it
    QStringList m_lines;
    int m_failures = 0;
    bool m_isBusy = false;
};
