#pragma once

#include "base/clock.h"
#include "domain/escalation/matrixcheck.h"
#include "shell/mainwindow.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

// A path from nothing to no findings, in the window as it is and by keys alone, counted.
class MatrixJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aPathTakesSixtyKeys();
    void theSamePathIsPastedFromASpreadsheet();
    void printingShowsTheMatrixLookedAt();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = {}, int times = 1);
    void type(const QString &text); // each letter is a key
    void typeNames(const QString &text); // what is between the names is a key
    void addPath();
    void typeLevels();
    void fillTimesDown();
    void checkTyped() const;
    services::Workspace &space() const { return *m_window->session().workspace(); }
    domain::EscalationPath path() const;
    QString findings() const; // of the path, in the words of the checks; empty: none

    QTemporaryDir m_folder;
    base::FixedClock m_clock{base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z"))};
    std::unique_ptr<ui::MainWindow> m_window;
    int m_keys = 0;
};
