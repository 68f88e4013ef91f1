#pragma once

#include "base/clock.h"
#include "domain/issue/issue.h"
#include "shell/mainwindow.h"
#include "support/fakeprompter.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

// A window and another process with the same file: what both edit is told and chosen by keys, and nothing is lost.
class TwoWindowsJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theSameFieldIsChosen_data();
    void theSameFieldIsChosen();
    void anotherFieldIsJoined();
    void aCellIsAskedAboutToo();
    void anEntryLoggedElsewhereAppears();
    void whatIsTypedStaysWhenTheIssueLeavesTheList();
    void aRemovedIssueIsTold();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = {}, int times = 1);
    void typeTitle(const QString &words);
    // The command line program on the same file, as Ana.
    void other(const QStringList &arguments);
    QString place() const;
    domain::Issue stored() const;
    QStringList toldByBar() const;

    services::Workspace &space() const { return *m_window->session().workspace(); }

    QTemporaryDir m_folder;
    base::FixedClock m_clock{base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z"))};
    support::FakePrompter m_prompter;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_path;
    domain::IssueId m_issue;
};
