#pragma once

#include "domain/escalation/advice.h"
#include "domain/project/milestone.h"
#include "domain/risk/risk.h"

#include <QStringList>

#include <optional>

namespace render {

// Everything a case brief says, as values; words are made while it is laid out. Money and days come from `figures` only.
struct BriefContent {
    domain::Issue issue;
    QVector<domain::Contact> log; // in order of time
    domain::Matrix matrix;
    domain::EscalationPath path;
    domain::EngineContext context;
    domain::Advice advice;
    domain::DelayFigures figures;
    QVector<domain::Risk> risks;  // linked to the issue
    std::optional<domain::Milestone> milestone; // that it endangers
    base::Instant asOf;
    QString fileName;             // of the workspace, without its folder
    QString historyHead;          // 64 hex digits; empty: no history
    qint64 historyCount = 0;
    QString author;
};

}
