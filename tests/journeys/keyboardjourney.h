#pragma once

#include "base/clock.h"
#include "domain/issue/issue.h"
#include "domain/issue/contact.h"
#include "shell/mainwindow.h"
#include "support/fakeprompter.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

// The way of an issue by keys alone: they go to whatever has the keyboard, and where that is is asked after every step.
class KeyboardJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theWayOfAnIssue();
    void aFoundEntryOfTheLogIsShown();
    void thePartsFollowEachOther();
    void noKeyMeansTwoThings();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = {}, int times = 1);
    void type(const QString &text);
    // Where the keyboard is: the name of the thing, else what a screen reader says of it.
    QString place() const;

    void captures();
    void finds();
    void edits();
    void logsACall();
    void correctsTheEntry();
    void undoesThrice();
    void redoes();
    void closesMany();
    void reopens();
    void reopensTheFile();

    services::Workspace &space() const { return *m_window->session().workspace(); }
    domain::Issue stored(const QString &title) const;
    QVector<domain::Contact> log() const;
    bool canDo(const char *action) const;

    QTemporaryDir m_folder;
    base::FixedClock m_clock{base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z"))};
    support::FakePrompter m_prompter;
    std::unique_ptr<ui::MainWindow> m_window;
    domain::IssueId m_issue; // the one it is about
};
