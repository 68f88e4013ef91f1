#pragma once

#include "base/clock.h"
#include "services/project/projectservice.h"
#include "services/sample/samplecatalogue.h"
#include "services/workspace/workspace.h"

#include <memory>

namespace support {

// The sample project in memory at a fixed moment (a Wednesday morning), or null when it could not be made.
struct SampleSpace {
    base::FixedClock clock{base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z"))};
    std::unique_ptr<services::Workspace> workspace;
    domain::ProjectId project;

    // path: empty for a workspace in memory.
    explicit SampleSpace(const QString &path = {})
    {
        auto made = path.isEmpty() ? services::Workspace::inMemory(clock, QStringLiteral("Tester"))
                                   : services::Workspace::create(path, clock, QStringLiteral("Tester"));
        if (!made || !services::makeSample(**made, QStringLiteral("harbour")))
            return;
        workspace = std::move(*made);
        if (const auto projects = workspace->projects().all(); projects && !projects->isEmpty())
            project = projects->first().id;
    }
};

}
