#pragma once

#include "domain/project/project.h"

#include <QString>
#include <QVector>

namespace domain {

using AbsenceId = base::TypedId<struct AbsenceTag>;

enum class Channel { Meeting, Call, Chat, Mail, Letter, Other };

// Ours (isOurs) or a counterparty: supplier, customer, authority.
struct Organisation {
    OrganisationId id;
    QString name;
    bool isOurs = false;
    CalendarId calendar; // invalid: the project's
    QString contractReference;
    int rowVersion = 0;
    bool operator==(const Organisation &) const = default;
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
