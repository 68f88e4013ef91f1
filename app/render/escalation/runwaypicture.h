#pragma once

#include "domain/escalation/advice.h"

#include <QVector>

namespace render {

// What stands in one lane of the runway at one moment.
struct RunwayMark {
    enum class Kind { Contact, PromisePassed, Escalation, Reminder, Answer, HeadsUp };
    Kind kind = Kind::Contact;
    base::Instant at;
    bool advised = false; // not done yet: what the advice proposes now
    domain::Channel channel = domain::Channel::Other;
    QVector<domain::PersonId> people = {}; // asked or told; for an answer who gave it
    bool operator==(const RunwayMark &) const = default;
};

struct RunwayBar {
    base::Instant from;
    base::Instant to;
    bool grace = false;
    QVector<domain::PersonId> people = {}; // who is waited for
    bool operator==(const RunwayBar &) const = default;
};

struct RunwayLane {
    int level = 0;
    QString title;
    bool asked = false;
    int folded = 0; // marks older than the picture
    QVector<RunwayMark> marks;
    QVector<RunwayBar> bars;
    QVector<RunwayBar> headsUps; // windows of heads-ups, from the entry to their end
    QVector<domain::PersonId> askedPeople; // by the latest ask, without those who left the others to answer
    int mails = 0; // entries that made the latest ask
    domain::LevelWindow window; // earliest invalid: none to draw
    base::Instant lastAsked;
    base::Instant lastAnswered; // after lastAsked
    bool isDecided = false;     // that answer is a decision
    bool isSettled = false;     // not answered here, but nobody is waited for: decided elsewhere, or resolved
    domain::AnswerOutcome outcome = domain::AnswerOutcome::None;
};

// Where everything stands on the time axis: computed once, drawn by the paper and by the window's runway bar.
struct RunwayPicture {
    base::Instant from;
    base::Instant to;
    base::Instant now;
    base::Instant needBy; // none: not stated
    domain::LevelWindow next; // the next level's; level 0: none is left or wanted
    bool isIfAskedNow = false; // next.earliest is projected: nobody was asked yet
    QVector<domain::PersonId> advised; // whom the advice names
    QVector<RunwayLane> lanes; // highest level first
    QVector<RunwayBar> freeTime; // whole days without work
    QVector<base::Instant> mondays; // 00:00 in the project's zone
};

struct RunwayInput {
    const domain::Issue &issue;
    const QVector<domain::Contact> &log;
    const domain::EscalationPath &path;
    const domain::EngineContext &context;
    const domain::Advice &advice;
    base::Instant now;
};

// The level that is being asked, or will be by the advice.
int askedLevel(const domain::Advice &advice);
RunwayPicture runwayPicture(const RunwayInput &input);

}
