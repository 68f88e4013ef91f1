#include "cli/escalation/catalogue/categorycommand.h"

#include "cli/project/projectcall.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "services/situation/categoryservice.h"

#include <QJsonArray>

#include <algorithm>

namespace cli {

namespace {

using services::CategoryService;
using services::CategoryUse;

const Option kCategoryProject{QStringLiteral("project"), QStringLiteral("KEY")};

QJsonObject jsonOf(const CategoryUse &use)
{
    return {{QStringLiteral("name"), use.name},
            {QStringLiteral("confidential"), use.isConfidential},
            {QStringLiteral("paths"), QJsonArray::fromStringList(use.paths)},
            {QStringLiteral("situations"), use.situations},
            {QStringLiteral("criteria"), use.criteria},
            {QStringLiteral("fields"), use.fields},
            {QStringLiteral("issues"), use.issues}};
}

base::Result<ExitStatus> listCategories(Call &call)
{
    const auto about = beginProjectCall(call);
    const auto uses = about ? CategoryService(*about->workspace).all(about->project.id) : base::fail(about.error());
    if (!uses)
        return base::fail(uses.error());
    QJsonArray document;
    TextTable table({Text::tr("Category"), Text::tr("Issues"), Text::tr("Situations"), Text::tr("Criteria"), Text::tr("Fields"), Text::tr("Paths")});
    for (const CategoryUse &use : *uses) {
        document.append(jsonOf(use));
        table.add({use.isConfidential ? Text::tr("%1 (confidential)").arg(use.name) : use.name, QString::number(use.issues),
                   QString::number(use.situations), QString::number(use.criteria), QString::number(use.fields),
                   use.paths.join(QStringLiteral(", "))});
    }
    call.console().answer(document, table.text());
    return Done;
}

base::Result<ExitStatus> answerDone(Call &call, const base::Result<> &done, const QString &line)
{
    if (!done)
        return base::fail(done.error());
    call.console().answer(QJsonObject{{QStringLiteral("category"), call.arguments().place(1)}}, line);
    return Done;
}

base::Result<ExitStatus> addCategory(Call &call)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    const QString name = call.arguments().place(1);
    return answerDone(call, CategoryService(*about->workspace).add(about->project.id, name), Text::tr("%1 added.").arg(oneLine(name)));
}

base::Result<ExitStatus> renameCategory(Call &call)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    const bool withIssues = call.arguments().has(QStringLiteral("issues"));
    const auto issues = withIssues ? CategoryService::Issues::Change : CategoryService::Issues::Keep;
    const QString from = call.arguments().place(1);
    const QString to = call.arguments().place(2);
    return answerDone(call, CategoryService(*about->workspace).rename(about->project.id, from, to, issues),
                      Text::tr("%1 is now %2.").arg(oneLine(from), oneLine(to)));
}

// What names it is told before it is refused.
base::Result<ExitStatus> removeCategory(Call &call)
{
    const auto about = beginProjectCall(call);
    const auto uses = about ? CategoryService(*about->workspace).all(about->project.id) : base::fail(about.error());
    if (!uses)
        return base::fail(uses.error());
    const QString name = call.arguments().place(1);
    const bool fromPaths = call.arguments().has(QStringLiteral("paths"));
    const auto use = std::find_if(uses->begin(), uses->end(), [&](const CategoryUse &each) { return each.name == name; });
    if (use != uses->end() && (use->isNamed() || (!use->paths.isEmpty() && !fromPaths))) {
        call.console().complain(QStringLiteral("rung: ")
                                + Text::tr("%1 is in use: issues %2, situations %3, criteria %4, fields %5, paths %6.")
                                      .arg(oneLine(name), QString::number(use->issues), QString::number(use->situations),
                                           QString::number(use->criteria), QString::number(use->fields),
                                           use->paths.isEmpty() ? QStringLiteral("-") : use->paths.join(QStringLiteral(", "))));
        call.console().complain(use->isNamed() ? Text::tr("rung category rename FILE NAME OTHER --issues moves them to another one.")
                                               : Text::tr("--paths takes it out of the paths too."));
        return BadInput;
    }
    const auto paths = fromPaths ? CategoryService::Paths::Change : CategoryService::Paths::Keep;
    return answerDone(call, CategoryService(*about->workspace).remove(about->project.id, name, paths), Text::tr("Removed: %1.").arg(oneLine(name)));
}

}

Command categoryListCommand()
{
    return {.name = QStringLiteral("category list"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("The categories of a project, and how many issues, situations, criteria, fields and paths name each."); },
            .options = {kCategoryProject},
            .use = onlyLooks,
            .run = listCategories};
}

Command categoryAddCommand()
{
    return {.name = QStringLiteral("category add"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Adds a category to the list of the project."); },
            .least = 2,
            .most = 2,
            .options = {kCategoryProject},
            .run = addCategory};
}

Command categoryRenameCommand()
{
    return {.name = QStringLiteral("category rename"),
            .synopsis = QStringLiteral("FILE NAME OTHER"),
            .summary =
                [] {
                    return Text::tr(
                        "Renames a category in paths, situations, criteria and fields, with --issues in issues too; two of one name become one.");
                },
            .least = 3,
            .most = 3,
            .options = {kCategoryProject, {QStringLiteral("issues"), {}}},
            .run = renameCategory};
}

Command categoryRemoveCommand()
{
    return {.name = QStringLiteral("category remove"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Removes a category that nothing names; --paths takes it out of the paths too."); },
            .least = 2,
            .most = 2,
            .options = {kCategoryProject, {QStringLiteral("paths"), {}}},
            .run = removeCategory};
}

}
