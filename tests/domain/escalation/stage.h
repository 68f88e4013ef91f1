#pragma once

#include "domain/escalation/advice.h"

// A small project to try the engine on: office hours in UTC, a counterparty path of levels 0 to 3 with deputies, an S2 issue.
// It is Wednesday 14 October 2026, 10:00, unless said otherwise. Response times: 2 d at each level, 2 h for S1.
class Stage
{
public:
    Stage();
    // Asked at level 0 on Monday 12 October, 9:00: acknowledge-by Monday 13:00, respond-by Tuesday 17:00, grace 4 h; latest(1) is
    // 11 December, 9:00.
    static Stage asked();
    // Reminded when the answer was due: grace until Wednesday 13:00, then nothing is left at level 0.
    static Stage reminded();
    // The heads-up given on Wednesday 13:00 ends on Thursday 13:00.
    static Stage warned();

    domain::Advice advice() const { return domain::advise(issue, log, path, context, now); }
    domain::Advice adviceAt(const char *iso) const;

    // Appends an entry with an id of its own and gives it back to be refined (until the next call).
    // A new entry: references into the log from before are gone with it, so a number of an earlier one is taken as a copy.
    domain::Contact &enter(domain::ContactKind kind, const char *iso, int level, const QVector<qint64> &with = {});
    domain::Contact &ask(const char *iso, int level, const QVector<qint64> &with);
    domain::Contact &remind(const char *iso, int level, const QVector<qint64> &with);
    domain::Contact &answer(const char *iso, int level, domain::AnswerOutcome outcome);
    void makeAbsent(qint64 person, const char *from, const char *to);

    static base::Instant at(const char *iso) { return base::Instant::fromIso(QString::fromLatin1(iso)); }
    static QVector<domain::PersonId> ids(const QVector<qint64> &values);

    domain::Issue issue;
    QVector<domain::Contact> log;
    domain::EscalationPath path;
    domain::EngineContext context;
    base::Instant now = at("2026-10-14T10:00:00Z");

    static constexpr qint64 kManager = 1;
    static constexpr qint64 kOwner = 2;
    static constexpr qint64 kOriginator = 3;
    // Level n: 10 n + 10 and deputy 10 n + 11 on our side, 10 n + 15 and 10 n + 16 on theirs; level 0 ours is the owner.
    static constexpr qint64 ours(int level) { return level == 0 ? kOwner : 10 * level + 10; }
    static constexpr qint64 oursDeputy(int level) { return 10 * level + 11; }
    static constexpr qint64 theirs(int level) { return 10 * level + 15; }
    static constexpr qint64 theirsDeputy(int level) { return 10 * level + 16; }
};

// "10" or "11 for 10" for each recipient, so that a failed comparison can be read.
QString words(const QVector<domain::Recipient> &side);
// The rules of the reasons in order, without repeats, joined by blanks.
QString ruleWords(const domain::Advice &advice);
bool hasReason(const domain::Advice &advice, QLatin1String id);
bool hasWarning(const domain::Advice &advice, domain::WarningId id);
