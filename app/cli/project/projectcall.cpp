#include "cli/project/projectcall.h"

#include "cli/issue/projectlookup.h"
#include "services/issue/issueservice.h"

namespace cli {

base::Result<ProjectCall> beginProjectCall(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto project = projectFor((*workspace)->projects(), call.arguments().value(QStringLiteral("project")));
    if (!project)
        return base::fail(project.error());
    return (*workspace)->issues().context(*project).map([&](const domain::EngineContext &context) {
        return ProjectCall{*workspace, context.project, context};
    });
}

}
