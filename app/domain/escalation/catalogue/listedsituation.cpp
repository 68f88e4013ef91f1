#include "domain/escalation/catalogue/listedsituation.h"

namespace domain {

namespace {

constexpr bool kHandleYourself = true;

struct Shipped {
    const char *name;
    const char *category;
    int impact;
    int urgency;
    const char *advice;
    bool everyday = false;
};

constexpr Shipped kShipped[] = {
    {"People or the public are in danger", "safety", 5, 5, "Stop the work and make people safe, then call the level above at once."},
    {"Suspected bribery, fraud or harassment", "conduct", 5, 4, "Tell only the confidential contacts; keep it out of the open log."},
    {"The goal of the project can no longer be reached", "objectives", 5, 4, "Say so early, with two options and their cost."},
    {"A permit is refused or withdrawn", "permits", 5, 4, "Stop what it covers; ask for a decision on the way round."},
    {"The client threatens to stop or to withhold payment", "third party", 5, 4, "Inform your sponsor before you answer."},
    {"A key supplier will miss a date on the critical path", "suppliers", 4, 4, "Get the new date in writing, then go to their next level."},
    {"The budget will be exceeded beyond your own limit", "resources", 4, 4, "Show the forecast and what stops the loss; ask for money or scope."},
    {"A decision is overdue and work stands still", "decisions", 4, 4, "Name the cost per day and the latest day to decide."},
    {"People who were promised are given to other work", "resources", 4, 3, "Show which milestone slips; ask for them back or for a later date."},
    {"A technical fault has no known remedy", "technical", 4, 3, "Bring in the specialist, and a second opinion."},
    {"Material is missing and the float is used up", "material", 3, 4, "Look for another source; ask who pays for the faster way."},
    {"The scope is disputed", "scope", 3, 3, "Put both readings side by side with the contract."},
    {"Nobody knows who is responsible", "roles", 3, 3, "Propose an owner and have the line confirm it."},
    {"A key person leaves the team", "team change", 3, 3, "Secure the handover first, then ask for a replacement."},
    {"Two people in the team do not get along", "staff", 2, 3, "Talk to each, then to both, before you tell anybody else.", kHandleYourself},
    {"A delivery is a few days late and the float covers it", "suppliers", 2, 2, "Agree a new date with the supplier and note it.", kHandleYourself},
    {"A small fault with a known remedy", "technical", 2, 2, "Have it mended and look whether it comes back.", kHandleYourself},
    {"A question is unanswered for a day or two", "third party", 1, 2, "Call and ask again.", kHandleYourself},
    {"A colleague is a day late with a small thing", "staff", 1, 1, "Ask what is in the way and agree a new day.", kHandleYourself},
};

}

QVector<ListedSituation> shippedSituations(ProjectId project)
{
    QVector<ListedSituation> list;
    for (const Shipped &each : kShipped)
        list.append({.project = project,
                     .rank = int(list.size()) + 1,
                     .name = QString::fromLatin1(each.name),
                     .category = QString::fromLatin1(each.category),
                     .impact = each.impact,
                     .urgency = each.urgency,
                     .everyday = each.everyday,
                     .advice = QString::fromLatin1(each.advice)});
    return list;
}

Issue classified(Issue issue, const ListedSituation &situation)
{
    issue.situation = situation.name;
    issue.everyday = situation.everyday;
    if (!situation.category.isEmpty())
        issue.category = situation.category;
    if (situation.impact > 0)
        issue.impact = situation.impact;
    if (situation.urgency > 0)
        issue.urgency = situation.urgency;
    return issue;
}

Issue unclassified(Issue issue)
{
    issue.situation.clear();
    issue.everyday = false;
    return issue;
}

}
