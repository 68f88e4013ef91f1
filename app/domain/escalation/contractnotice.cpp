#include "domain/escalation/contractnotice.h"

#include "domain/project/milestoneoutlook.h"

#include <QRegularExpression>

#include <algorithm>

namespace domain {

namespace {

// Last resorts are free text, so this reads them in the languages of the program; "Ankündigung" gives notice of nothing.
bool speaksOfNotice(const QString &resort)
{
    static const QRegularExpression words(QStringLiteral("\\bnotices?\\b|(?<!an)(?<!ver)kündig|إشعار|إخطار|إنذار"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(resort).hasMatch();
}

const Organisation *contractPartner(const Issue &issue, const EscalationPath &path, const EngineContext &context)
{
    const auto found = context.organisations.constFind(path.counterparty.isValid() ? path.counterparty : issue.counterparty);
    return found == context.organisations.constEnd() || found->isOurs ? nullptr : &*found;
}

}

QVector<ContractNotice> contractNotices(const Issue &issue, const EscalationPath &path, const EngineContext &context, base::Instant now)
{
    const Organisation *partner = contractPartner(issue, path, context);
    if (!partner || partner->notices.isEmpty())
        return {};
    const WorkingTime &time = context.calendarOf(partner->id);
    const QDate today = time.localDate(now);
    QVector<ContractNotice> found;
    for (const QString &resort : path.lastResorts) {
        const auto isNamed = [&](const NoticePeriod &each) { return resort.contains(each.name, Qt::CaseInsensitive); };
        const bool namesOne = std::any_of(partner->notices.begin(), partner->notices.end(), isNamed);
        if (!namesOne && !speaksOfNotice(resort))
            continue;
        for (const NoticePeriod &each : partner->notices) {
            const QDate end = !namesOne || isNamed(each) ? plusWorkingDays(today, each.workingDays, time) : QDate();
            if (end.isValid())
                found.append({resort, each, end});
        }
    }
    return found;
}

}
