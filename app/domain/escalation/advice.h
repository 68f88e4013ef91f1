#pragma once

#include "domain/escalation/criterion.h"
#include "domain/escalation/matrix.h"
#include "domain/issue/contact.h"

#include <QHash>

#include <memory>

namespace domain {

enum class Verdict {
    CloseLoop,
    Review,
    Nothing,
    UseConfidentialRoute,
    EscalateNow,
    Wait,
    ContactDirectly,
    SendReminder,
    HandleInTeam,
    GiveHeadsUp,
    PrepareFacts,
    EscalationFailed,
    Escalate,
};

enum class StandInReason { None, Unreachable, Implicated, Power };

struct Recipient {
    PersonId person;
    QString role;        // the level's title
    PersonId insteadOf;  // a deputy stands in for this one
    StandInReason because = StandInReason::None;
    bool operator==(const Recipient &) const = default;
};

// One thing the verdict rests on. The rule is a word of engine.md; facts are what it held on, ready for words in any
// language: ui and cli turn id + arguments into a sentence (advicetext.h).
struct Reason {
    QString rule;
    QString id;                  // the sentence, e.g. "asked-no-answer"
    QVector<PersonId> people;
    QVector<base::Instant> instants;
    QVector<qint64> numbers;
    QStringList texts;
    bool operator==(const Reason &) const = default;
};

enum class WarningId { TooManyHands, CryingWolf, LeaderLoad, NoNeedBy, ShortRunway, TheirSideMissing, PromiseAnnounced, Recurring };

struct Warning {
    WarningId id = WarningId::NoNeedBy;
    QVector<PersonId> people;
    QVector<base::Instant> instants;
    QVector<qint64> numbers;
    bool operator==(const Warning &) const = default;
};

// When one level can sensibly be asked. `earliest` is projected as if nobody answers for levels above the next.
struct LevelWindow {
    int level = 0;
    base::Instant earliest; // none: not before a first contact
    base::Instant latest;   // none: no need-by
    bool isShort() const { return earliest.isValid() && latest.isValid() && latest < earliest; }
    bool operator==(const LevelWindow &) const = default;
};

// A notice that a last resort gives: served now, it runs until the end of that day.
struct ContractNotice {
    QString lastResort;
    NoticePeriod period;
    QDate endsOn;
    bool operator==(const ContractNotice &) const = default;
};

// The engine's answer (engine.md §6).
struct Advice {
    Verdict verdict = Verdict::Nothing;
    QString rule;
    int level = 0;               // where the issue stands
    int askLevel = 0;            // who was asked last and owes an answer; lower when the last escalation was for awareness only
    int nextLevel = 0;           // where the verdict points (reminders: the level asked)
    QVector<Recipient> ours;
    QVector<Recipient> theirs;
    QVector<PersonId> tell;      // close-loop: who has not heard the outcome
    Channel channel = Channel::Meeting;
    base::Instant acknowledgeBy; // the three clocks of the running contact, or of the advised one when none runs
    base::Instant respondBy;
    base::Instant solveBy;
    base::Instant until;         // until when to do it, or to wait
    base::Instant headsUpEnd;    // of a heads-up that runs or is advised: when the next level is asked, if nothing happens
    base::Instant earliest;
    base::Instant latest;
    QVector<LevelWindow> windows; // next level and above, lowest first
    base::Instant nextCheckpoint; // none: only an event can change the answer
    QVector<Fact> missing;
    QVector<Warning> warnings;
    QVector<Reason> reasons;
    QVector<HeldCriterion> criteria; // the project's own that hold, in their order
    QStringList lastResorts;
    QVector<ContractNotice> notices; // of the last resorts when nothing else is left
    QString templateKey;
    bool operator==(const Advice &) const = default;
};

// The level at which an entry of this kind is logged, where it says none itself; an escalation goes above it.
inline int levelFor(ContactKind kind, const Advice &advice)
{
    return belongsToAsk(kind) ? advice.askLevel : advice.level;
}

// Everything of the workspace the engine may look at besides the issue, its log and its path; prepared once, used for many
// issues. Holds values only. Unknown people have no name and are reachable.
class EngineContext
{
public:
    Project project;
    SeverityMatrix severity;
    QHash<PersonId, Person> people;
    QHash<OrganisationId, Organisation> organisations;
    QHash<PersonId, QVector<Absence>> absences;
    QHash<CalendarId, std::shared_ptr<const WorkingTime>> calendars;
    QHash<PersonId, int> recentEscalations; // to this person in the last 30 days
    QVector<Criterion> criteria;            // the project's own
    QHash<IssueId, RiskStanding> risks;     // of the issues that have linked risks
    QVector<EscalationPath> confidentialPaths; // of the issue's matrix: where a matter goes when its own path is closed

    // The person's own calendar, else the organisation's, else the project's, else Monday to Friday 9–17 UTC.
    const WorkingTime &calendarOf(PersonId person) const;
    const WorkingTime &calendarOf(OrganisationId organisation) const;
    const WorkingTime &projectCalendar() const;
    bool isAbsent(PersonId person, base::Instant at) const;
    // Of our side; so is who belongs to no organisation.
    bool isOurs(PersonId person) const;
    // True when reporting lines lead from person up to superior.
    bool reportsTo(PersonId person, PersonId superior) const;
    // So many steps up the reporting line; invalid when nobody is known there.
    PersonId superior(PersonId person, int steps) const;
};

// The latest escalation that was not withdrawn or stepped down, of two mails the second; null before any.
const Contact *standingEscalation(const QVector<Contact> &log);
// Whether this entry takes back that ask, which is one of the log: by its name, or by that of the other mail of the same step.
bool isWithdrawnBy(const Contact &withdrawal, const Contact &ask, const QVector<Contact> &log);
// Where the issue stands: its level; 0 before any.
int currentLevel(const QVector<Contact> &log);

// What to do now with this issue (engine.md §5). Pure: same input, same answer. `log` in order of time.
Advice advise(const Issue &issue, const QVector<Contact> &log, const EscalationPath &path, const EngineContext &context,
              base::Instant now);

// What is left after a decision on what was asked: to carry it out. The reason that says so; null otherwise.
const Reason *decisionToCarryOut(const Advice &advice);

// One step of what happens when nobody ever answers (engine.md §8).
struct SimulationStep {
    base::Instant at;
    Verdict verdict = Verdict::Nothing;
    QString rule;
    int level = 0;
    QVector<Recipient> ours;
    QVector<Recipient> theirs;
};
QVector<SimulationStep> simulate(Issue issue, QVector<Contact> log, const EscalationPath &path, const EngineContext &context,
                                 base::Instant from);

// Money and days counted once (engine.md §3): full working days to the day before `asOf`, times the cost per day.
struct DelayFigures {
    int daysLost = 0;       // since the first missed date
    qint64 costSoFarCents = 0;
    int daysSilent = 0;     // since the first ask that is still without an answer
    qint64 priceOfSilenceCents = 0;
    int daysToNeedBy = 0;   // working days from asOf's day to the need-by's day
};
DelayFigures delayFigures(const Issue &issue, const QVector<Contact> &log, const EngineContext &context, base::Instant asOf);
// Its costSoFarCents alone.
qint64 costSoFarCents(const Issue &issue, const EngineContext &context, base::Instant asOf);
// When the first ask that is still without an answer was made; none when all are answered.
base::Instant firstUnanswered(const QVector<Contact> &log, base::Instant asOf);

}
