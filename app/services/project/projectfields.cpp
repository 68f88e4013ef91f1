#include "services/project/projectfields.h"

#include "domain/record/recordjson.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/typedvalues.h"
#include "services/workspace/workspace.h"

namespace services {

using base::Result;

Result<domain::Project> withNamedFields(Workspace &workspace, const domain::Project &project, const QVector<QPair<QString, QString>> &fields)
{
    static const QStringList kFields{QStringLiteral("name"),           QStringLiteral("key"),           QStringLiteral("currency"),
                                     QStringLiteral("manager"),        QStringLiteral("authorityMoney"), QStringLiteral("authorityDays"),
                                     QStringLiteral("authorityScope"), QStringLiteral("leaderLoadLimit")};
    QVector<domain::FieldChange> changes;
    for (const auto &[name, typed] : fields) {
        const QString field = name.trimmed();
        const QString text = typed.trimmed();
        if (!kFields.contains(field))
            return fieldFault(field, field, base::ErrorCode::UnknownField);
        Result<QVector<domain::FieldChange>> part = QVector<domain::FieldChange>{{field, {}, text}};
        if (field == QLatin1String("authorityMoney") && !text.isEmpty())
            part = moneyChanges(field, text);
        else if (field == QLatin1String("manager") && !text.isEmpty())
            part = personNumber(workspace, field, text).map([&](const QString &number) { return QVector<domain::FieldChange>{{field, {}, number}}; });
        if (!part)
            return base::fail(part.error());
        changes += *part;
    }
    auto changed = domain::fromJson<domain::Project>(domain::withFields(domain::toJson(project), changes, domain::shapeOf(domain::RecordKind::Project)));
    if (changed)
        changed->rowVersion = project.rowVersion;
    return changed;
}

}
