#include "services/project/categorylist.h"

namespace services {

QStringList shippedCategories()
{
    static const QStringList kCategories = QStringLiteral("objectives,resources,roles,scope,third party,staff,suppliers,technical,material,"
                                                          "decisions,team change,permits,safety,conduct")
                                               .split(QLatin1Char(','));
    return kCategories;
}

QStringList confidentialCategories()
{
    return {QStringLiteral("conduct")};
}

QString categorySetting(domain::ProjectId project)
{
    return QStringLiteral("categories.%1").arg(project.value());
}

}
