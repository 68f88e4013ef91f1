#include "services/project/categorylist.h"

#include "services/shipped/shippedwords.h"

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
    static const QStringList kCategories = ShippedWords::everywhere(QStringLiteral("conduct"));
    return kCategories;
}

bool isTechnical(const QString &category)
{
    static const QStringList kNames = ShippedWords::everywhere(QStringLiteral("technical"));
    return kNames.contains(category, Qt::CaseInsensitive);
}

QString categoryLines(const QStringList &categories)
{
    return QLatin1Char('\n') + categories.join(QLatin1Char('\n'));
}

QString categorySetting(domain::ProjectId project)
{
    return QStringLiteral("categories.%1").arg(project.value());
}

}
