#include "cli/issue/projectlookup.h"

#include "cli/arguments.h"
#include "cli/text.h"

namespace cli {

base::Result<domain::ProjectId> projectFor(services::ProjectService &projects, const QString &key)
{
    if (!key.isEmpty())
        return projects.findByKey(key).map([](const domain::Project &project) { return project.id; });
    const auto all = projects.all();
    if (!all)
        return base::fail(all.error());
    if (all->size() == 1)
        return all->first().id;
    QStringList keys;
    for (const domain::Project &project : *all)
        keys << project.key;
    if (keys.isEmpty())
        return base::fail(base::ErrorCode::NotFound, Text::tr("the workspace has no project yet"));
    return wrongChoice(QStringLiteral("--project"), keys);
}

}
