#include "render/paper/footline.h"

#include "render/wording/translate.h"

namespace render {

namespace {

constexpr int kFootDigits = 16;

}

QString shortHead(const QString &head)
{
    QStringList groups;
    for (int i = 0; i < kFootDigits && i < head.size(); i += 4)
        groups << head.mid(i, 4);
    return groups.join(u' ');
}

QString footLine(base::Instant asOf, const QString &fileName, const QString &head, const Format &format)
{
    QStringList parts{translate("Paper", "As of %1 %2").arg(format.momentYear(asOf), format.zoneName(asOf))};
    if (!fileName.isEmpty())
        parts << fileName;
    if (!head.isEmpty())
        parts << translate("Paper", "history head %1").arg(shortHead(head));
    return parts.join(QStringLiteral(" · "));
}

}
