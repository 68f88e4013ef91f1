#include "models/issue/fieldwords.h"

#include "render/wording/names.h"

#include <QCoreApplication>

#include <array>

namespace models {

namespace {

struct FieldLabel {
    const char *field;
    const char *label;
};

constexpr std::array kFieldLabels{
    FieldLabel{"title", QT_TRANSLATE_NOOP("Field", "Title")},
    FieldLabel{"description", QT_TRANSLATE_NOOP("Field", "Facts")},
    FieldLabel{"businessImpact", QT_TRANSLATE_NOOP("Field", "Business impact")},
    FieldLabel{"category", QT_TRANSLATE_NOOP("Field", "Category")},
    FieldLabel{"pathKey", QT_TRANSLATE_NOOP("Field", "Path")},
    FieldLabel{"counterparty", QT_TRANSLATE_NOOP("Field", "Counterparty")},
    FieldLabel{"impact", QT_TRANSLATE_NOOP("Field", "Impact")},
    FieldLabel{"urgency", QT_TRANSLATE_NOOP("Field", "Urgency")},
    FieldLabel{"severityOverride", QT_TRANSLATE_NOOP("Field", "Severity")},
    FieldLabel{"overrideReason", QT_TRANSLATE_NOOP("Field", "Reason for the severity")},
    FieldLabel{"status", QT_TRANSLATE_NOOP("Field", "Status")},
    FieldLabel{"owner", QT_TRANSLATE_NOOP("Field", "Owner")},
    FieldLabel{"originator", QT_TRANSLATE_NOOP("Field", "Raised by")},
    FieldLabel{"implicated", QT_TRANSLATE_NOOP("Field", "Implicated")},
    FieldLabel{"raisedAt", QT_TRANSLATE_NOOP("Field", "Raised")},
    FieldLabel{"needBy", QT_TRANSLATE_NOOP("Field", "Need-by")},
    FieldLabel{"missedAt", QT_TRANSLATE_NOOP("Field", "First missed date")},
    FieldLabel{"resolvedAt", QT_TRANSLATE_NOOP("Field", "Resolved")},
    FieldLabel{"costNow", QT_TRANSLATE_NOOP("Field", "Cost now")},
    FieldLabel{"costPerDay", QT_TRANSLATE_NOOP("Field", "Cost per day")},
    FieldLabel{"costParts", QT_TRANSLATE_NOOP("Field", "Part of the cost")},
    FieldLabel{"oneOffLoss", QT_TRANSLATE_NOOP("Field", "One-off loss")},
    FieldLabel{"consequence", QT_TRANSLATE_NOOP("Field", "If nobody decides")},
    FieldLabel{"ask", QT_TRANSLATE_NOOP("Field", "Ask")},
    FieldLabel{"options", QT_TRANSLATE_NOOP("Field", "Option")},
    FieldLabel{"workaround", QT_TRANSLATE_NOOP("Field", "Workaround")},
    FieldLabel{"links", QT_TRANSLATE_NOOP("Field", "Link")},
    FieldLabel{"worsening", QT_TRANSLATE_NOOP("Field", "Getting worse")},
    FieldLabel{"joint", QT_TRANSLATE_NOOP("Field", "Both sides agree to escalate")},
    FieldLabel{"reviewed", QT_TRANSLATE_NOOP("Field", "After-action review held")},
    FieldLabel{"pauses", QT_TRANSLATE_NOOP("Field", "Pause")},
    FieldLabel{"stopWork", QT_TRANSLATE_NOOP("Field", "Stop of work")},
    FieldLabel{"limits", QT_TRANSLATE_NOOP("Field", "Beyond my")},
    FieldLabel{"unplannedHours", QT_TRANSLATE_NOOP("Field", "Unplanned hours")},
    FieldLabel{"peopleAffected", QT_TRANSLATE_NOOP("Field", "People affected")},
    FieldLabel{"helpers", QT_TRANSLATE_NOOP("Field", "Helper")},
    FieldLabel{"actions", QT_TRANSLATE_NOOP("Field", "Action")},
    FieldLabel{"due", QT_TRANSLATE_NOOP("Field", "due")},
    FieldLabel{"doneAt", QT_TRANSLATE_NOOP("Field", "done")},
    FieldLabel{"responders", QT_TRANSLATE_NOOP("Field", "Response team")},
    FieldLabel{"duty", QT_TRANSLATE_NOOP("Field", "duty")},
    FieldLabel{"contributions", QT_TRANSLATE_NOOP("Field", "Contributing party")},
    FieldLabel{"organisation", QT_TRANSLATE_NOOP("Field", "organisation")},
    FieldLabel{"percent", QT_TRANSLATE_NOOP("Field", "percent")},
    FieldLabel{"guided", QT_TRANSLATE_NOOP("Field", "Guided answer")},
    FieldLabel{"firings", QT_TRANSLATE_NOOP("Field", "Rule that acted")},
    FieldLabel{"labels", QT_TRANSLATE_NOOP("Field", "Label")},
    FieldLabel{"outcome", QT_TRANSLATE_NOOP("Field", "Outcome")},
    FieldLabel{"matrix", QT_TRANSLATE_NOOP("Field", "Matrix version")},
    FieldLabel{"kind", QT_TRANSLATE_NOOP("Field", "kind")},
    FieldLabel{"text", QT_TRANSLATE_NOOP("Field", "text")},
    FieldLabel{"money", QT_TRANSLATE_NOOP("Field", "amount")},
    FieldLabel{"amount", QT_TRANSLATE_NOOP("Field", "amount")},
    FieldLabel{"days", QT_TRANSLATE_NOOP("Field", "days")},
    FieldLabel{"detail", QT_TRANSLATE_NOOP("Field", "detail")},
    FieldLabel{"cost", QT_TRANSLATE_NOOP("Field", "cost")},
    FieldLabel{"slipDays", QT_TRANSLATE_NOOP("Field", "slip in days")},
    FieldLabel{"scope", QT_TRANSLATE_NOOP("Field", "scope")},
    FieldLabel{"mainRisk", QT_TRANSLATE_NOOP("Field", "main risk")},
    FieldLabel{"recommended", QT_TRANSLATE_NOOP("Field", "recommended")},
    FieldLabel{"label", QT_TRANSLATE_NOOP("Field", "label")},
    FieldLabel{"target", QT_TRANSLATE_NOOP("Field", "target")},
    FieldLabel{"from", QT_TRANSLATE_NOOP("Field", "from")},
    FieldLabel{"to", QT_TRANSLATE_NOOP("Field", "to")},
    FieldLabel{"since", QT_TRANSLATE_NOOP("Field", "since")},
    FieldLabel{"by", QT_TRANSLATE_NOOP("Field", "by")},
    FieldLabel{"knowledge", QT_TRANSLATE_NOOP("Field", "knowledge")},
    FieldLabel{"control", QT_TRANSLATE_NOOP("Field", "control")},
    FieldLabel{"progress", QT_TRANSLATE_NOOP("Field", "power to move it on")},
    FieldLabel{"person", QT_TRANSLATE_NOOP("Field", "person")},
    FieldLabel{"brings", QT_TRANSLATE_NOOP("Field", "brings")},
    FieldLabel{"until", QT_TRANSLATE_NOOP("Field", "until")},
    FieldLabel{"question", QT_TRANSLATE_NOOP("Field", "question")},
    FieldLabel{"reply", QT_TRANSLATE_NOOP("Field", "reply")},
    FieldLabel{"name", QT_TRANSLATE_NOOP("Field", "name")},
    FieldLabel{"version", QT_TRANSLATE_NOOP("Field", "version")},
    FieldLabel{"at", QT_TRANSLATE_NOOP("Field", "at")},
    FieldLabel{"facts", QT_TRANSLATE_NOOP("Field", "facts")},
    FieldLabel{"situation", QT_TRANSLATE_NOOP("Field", "Known situation")},
    FieldLabel{"tierPath", QT_TRANSLATE_NOOP("Field", "Support tiers")},
    FieldLabel{"tier", QT_TRANSLATE_NOOP("Field", "Support tier")},
    FieldLabel{"everyday", QT_TRANSLATE_NOOP("Field", "Handle it yourself")},
    FieldLabel{"milestone", QT_TRANSLATE_NOOP("Field", "Milestone")},
    FieldLabel{"workaroundUntil", QT_TRANSLATE_NOOP("Field", "Workaround holds until")},
    FieldLabel{"causes", QT_TRANSLATE_NOOP("Field", "Cause")},
    FieldLabel{"decision", QT_TRANSLATE_NOOP("Field", "Decision")},
    FieldLabel{"decider", QT_TRANSLATE_NOOP("Field", "decided by")},
    FieldLabel{"watch", QT_TRANSLATE_NOOP("Field", "Watch")},
    FieldLabel{"reviewOn", QT_TRANSLATE_NOOP("Field", "review on")},
    FieldLabel{"tripwire", QT_TRANSLATE_NOOP("Field", "tripwire")},
    FieldLabel{"againOf", QT_TRANSLATE_NOOP("Field", "Happened again after")},
    FieldLabel{"custom", QT_TRANSLATE_NOOP("Field", "Own field")},
    FieldLabel{"size", QT_TRANSLATE_NOOP("Field", "number")},
    FieldLabel{"source", QT_TRANSLATE_NOOP("Field", "Source")},
    FieldLabel{"reason", QT_TRANSLATE_NOOP("Field", "reason")},
};

QString partWord(const QString &part)
{
    for (const FieldLabel &entry : kFieldLabels)
        if (part == QLatin1String(entry.field))
            return QCoreApplication::translate("Field", entry.label);
    return part;
}

}

QString fieldWord(const QString &field)
{
    QString words;
    const QStringList parts = field.split(QLatin1Char('.'));
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        bool isNumber = false;
        part.toInt(&isNumber);
        if (words.isEmpty()) {
            words = partWord(part);
            words[0] = words.at(0).toUpper();
        }
        else if (isNumber)
            words += QLatin1Char(' ') + part;
        else if (part != QLatin1String("amount") && part != QLatin1String("currency"))
            words += QStringLiteral(", ") + render::inSentence(partWord(part));
    }
    return words;
}

}
