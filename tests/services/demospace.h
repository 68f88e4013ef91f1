#pragma once

#include "base/clock.h"
#include "services/draft/draftservice.h"
#include "services/escalation/matrixservice.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/risk/riskservice.h"
#include "services/workspace/workspace.h"

#include <QJsonObject>
#include <QMap>

// The value, or the end of the test program with the error's detail: for what a test takes for granted.
template <typename T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%d %s (%s)", int(result.error().code), qPrintable(result.error().detail), qPrintable(result.error().place.field));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// "" when it worked, else the number of the code and the field: one text to compare.
template <typename T>
QString outcome(const base::Result<T> &result)
{
    return result ? QString() : QStringLiteral("%1 %2").arg(int(result.error().code)).arg(result.error().place.field).trimmed();
}

QString refusal(base::ErrorCode code, const QString &field = {});

// A workspace with one project, two organisations, six people and a path that both sides stand on. It is Monday
// 2026-10-12, 08:00 UTC; offices work 9 to 17 UTC.
struct DemoSpace {
    // An empty path: in memory.
    explicit DemoSpace(const QString &path = {}, const QString &author = QStringLiteral("Mara"));

    domain::Person person(const QString &name, domain::OrganisationId organisation, domain::PersonId superior = {});
    domain::Issue issue(const QString &title);
    // The manager calls the supplier about it.
    domain::Contact attempt(domain::IssueId id);

    base::FixedClock clock;
    std::unique_ptr<services::Workspace> space;
    domain::Project project;
    domain::Organisation us;
    domain::Organisation them;
    domain::Person sponsor;
    domain::Person head;
    domain::Person manager;
    domain::Person supplier;
    domain::Person supplierLead;
    domain::Person supplierHead;
};

// Every record of the workspace as JSON by kind and id, without what is derived: what undo has to bring back.
QMap<QString, QJsonObject> everyRecord(services::Workspace &space);
QStringList recordDifferences(const QMap<QString, QJsonObject> &a, const QMap<QString, QJsonObject> &b);
