#pragma once

#include "base/instant.h"
#include "domain/person/person.h"

#include <QDate>
#include <QVector>

#include <algorithm>

namespace domain {

// Something to be done about an issue: investigate, repair, find out.
struct ResponseAction {
    QString text;
    PersonId person; // who does it; none: nobody yet
    QDate due;       // its last day, in the project's calendar; none: no day
    base::Instant doneAt;
    bool isOpen() const { return !doneAt.isValid(); }
    bool isOverdue(QDate today) const { return isOpen() && due.isValid() && due < today; }
    bool operator==(const ResponseAction &) const = default;
};

// One of the team that is called together for the most severe of issues.
struct Responder {
    PersonId person;
    QString duty; // "lead", "communications"
    bool operator==(const Responder &) const = default;
};

inline int openActionCount(const QVector<ResponseAction> &actions)
{
    return int(std::count_if(actions.begin(), actions.end(), [](const ResponseAction &each) { return each.isOpen(); }));
}

// The open ones whose day has passed, the longest overdue first.
QVector<ResponseAction> overdueActions(const QVector<ResponseAction> &actions, QDate today);

}
