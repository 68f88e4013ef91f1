#pragma once

#include "base/clock.h"
#include "domain/project/project.h"
#include "services/workspace/workspace.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

// After a change that all advice rests on: the issues are judged anew in the background, by and by, and none is forgotten.
class AdviceRefreshTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anEditedCalendarReachesEveryIssue();
    void theWindowIsNeverKeptWaiting();
    void cancelledWorkIsNotedAndGoesOn();
    void aWriteOfTheWindowGoesInBetween();

private:
    void makeIssues(int count);
    void closeTwoDays();
    // Whether each issue's cached advice says what advise() says now; at least one.
    bool isUpToDate() const;
    bool isNoted() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    base::FixedClock m_clock{base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z"))};
    std::unique_ptr<services::Workspace> m_space;
    domain::ProjectId m_project;
};
