#include "render/escalation/bundlewords.h"

#include "render/wording/translate.h"

namespace render {

QString bundleText(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : translate("Bundle", "Also waiting for your answer:") + u'\n' + lines.join(u'\n');
}

QString bundleLine(const domain::Issue &issue, const Format &format, bool isKeyShown)
{
    QString line = isKeyShown ? issue.key + u' ' + issue.title : issue.title;
    if (!issue.ask.text.trimmed().isEmpty())
        line += QStringLiteral(": ") + issue.ask.text;
    if (issue.needBy.isValid())
        line += u' ' + translate("Bundle", "(needed by %1)").arg(format.moment(issue.needBy));
    return QStringLiteral("- ") + line.simplified().replace(QLatin1String("{{"), QLatin1String("{ {"));
}

}
