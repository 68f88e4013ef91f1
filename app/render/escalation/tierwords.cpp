#include "render/escalation/tierwords.h"

#include "render/wording/translate.h"

namespace render {

QString tierText(const domain::EscalationPath &path, int tier)
{
    const QString title = tier <= path.levels.size() ? path.levels.at(tier - 1).title : QString();
    return translate("Tier", "%1, %2", "2 Second line, name of the path").arg(QString::number(tier) + (title.isEmpty() ? QString() : u' ' + title), path.name);
}

QString tierText(const domain::Issue &issue, const domain::Matrix &matrix)
{
    const domain::EscalationPath *path = matrix.path(issue.tierPath);
    if (issue.tier == 0)
        return {};
    return path ? tierText(*path, issue.tier) : QString::number(issue.tier);
}

}
