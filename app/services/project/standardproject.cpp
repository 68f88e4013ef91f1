#include "services/project/standardproject.h"

#include "services/project/categorylist.h"

#include <QRegularExpression>

namespace services {

using domain::Duration;

namespace {

constexpr int kKeyLength = 10;

domain::Level standardLevel(const QString &title, const std::array<Duration, domain::kSeverityCount> &respond)
{
    domain::Level level;
    level.title = title;
    level.respond = respond;
    return level;
}

// Letters without their accents, upper case, and digits; everything else goes.
QString plainUpper(const QString &text)
{
    static const QRegularExpression kOther(QStringLiteral("[^A-Z0-9 ]"));
    return text.normalized(QString::NormalizationForm_KD).toUpper().remove(kOther);
}

}

domain::Matrix standardMatrix(domain::ProjectId project)
{
    const std::array slow = domain::Level::standardRespond();
    const std::array quick{Duration::hours(2), Duration::days(1), Duration::days(2), Duration::days(3)};
    domain::EscalationPath path;
    path.key = QStringLiteral("delivery");
    path.name = QStringLiteral("Delivery");
    path.policies = domain::EscalationPath::standardPolicies();
    path.categories = shippedCategories();
    for (const QString &category : confidentialCategories())
        path.categories.removeAll(category);
    path.lastResorts = {QStringLiteral("Meeting of both managements"), QStringLiteral("Change request")};
    path.levels = {standardLevel(QStringLiteral("Owner and team"), slow), standardLevel(QStringLiteral("Line manager"), slow),
                   standardLevel(QStringLiteral("Department head"), quick), standardLevel(QStringLiteral("Sponsor"), quick)};
    domain::Matrix matrix;
    matrix.project = project;
    matrix.published = true;
    matrix.paths = {path};
    return matrix;
}

QString keyFromName(const QString &name)
{
    const QStringList words = plainUpper(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString key;
    for (const QString &word : words) {
        if (word.front().isDigit())
            key += word;
        else
            key += words.size() == 1 ? word.left(4) : word.left(1);
    }
    return key.isEmpty() ? QStringLiteral("P") : key.left(kKeyLength);
}

bool isProjectKey(const QString &key)
{
    static const QRegularExpression kKey(QStringLiteral("^[A-Z0-9]{1,10}$"));
    return kKey.match(key).hasMatch();
}

}
