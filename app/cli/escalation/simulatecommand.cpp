#include "cli/escalation/simulatecommand.h"

#include "cli/escalation/advicejson.h"
#include "cli/issue/issuelookup.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/names.h"
#include "render/wording/advicewords.h"

namespace cli {

namespace {

base::Result<ExitStatus> simulateIssue(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto issueCase = findCase(**workspace, call.arguments().place(1));
    if (!issueCase)
        return base::fail(issueCase.error());

    const render::AdviceWords words(issueCase->context, QLocale(), render::Format::Joint::Plain);
    QJsonArray document;
    TextTable table({Text::tr("When"), Text::tr("What"), Text::tr("Whom")});
    for (const domain::SimulationStep &step :
         domain::simulate(issueCase->issue, issueCase->log, issueCase->path, issueCase->context, call.clock().now())) {
        document.append(QJsonObject{{QStringLiteral("at"), momentJson(step.at)},
                                    {QStringLiteral("verdict"), domain::nameOf(step.verdict)},
                                    {QStringLiteral("rule"), step.rule},
                                    {QStringLiteral("level"), step.level},
                                    {QStringLiteral("recipients"), recipientsJson(step.ours, step.theirs, issueCase->context)}});
        QStringList names;
        for (const domain::Recipient &recipient : step.ours + step.theirs)
            names << words.name(recipient.person);
        table.add({words.format().momentYear(step.at), words.headline(step.verdict, step.level), names.join(QStringLiteral(", "))});
    }
    call.console().answer(document, table.text());
    return Done;
}

}

Command simulateCommand()
{
    return {.name = QStringLiteral("simulate"),
            .synopsis = QStringLiteral("FILE ISSUE"),
            .summary = [] { return Text::tr("What happens when nobody answers."); },
            .least = 2,
            .most = 2,
            .use = onlyLooks,
            .run = simulateIssue};
}

}
