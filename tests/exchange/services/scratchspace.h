#pragma once

#include "services/exchange/exchangeservice.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/issuerepository.h"

#include <QFile>
#include <QTemporaryDir>

// A workspace in memory with a clock that stands still, and a folder for lists to import.
struct ScratchSpace {
    base::FixedClock clock{base::Instant::fromIso(QStringLiteral("2026-11-21T10:00:00Z"))};
    QTemporaryDir folder;
    std::unique_ptr<services::Workspace> workspace = services::Workspace::inMemory(clock, QStringLiteral("tester")).value();

    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("list.csv")) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    base::Result<services::ImportReport> import(const QByteArray &bytes, const services::ImportOptions &options = {})
    {
        return workspace->exchange().importIssues(write(bytes), options);
    }
    QVector<domain::Issue> issues() const { return storage::IssueRepository(workspace->database()).all({}).value(); }
    domain::Project project() const { return workspace->projects().all().value().first(); }
};
