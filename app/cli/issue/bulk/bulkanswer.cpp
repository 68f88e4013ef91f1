#include "cli/issue/bulk/bulkanswer.h"

#include "cli/interrupt.h"
#include "cli/text.h"

namespace cli {

ExitStatus answerBulk(Call &call, const services::BulkOutcome &outcome, bool isDryRun)
{
    const QJsonObject document{{QStringLiteral("asked"), outcome.asked},
                               {QStringLiteral("changed"), outcome.changed},
                               {QStringLiteral("untold"), QJsonArray::fromStringList(outcome.untold)},
                               {QStringLiteral("unowned"), QJsonArray::fromStringList(outcome.unowned)}};
    QString lines = isDryRun ? Text::tr("%1 of %2 issues would change.").arg(outcome.changed).arg(outcome.asked)
                             : Text::tr("%1 of %2 issues changed.").arg(outcome.changed).arg(outcome.asked);
    for (const QString &key : outcome.untold)
        lines += QLatin1Char('\n') + heldWords(key, services::ClosingHold::Untold);
    for (const QString &key : outcome.unowned)
        lines += QLatin1Char('\n') + heldWords(key, services::ClosingHold::Unowned);
    call.console().answer(document, lines);
    return outcome.untold.isEmpty() && outcome.unowned.isEmpty() ? Done : Findings;
}

QString heldWords(const QString &key, services::ClosingHold hold)
{
    return hold == services::ClosingHold::Untold ? Text::tr("%1: resolved only. It closes once the outcome is told, or waived with a reason.").arg(key)
                                                 : Text::tr("%1: resolved only. It closes once somebody owns it.").arg(key);
}

services::BulkEdit::Progress showProgress(Call &call)
{
    return [&call](double share) {
        call.console().progress(share);
        return !Interrupt::isAsked();
    };
}

}
