#include "services/issue/view/issueviews.h"

#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/project/settingrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qsizetype kLongestViewName = 60;

QString viewPrefix(domain::ProjectId project)
{
    return QStringLiteral("view/%1/").arg(project.value());
}

QString viewText(const IssueView &view)
{
    const auto list = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    const QJsonObject object{{QStringLiteral("query"), view.query},           {QStringLiteral("statuses"), list(view.statuses)},
                             {QStringLiteral("severities"), list(view.severities)}, {QStringLiteral("verdicts"), list(view.verdicts)},
                             {QStringLiteral("owners"), list(view.owners)},   {QStringLiteral("counterparties"), list(view.counterparties)},
                             {QStringLiteral("sort"), view.sort},             {QStringLiteral("group"), view.group},
                             {QStringLiteral("columns"), list(view.columns)}, {QStringLiteral("kind"), view.kind}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

IssueView viewFrom(const QString &name, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto list = [&object](const char *key) {
        QStringList texts;
        for (const QJsonValue &value : object.value(QLatin1String(key)).toArray())
            texts << value.toString();
        return texts;
    };
    const auto word = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    IssueView view;
    view.name = name;
    view.query = word("query");
    view.statuses = list("statuses");
    view.severities = list("severities");
    view.verdicts = list("verdicts");
    view.owners = list("owners");
    view.counterparties = list("counterparties");
    view.sort = word("sort");
    view.group = word("group");
    view.columns = list("columns");
    view.kind = word("kind");
    return view;
}

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

IssueView shippedView(const char *name, const char *query, const char *sort, const char *group = "")
{
    IssueView view;
    view.name = QLatin1String(name);
    view.query = QLatin1String(query);
    view.statuses = {QStringLiteral("open"), QStringLiteral("in-progress")};
    view.sort = QLatin1String(sort);
    view.group = QLatin1String(group);
    view.isShipped = true;
    return view;
}

// A log of what was decided and what waits for it, whatever became of it.
IssueView decisionsView()
{
    IssueView view = shippedView("Decisions", "kind:decision", "-raised", "status");
    view.statuses.clear();
    return view;
}

}

QVector<IssueView> IssueViews::shipped()
{
    return {shippedView("Needs me now",
                        "verdict:EscalateNow,ContactDirectly,SendReminder,GiveHeadsUp,Escalate,PrepareFacts,EscalationFailed,UseConfidentialRoute", "until"),
            shippedView("Waiting for an answer", "verdict:Wait", "until"),
            shippedView("Escalated", "level>=1", "severity", "level"),
            shippedView("Stuck: quiet for 10 days", "quiet>10d", "changed"),
            shippedView("Owner unclear", "owner:none", "severity"),
            shippedView("Incomplete", "missing:owner,due,category,ask,impact", "severity"), decisionsView()};
}

Result<QVector<IssueView>> IssueViews::all(domain::ProjectId project) const
{
    const auto settings = storage::SettingRepository(m_workspace.database()).all();
    if (!settings)
        return base::fail(settings.error());
    QVector<IssueView> views = shipped();
    const QString prefix = project.isValid() ? viewPrefix(project) : QStringLiteral("view/");
    for (const storage::Setting &setting : *settings)
        if (setting.name.startsWith(prefix)) {
            views << viewFrom(setting.name.section(u'/', 2), setting.value);
            views.last().project = domain::ProjectId(setting.name.section(u'/', 1, 1).toLongLong());
        }
    return views;
}

Result<IssueView> IssueViews::find(domain::ProjectId project, const QString &name) const
{
    const auto views = all(project);
    if (!views)
        return base::fail(views.error());
    const auto found = std::find_if(views->cbegin(), views->cend(), [&name](const IssueView &view) { return isSameName(view.name, name); });
    if (found == views->cend())
        return fieldFault(name, QStringLiteral("view"), ErrorCode::NotFound);
    return *found;
}

Result<> IssueViews::check(domain::ProjectId project, const QString &name) const
{
    const QVector<IssueView> fixed = shipped();
    const bool isShippedName = std::any_of(fixed.begin(), fixed.end(), [&name](const IssueView &view) { return isSameName(view.name, name); });
    if (!project.isValid())
        return fieldFault("project", QStringLiteral("a view belongs to a project"));
    if (name.trimmed().isEmpty() || name.size() > kLongestViewName || isShippedName)
        return fieldFault("name", name.trimmed());
    return {};
}

Result<> IssueViews::save(domain::ProjectId project, const IssueView &view)
{
    if (const Result<> sound = check(project, view.name); !sound)
        return sound;
    const auto known = find(project, view.name);
    const QString name = known ? known->name : view.name.trimmed();
    return m_workspace.writePath().run(QStringLiteral("view.save"), name, [&](WritePath::Session &session) {
        return session.saveSetting(viewPrefix(project) + name, viewText(view));
    });
}

Result<> IssueViews::rename(domain::ProjectId project, const QString &from, const QString &to)
{
    const auto view = find(project, from);
    if (!view)
        return base::fail(view.error());
    if (const Result<> sound = check(project, to); !sound || view->isShipped)
        return sound ? fieldFault("name", from) : sound;
    if (const auto taken = find(project, to); taken && !isSameName(from, to))
        return fieldFault("name", to.trimmed());
    return m_workspace.writePath().run(QStringLiteral("view.rename"), to.trimmed(), [&](WritePath::Session &session) {
        return session.saveSetting(viewPrefix(project) + view->name, {}).and_then([&] {
            return session.saveSetting(viewPrefix(project) + to.trimmed(), viewText(*view));
        });
    });
}

Result<> IssueViews::remove(domain::ProjectId project, const QString &name)
{
    const auto view = find(project, name);
    if (!view)
        return base::fail(view.error());
    if (view->isShipped)
        return fieldFault("name", name);
    return m_workspace.writePath().run(QStringLiteral("view.remove"), view->name, [&](WritePath::Session &session) {
        return session.saveSetting(viewPrefix(project) + view->name, {});
    });
}

}
