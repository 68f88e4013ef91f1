#pragma once

#include "domain/project/project.h"

#include <QString>
#include <QVector>

namespace domain {

using AbsenceId = base::TypedId<struct AbsenceTag>;

enum class Channel { Meeting, Call, Chat, Mail, Letter, Other };

// Who answers for one level of an organisation, and from which day to which, that day included.
struct Stewardship {
    int level = 0;
    PersonId person;
    QDate from; // none: always did
    QDate to;   // none: until another one follows
    bool isOn(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
    bool operator==(const Stewardship &) const = default;
};

// How long before something must be announced, as the contract has it: "Termination", 30.
struct NoticePeriod {
    QString name;
    int workingDays = 0;
    bool operator==(const NoticePeriod &) const = default;
};

// Ours (isOurs) or a counterparty: supplier, customer, authority.
struct Organisation {
    OrganisationId id;
    QString name;
    bool isOurs = false;
    CalendarId calendar; // invalid: the project's
    QString contractReference;
    QVector<Stewardship> ladder; // by level, then by day
    QVector<NoticePeriod> notices;
    int rowVersion = 0;
    bool operator==(const Organisation &) const = default;

    // Who answers for the level on that day; of several the one who came last. Invalid: nobody is named.
    PersonId steward(int level, QDate day) const;
    // The first day after `day` on which somebody of the ladder comes or is gone; none when nothing changes any more.
    QDate nextLadderChange(QDate day) const;
};

// What a person may decide alone; zero or false = no such power stated.
struct Powers {
    Money money;
    int days = 0;
    bool staff = false;
    bool scope = false;
    bool priority = false;
    bool contract = false;
    bool operator==(const Powers &) const = default;
};

// How a person likes to be asked: ours alone, never in a draft, report or export for others.
struct Preferences {
    QString channels;
    QString times;
    QString length;
    QString format;
    QString likes;
    QString dislikes;
    QString worked;
    bool operator==(const Preferences &) const = default;
};

// What was agreed beforehand about how escalations to this person go. Without `on` there is none.
struct Agreement {
    QDate on;
    QString points;
    QDate reviewOn;
    bool operator==(const Agreement &) const = default;
};

struct Person {
    PersonId id;
    QString name;
    OrganisationId organisation;
    QString role; // title, "Head of procurement"
    QString email;
    QString phone;
    QString chat;
    CalendarId calendar; // invalid: the organisation's, else the project's
    PersonId reportsTo;
    Powers powers;
    Preferences preferences;
    Agreement agreement;
    QString notes; // ours alone: never in a draft or a report
    bool active = true;
    int rowVersion = 0;
    bool operator==(const Person &) const = default;

    // Whether this channel can reach the person: a meeting needs nothing, a call a phone, mail an address, chat a handle.
    bool hasChannel(Channel channel) const;
};

// Leave, travel, illness: decides reachability, stops nobody's clock.
struct Absence {
    AbsenceId id;
    PersonId person;
    base::Instant from;
    base::Instant to;
    QString reason;
    int rowVersion = 0;
    bool operator==(const Absence &) const = default;
};

}
