#pragma once

#include "domain/issue/contact.h"

#include <QByteArray>

#include <optional>

namespace domain {

// What decides the advice of one issue, in the narrow: facts of the issue and its log alone, which no change of matrix, calendars,
// people or project makes untrue. Moments in UTC ms, people by their numbers; 0 is none.
struct NarrowIssue {
    enum Flag : quint32 {
        Plain = 1U << 0, // all of it is told here; else advise() must be asked
        Worsening = 1U << 1,
        Joint = 1U << 2,
        Awareness = 1U << 3,
        AskScope = 1U << 4,
        Escalated = 1U << 5,       // an escalation stands
        Attempted = 1U << 6,       // something was tried
        TriedSurely = 1U << 7,     // with somebody who can solve it, whoever the manager is
        Asked = 1U << 8,           // an answer was asked for where the issue stands
        Acknowledged = 1U << 9,
        Answered = 1U << 10,
        Promised = 1U << 11,
        RemindedSince = 1U << 12,  // after the answer
        HeadsUp = 1U << 13,
        PauseOpen = 1U << 14,
        SilentFirst = 1U << 15,    // lastAsked was tried on two channels in vain
        SilentSecond = 1U << 16,   // lastAskedToo
        Decided = 1U << 17,        // what was asked; to be carried out
        Everyday = 1U << 18,       // by the situation that was picked
    };

    qint64 id = 0; // of the issue; not in the cell
    quint32 flags = 0;
    quint8 impact = 0;
    quint8 urgency = 0;
    quint8 override = 0; // 1..4
    quint8 over = 0;     // closed or resolved: its verdict + 1
    quint8 level = 0;
    quint8 askLevel = 0;
    quint8 reminders = 0;
    quint16 held = 0;    // a bit for each Fact
    qint64 project = 0;
    qint64 matrix = 0;   // 0: the project's current one
    quint64 category = 0; // narrowHash()
    quint64 path = 0;
    qint64 counterparty = 0;
    qint64 raisedAt = 0;
    qint64 touchedAt = 0;
    qint64 knownFrom = 0; // nothing here is said of an earlier moment
    qint64 needBy = 0;
    qint64 askCents = 0;
    qint64 askDays = 0;
    qint64 askCurrency = 0; // its letters
    qint64 tried = 0;       // one person of the attempts who is not the originator
    qint64 triedOriginator = 0; // the originator, of the attempts too
    qint64 askedAt = 0;
    qint64 asked = 0;       // whose calendar an ask at level 0 runs on
    qint64 lastAsked = 0;   // the first and the second of those asked last
    qint64 lastAskedToo = 0;
    qint64 remindedAt = 0;
    qint64 promisedUntil = 0;
    qint64 headsUpAt = 0;
    qint64 headsUpWith = 0;
    qint64 pauseFrom = 0;
    qint64 pauseTo = 0;
    qint64 firstTryAt = 0;  // from here on for criteria alone
    qint64 silentSince = 0;
    qint64 missedAt = 0;
    qint64 costPerDay = 0;
    qint64 costCurrency = 0;
    qint64 unplannedHours = 0;
    qint64 peopleAffected = 0;
    bool operator==(const NarrowIssue &) const = default;

    bool has(Flag flag) const { return flags & flag; }
};

// The facts of an issue at a moment; without Plain when they do not fit.
NarrowIssue narrowed(const Issue &issue, const QVector<Contact> &log, base::Instant now);
// Stands for a category or the key of a path; 0 for an empty text.
quint64 narrowHash(const QString &text);
// The letters of a currency's code as a number; nothing for what is no such code.
std::optional<qint64> narrowCurrency(const QString &code);

// Its stored form: a mark of the format, then each field in as few bytes as it needs. Nothing for another format.
QByteArray narrowCell(const NarrowIssue &issue);
std::optional<NarrowIssue> narrowFromCell(const char *bytes, qsizetype size);

}
