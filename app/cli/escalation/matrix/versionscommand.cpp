#include "cli/escalation/matrix/versionscommand.h"

#include "cli/escalation/advicejson.h"
#include "cli/escalation/matrix/matrixcall.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "render/wording/matrix/matrixdifferencewords.h"
#include "services/escalation/matrixservice.h"
#include "services/escalation/matrixtemplates.h"
#include "services/escalation/matrixversions.h"
#include "services/project/projectservice.h"

namespace cli {

namespace {

using services::MatrixVersion;

QString stateName(const MatrixVersion &version)
{
    return version.isDraft ? QStringLiteral("draft") : version.isCurrent ? QStringLiteral("current") : QStringLiteral("old");
}

QString stateWord(const MatrixVersion &version)
{
    return version.isDraft ? Text::tr("draft") : version.isCurrent ? Text::tr("current") : Text::tr("old");
}

base::Result<ExitStatus> listVersions(Call &call)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    const auto versions = services::MatrixVersions(*about->workspace).all(about->project.id);
    if (!versions)
        return base::fail(versions.error());
    const render::Format format(about->context, QLocale(), render::Format::Joint::Plain);
    QJsonArray document;
    TextTable table({Text::tr("Version"), Text::tr("State"), Text::tr("Saved"), Text::tr("By"), Text::tr("Running issues"), Text::tr("Why")});
    for (const MatrixVersion &version : *versions) {
        document.append(QJsonObject{{QStringLiteral("version"), version.number},
                                    {QStringLiteral("state"), stateName(version)},
                                    {QStringLiteral("savedAt"), momentJson(version.savedAt)},
                                    {QStringLiteral("savedBy"), version.savedBy},
                                    {QStringLiteral("runningIssues"), version.runningIssues},
                                    {QStringLiteral("why"), version.why}});
        table.add({QString::number(version.number), stateWord(version), format.momentYear(version.savedAt), oneLine(version.savedBy),
                   QString::number(version.runningIssues), oneLine(version.why)});
    }
    call.console().answer(document, table.text());
    return Done;
}

// The version of this number; the edited one without a number.
base::Result<domain::Matrix> versionNamed(const ProjectCall &about, const QString &number)
{
    if (number.isEmpty())
        return about.workspace->matrices().edited(about.project.id);
    bool isNumber = false;
    const int wanted = number.toInt(&isNumber);
    if (isNumber)
        return services::MatrixVersions(*about.workspace).find(about.project.id, wanted);
    return base::fail(base::ErrorCode::NotFound, QStringLiteral("matrix version"), {{}, 0, 0, number});
}

base::Result<ExitStatus> showDifferences(Call &call)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    const QString from = call.arguments().place(1);
    const auto before = from.isEmpty() ? about->workspace->matrices().current(about->project.id) : versionNamed(*about, from);
    const auto after = versionNamed(*about, call.arguments().place(2));
    if (!before || !after)
        return base::fail(before ? after.error() : before.error());
    const render::Format format(about->context, QLocale(), render::Format::Joint::Plain);
    const render::MatrixDifferenceWords words(*before, *after, about->context, format);
    QJsonArray document;
    TextTable table({Text::tr("Where"), Text::tr("What")});
    for (const domain::MatrixDifference &difference : domain::matrixDifferences(*before, *after)) {
        document.append(QJsonObject{{QStringLiteral("path"), difference.place.pathKey},
                                    {QStringLiteral("level"), difference.place.level < 0 ? QJsonValue() : QJsonValue(difference.place.level)},
                                    {QStringLiteral("before"), render::text(difference.before, about->context, format)},
                                    {QStringLiteral("after"), render::text(difference.after, about->context, format)},
                                    {QStringLiteral("text"), words.sentence(difference)}});
        table.add({oneLine(words.place(difference)), oneLine(words.sentence(difference))});
    }
    call.console().answer(document, document.isEmpty() ? Text::tr("No difference.") : table.text());
    return Done;
}

base::Result<ExitStatus> goBack(Call &call)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    const QString number = call.arguments().place(1);
    const auto saved = versionNamed(*about, number).and_then([&](const domain::Matrix &old) {
        return services::MatrixVersions(*about->workspace).goBack(old.id, Text::tr("back to version %1").arg(old.version));
    });
    if (!saved)
        return base::fail(saved.error());
    return answerSaved(call, *about, *saved, Text::tr("Version %1 now says what version %2 says.").arg(saved->version).arg(number));
}

base::Result<ExitStatus> publishDraft(Call &call)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    using Running = services::MatrixService::RunningIssues;
    const Running running = call.arguments().has(QStringLiteral("move")) ? Running::Move : Running::Keep;
    const auto published = about->workspace->matrices().publish(about->project.id, running, call.arguments().value(QStringLiteral("why")));
    if (!published)
        return base::fail(published.error());
    return answerSaved(call, *about, *published, Text::tr("Version %1 is current.").arg(published->version));
}

base::Result<ExitStatus> copyMatrix(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto from = (*workspace)->projects().findByKey(call.arguments().place(1));
    const auto to = (*workspace)->projects().findByKey(call.arguments().place(2));
    if (!from || !to)
        return base::fail(from ? to.error() : from.error());
    const auto saved = services::MatrixTemplates(**workspace).copy(from->id, to->id, Text::tr("copy from %1").arg(from->key));
    if (!saved)
        return base::fail(saved.error());
    return answerSaved(call, {*workspace, *to, {}}, *saved, Text::tr("Version %1 of %2 now says what %3 has.").arg(saved->version).arg(to->key, from->key));
}

const Option &projectOption()
{
    static const Option option{QStringLiteral("project"), QStringLiteral("KEY")};
    return option;
}

}

Command matrixVersionsCommand()
{
    return {.name = QStringLiteral("matrix versions"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("The versions of the escalation matrix: who saved them, when and why, and how many issues run on each."); },
            .options = {projectOption()},
            .use = onlyLooks,
            .run = listVersions};
}

Command matrixDiffCommand()
{
    return {.name = QStringLiteral("matrix diff"),
            .synopsis = QStringLiteral("FILE [FROM [TO]]"),
            .summary = [] { return Text::tr("In what two versions of the matrix differ; without numbers the current one and the draft."); },
            .most = 3,
            .options = {projectOption()},
            .use = onlyLooks,
            .run = showDifferences};
}

Command matrixBackCommand()
{
    return {.name = QStringLiteral("matrix back"),
            .synopsis = QStringLiteral("FILE VERSION"),
            .summary = [] { return Text::tr("Makes a draft that says what an earlier version says."); },
            .least = 2,
            .most = 2,
            .options = {projectOption()},
            .run = goBack};
}

Command matrixPublishCommand()
{
    return {.name = QStringLiteral("matrix publish"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("Makes the draft the version that new issues get; with --move running issues get it too."); },
            .options = {projectOption(), {QStringLiteral("why"), QStringLiteral("TEXT")}, {QStringLiteral("move"), {}}},
            .run = publishDraft};
}

Command matrixCopyCommand()
{
    return {.name = QStringLiteral("matrix copy"),
            .synopsis = QStringLiteral("FILE FROM TO"),
            .summary = [] { return Text::tr("Copies the matrix of one project to another, with its people."); },
            .least = 3,
            .most = 3,
            .options = {},
            .run = copyMatrix};
}

}
