#include "issue/table/viewmenu.h"

#include "services/workspace/workspace.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace ui {

namespace {

// In the words of services::IssueViews::shipped().
constexpr const char *kShippedNames[] = {
    QT_TRANSLATE_NOOP("IssueViews", "Needs me now"), QT_TRANSLATE_NOOP("IssueViews", "Waiting for an answer"), QT_TRANSLATE_NOOP("IssueViews", "Escalated"),
    QT_TRANSLATE_NOOP("IssueViews", "Stuck: quiet for 10 days"), QT_TRANSLATE_NOOP("IssueViews", "Owner unclear"),
    QT_TRANSLATE_NOOP("IssueViews", "Incomplete"), QT_TRANSLATE_NOOP("IssueViews", "Decisions")};

}

QString viewName(const services::IssueView &view)
{
    for (const char *name : kShippedNames)
        if (view.isShipped && view.name == QLatin1String(name))
            return QCoreApplication::translate("IssueViews", name);
    return view.name;
}

ViewMenu::ViewMenu(services::Workspace &workspace, QWidget *parent) : Button(tr("Views"), parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("viewMenu"));
    auto *menu = new QMenu(this);
    setMenu(menu);
    setToolTip(tr("Saved views of this project"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
}

void ViewMenu::setProject(domain::ProjectId project)
{
    if (m_project != project)
        m_chosen = {};
    m_project = project;
    showName();
}

void ViewMenu::setSeen(const services::IssueView &seen)
{
    m_seen = seen;
    showName();
}

void ViewMenu::open()
{
    fill(menu()); // so that its width is known
    menu()->popup(mapToGlobal(isRightToLeft() ? QPoint(width() - menu()->sizeHint().width(), height()) : QPoint(0, height())));
}

// What a view does not say, it leaves as it is: that is no change.
bool ViewMenu::isChanged() const
{
    services::IssueView seen = m_seen;
    seen.name = m_chosen.name;
    seen.isShipped = m_chosen.isShipped;
    seen.project = m_chosen.project;
    if (m_chosen.columns.isEmpty())
        seen.columns.clear();
    if (m_chosen.kind.isEmpty())
        seen.kind.clear();
    return !(seen == m_chosen);
}

void ViewMenu::showName()
{
    const QString name = viewName(m_chosen);
    if (name.isEmpty())
        setText(tr("Views"));
    else
        setText(isChanged() ? tr("%1 (changed)").arg(name) : name);
}

void ViewMenu::take(const base::Result<> &done, const services::IssueView &view)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_chosen = view;
    showName();
}

// A name is typed in the menu itself; Enter takes it.
void ViewMenu::addNaming(QMenu *menu, const QString &words, const QString &text, const std::function<void(const QString &)> &name)
{
    QMenu *own = menu->addMenu(words);
    auto *ground = new QWidget(own);
    auto *row = new QHBoxLayout(ground);
    auto *edit = new QLineEdit(text, ground);
    edit->setObjectName(QStringLiteral("viewName"));
    edit->setPlaceholderText(tr("Name of the view"));
    edit->setAccessibleName(tr("Name of the view"));
    edit->setMinimumWidth(scaled(180));
    edit->setMaxLength(60);
    row->addWidget(edit);
    auto *action = new QWidgetAction(own);
    action->setDefaultWidget(ground);
    own->addAction(action);
    connect(own, &QMenu::aboutToShow, edit, [edit] { QMetaObject::invokeMethod(edit, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection); });
    connect(edit, &QLineEdit::returnPressed, this, [menu, edit, name] {
        name(edit->text());
        menu->close();
    });
}

void ViewMenu::fill(QMenu *menu)
{
    menu->clear();
    services::IssueViews views(m_workspace);
    const auto all = views.all(m_project);
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    bool wasShipped = true;
    for (const services::IssueView &view : *all) {
        if (wasShipped && !view.isShipped)
            menu->addSeparator();
        wasShipped = view.isShipped;
        QAction *action = menu->addAction(viewName(view).replace(u'&', QLatin1String("&&")), this, [this, view] {
            m_chosen = view;
            Q_EMIT chosen(view);
            showName();
        });
        action->setCheckable(true);
        action->setChecked(view.name == m_chosen.name);
    }
    menu->addSeparator();
    const bool isOwn = !m_chosen.name.isEmpty() && !m_chosen.isShipped;
    if (isOwn && isChanged())
        menu->addAction(tr("Save the changes"), this, [this] {
            services::IssueView view = m_seen;
            view.name = m_chosen.name;
            take(services::IssueViews(m_workspace).save(m_project, view), view);
        });
    menu->addSeparator();
    if (m_project.isValid())
        addNaming(menu, tr("Save as"), {}, [this](const QString &name) {
            services::IssueView view = m_seen;
            view.name = name.trimmed();
            take(services::IssueViews(m_workspace).save(m_project, view), view);
        });
    if (!isOwn)
        return;
    addNaming(menu, tr("Rename"), m_chosen.name, [this](const QString &name) {
        services::IssueView view = m_chosen;
        view.name = name.trimmed();
        take(services::IssueViews(m_workspace).rename(m_project, m_chosen.name, name), view);
    });
    menu->addAction(tr("Remove"), this, [this] { take(services::IssueViews(m_workspace).remove(m_project, m_chosen.name), {}); });
}

}
