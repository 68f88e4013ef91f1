#pragma once

#include "base/clock.h"
#include "shell/mainwindow.h"
#include "support/fakeprompter.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

// A person's way through the frame of the window: by its keys and actions, never past them.
class ShellJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithAWelcome();
    void makesAFileAndNotesAnIssueByKeys();
    void takesBackAndDoesAgain();
    void findsByThePalette();
    void findsByTheSearchField();
    void switchesPagesByNumber();
    void seesWhatAnotherWindowWrote();
    void saysWhyAFileDoesNotOpen();
    void beginsWithToday();
    void actsFromToday();
    void everyControlHasAName();

private:
    QString newFile();
    void note(const QString &title);
    QTemporaryDir m_folder;
    base::FixedClock m_clock{base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z"))};
    support::FakePrompter m_prompter;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_files = 0;
};
