#pragma once

#include <span>

namespace domain {

// One placeholder of draft templates. Values are plain text in the draft's language; what an issue does not have is null
// (never ""), so that {{#name}}…{{/name}} leaves the sentence out. Dates carry the weekday, money its currency.
struct PlaceholderName {
    const char *name;
    const char *meaning;
    bool isList = false; // a section: {{#issue.options}} … {{title}} … {{/issue.options}}
};

inline constexpr PlaceholderName kPlaceholders[] = {
    {"issue.key", "HT4-118"},
    {"issue.title", "the title"},
    {"issue.severity", "S1 to S4"},
    {"issue.severityName", "what the project calls this severity"},
    {"issue.summary", "the facts: the description"},
    {"issue.impact", "the business impact"},
    {"issue.needBy", "when it must be solved: weekday, date, time"},
    {"issue.missedOn", "the first date that was missed"},
    {"issue.daysLost", "full working days since then, a number"},
    {"issue.costPerDay", "cost of each further working day; inside only"},
    {"issue.costParts", "its parts: crew 3,100, mobile crane 1,700; inside only"},
    {"issue.costSoFar", "cost of the days lost; inside only"},
    {"issue.oneOffLoss", "what is lost once when the need-by is missed; inside only"},
    {"issue.ask", "what is asked, one sentence"},
    {"issue.askKind", "what kind of answer is wanted: a decision, help …"},
    {"issue.forInformation", "true when nothing is asked: for awareness only"},
    {"issue.askMoney", "the sum the ask needs; inside only"},
    {"issue.askDays", "the working days the ask needs, a number"},
    {"issue.consequence", "what happens if nobody decides"},
    {"issue.workaround", "how work goes on meanwhile"},
    {"issue.outcome", "how it was solved"},
    {"issue.owner", "who owns it, with role"},
    {"issue.originator", "who raised it"},
    {"issue.hasOptions", "true when there are options"},
    {"issue.options", "letter, title, detail, cost, slip, scope, mainRisk, recommended (true or null)", true},
    {"issue.recommended", "letter and title of the recommended option"},
    {"issue.hasTried", "true when something was tried"},
    {"issue.triedSoFar", "from the log, oldest first: date, who, channel, outcome; internal entries only inside", true},
    {"issue.hasDetails", "true when there are links"},
    {"issue.details", "label, target", true},
    {"asked.on", "when the running ask was made: weekday, date"},
    {"asked.who", "who was asked"},
    {"asked.channel", "how: by call, in a meeting …"},
    {"asked.promise", "the moment promised in the answer"},
    {"advice.level", "the level the advice points to, a number"},
    {"advice.levelTitle", "its title"},
    {"advice.channel", "meeting or call"},
    {"advice.respondBy", "until when an answer is asked: weekday, date, time"},
    {"advice.latest", "the last moment at which the next level still helps"},
    {"advice.until", "until when to do what is advised"},
    {"advice.headsUpEnd", "when a heads-up given now ends: weekday, date, time"},
    {"advice.reason", "why, one sentence"},
    {"recipients.firstNames", "Adaeze, Lena"},
    {"recipients.names", "full names, with the organisation where it differs from ours"},
    {"recipients.theirs", "names of the other side's recipients"},
    {"recipients.ours", "names of our side's recipients"},
    {"sender.name", "the project manager"},
    {"sender.role", "the manager's role"},
    {"sender.phone", "the manager's phone"},
    {"project.key", "HT4"},
    {"project.name", "the project's name"},
    {"counterparty.name", "the other side"},
    {"nextUpdate", "when the next update is promised: weekday, date, time"},
    {"today", "weekday and date"},
};

inline constexpr std::span<const PlaceholderName> placeholders()
{
    return kPlaceholders;
}

}
