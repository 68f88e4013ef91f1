#include "cli/escalation/advicejson.h"
#include "cli/escalation/matrix/matrixcall.h"
#include "cli/escalation/matrix/versionscommand.h"
#include "cli/interrupt.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/names.h"
#include "render/wording/advicewords.h"
#include "services/escalation/matrixoutlook.h"
#include "services/escalation/matrixservice.h"

namespace cli {

namespace {

QJsonObject sideOfEffect(const domain::Advice &advice, const domain::EngineContext &context)
{
    return {{QStringLiteral("verdict"), domain::nameOf(advice.verdict)},
            {QStringLiteral("level"), advice.nextLevel},
            {QStringLiteral("recipients"), recipientsJson(advice.ours, advice.theirs, context)},
            {QStringLiteral("nextCheckpoint"), momentJson(advice.nextCheckpoint)}};
}

QString wordsOfSide(const domain::Advice &advice, const render::AdviceWords &words)
{
    QStringList names;
    for (const domain::Recipient &recipient : advice.ours + advice.theirs)
        names << words.name(recipient.person);
    const QString whom = names.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(names.join(QStringLiteral(", ")));
    return oneLine(words.headline(advice) + whom);
}

base::Result<ExitStatus> showOutlook(Call &call)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    const auto matrix = about->workspace->matrices().edited(about->project.id);
    if (!matrix)
        return base::fail(matrix.error());
    const Interrupt interrupt;
    const auto outlook = services::matrixOutlook(*about->workspace, *matrix, [] { return !Interrupt::isAsked(); });
    if (!outlook)
        return base::fail(outlook.error());
    const render::AdviceWords words(about->context, QLocale(), render::Format::Joint::Plain);
    QJsonArray effects;
    TextTable table({Text::tr("Issue"), Text::tr("Now"), Text::tr("Then")});
    for (const services::MatrixEffect &effect : outlook->effects) {
        effects.append(QJsonObject{{QStringLiteral("key"), effect.key},
                                   {QStringLiteral("title"), effect.title},
                                   {QStringLiteral("before"), sideOfEffect(effect.before, about->context)},
                                   {QStringLiteral("after"), sideOfEffect(effect.after, about->context)}});
        table.add({effect.key, wordsOfSide(effect.before, words), wordsOfSide(effect.after, words)});
    }
    const QString count = Text::tr("%1 issues run; the verdict or level of %2 would change.").arg(outlook->running).arg(outlook->changed);
    const QString rest = outlook->isComplete ? QString() : QLatin1Char('\n') + Text::tr("Not all of them are listed.");
    call.console().answer(QJsonObject{{QStringLiteral("running"), outlook->running},
                                      {QStringLiteral("changed"), outlook->changed},
                                      {QStringLiteral("complete"), outlook->isComplete},
                                      {QStringLiteral("effects"), effects}},
                          (effects.isEmpty() ? QString() : table.text() + QLatin1Char('\n')) + count + rest);
    return Done;
}

}

Command matrixOutlookCommand()
{
    return {.name = QStringLiteral("matrix outlook"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("What would change for the running issues if they moved to the edited version of the matrix."); },
            .options = {{QStringLiteral("project"), QStringLiteral("KEY")}},
            .use = onlyLooks,
            .run = showOutlook};
}

}
