#pragma once

#include "domain/issue/issue.h"

namespace domain {

using TemplateId = base::TypedId<struct TemplateTag>;
using DraftId = base::TypedId<struct DraftTag>;

enum class DraftStage { Ask, Remind, HeadsUp, Escalate, Inform, Close };
enum class Audience { Ours, Theirs, Boss, Originator };
enum class DraftState { Open, Sent, Dropped };

// A text to start from; subject and body hold Mustache placeholders ({{issue.title}}) from the catalogue of placeholders.h.
struct DraftTemplate {
    TemplateId id;
    QString key;  // unique with language; shipped ones are named by the advice
    QString name;
    DraftStage stage = DraftStage::Ask;
    Audience audience = Audience::Ours;
    QString language = QStringLiteral("en");
    QString subject;
    QString body;
    bool shipped = false;
    int rowVersion = 0;
    bool operator==(const DraftTemplate &) const = default;
};

// Unstated: somebody was added and it is not yet said what for.
enum class RecipientRole { Decides, Helps, Informed, Unstated };

struct DraftRecipient {
    PersonId person;
    RecipientRole role = RecipientRole::Decides; // Informed goes to Cc
    bool operator==(const DraftRecipient &) const = default;
};

// A mail being written for an issue: plain text, placeholders already filled or still there.
struct Draft {
    DraftId id;
    IssueId issue;
    QString templateKey;
    QString language = QStringLiteral("en");
    QVector<DraftRecipient> recipients;
    QVector<IssueId> bundled; // other issues that the same mail asks about; all of them are logged when it is sent
    QString subject;
    QString body;
    DraftState state = DraftState::Open;
    base::Instant createdAt;
    base::Instant changedAt;
    int rowVersion = 0;
    bool operator==(const Draft &) const = default;
};

}
