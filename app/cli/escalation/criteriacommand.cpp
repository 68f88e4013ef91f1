#include "cli/escalation/criteriacommand.h"

#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/recordjson.h"
#include "render/escalation/criterionwords.h"
#include "services/criterion/criterionservice.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"

#include <QJsonArray>

#include <limits>

namespace cli {

namespace {

constexpr int kMostLooked = 10'000; // open issues a rule is tried on
constexpr int kFiredAtOnce = 500;
constexpr int kNamedKeys = 5;

struct CriteriaAnswer {
    QJsonArray document;
    TextTable table{{Text::tr("Project"), Text::tr("Criterion"), Text::tr("Version"), Text::tr("When"), Text::tr("Does"), Text::tr("Holds now for")}};
};

QString holdingText(const services::CriterionHolding &holding)
{
    QString text = QStringList(holding.keys.mid(0, kNamedKeys)).join(QStringLiteral(", "));
    if (holding.keys.size() > kNamedKeys)
        text += QStringLiteral(" … (%1)").arg(holding.keys.size());
    return text;
}

base::Result<> describe(services::Workspace &workspace, const domain::Project &project, CriteriaAnswer &answer)
{
    const auto criteria = workspace.criteria().all(project.id);
    const auto context = workspace.issues().context(project.id);
    if (!criteria || !context)
        return base::fail(criteria ? context.error() : criteria.error());
    const render::Format format(*context, QLocale(), render::Format::Joint::Plain);
    for (const domain::Criterion &criterion : *criteria) {
        const auto holding = workspace.criteria().holding(criterion, kMostLooked);
        if (!holding)
            return base::fail(holding.error());
        QJsonObject object = domain::toJson(criterion);
        object.insert(QStringLiteral("project"), project.key);
        object.insert(QStringLiteral("holdsFor"), QJsonArray::fromStringList(holding->keys));
        object.insert(QStringLiteral("looked"), holding->looked);
        answer.document.append(object);
        answer.table.add({project.key, criterion.enabled ? criterion.name : Text::tr("%1 (off)").arg(criterion.name),
                          QString::number(criterion.version), render::conditions(criterion, project.currency, format),
                          render::actions(criterion), holdingText(*holding)});
    }
    return {};
}

base::Result<int> fireAll(services::Workspace &workspace)
{
    if (const auto refreshed = workspace.issues().refreshDue(std::numeric_limits<int>::max()); !refreshed)
        return refreshed;
    for (int fired = 0;;) {
        const auto part = workspace.criteria().fireDue(kFiredAtOnce);
        if (!part || *part == 0)
            return part.map([&](int) { return fired; });
        fired += *part;
    }
}

base::Result<ExitStatus> listCriteria(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    if (call.arguments().has(QStringLiteral("fire"))) {
        const auto fired = fireAll(**workspace);
        if (!fired)
            return base::fail(fired.error());
        call.console().answer(QJsonObject{{QStringLiteral("changed"), *fired}}, Text::tr("%n issues changed.", nullptr, *fired));
        return Done;
    }
    const auto projects = (*workspace)->projects().all();
    if (!projects)
        return base::fail(projects.error());
    CriteriaAnswer answer;
    for (const domain::Project &project : *projects)
        if (const auto described = describe(**workspace, project, answer); !described)
            return base::fail(described.error());
    const bool isEmpty = answer.document.isEmpty();
    call.console().answer(answer.document, isEmpty ? Text::tr("No criteria.") : answer.table.text());
    return Done;
}

}

Command criteriaCommand()
{
    return {.name = QStringLiteral("criteria"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("The criteria of each project and the issues they hold for; --fire lets them act."); },
            .options = {{QStringLiteral("fire"), {}}},
            .use = [](const Arguments &arguments) {
                return arguments.has(QStringLiteral("fire")) ? Call::Use::Change : Call::Use::Look;
            },
            .run = listCriteria};
}

}
