#include "shell/frame/topbar.h"

#include "widgets/controls/button.h"
#include "widgets/controls/searchfield.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace ui {

TopBar::TopBar(QAction *commands, QAction *newIssue, QWidget *parent)
    : QWidget(parent)
    , m_project(new Button(tr("All projects"), this, Button::Kind::Quiet))
    , m_search(new SearchField(tr("Search issues, log, risks, people"), this))
    , m_commands(new Button(tr("Commands"), this, Button::Kind::Quiet))
    , m_newIssue(new Button(IconId::Plus, newIssue->text(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(10), 0, scaled(space::kL), 1);
    row->setSpacing(scaled(space::kM));
    auto *lead = new QHBoxLayout;
    lead->addWidget(m_project);
    lead->addStretch(1);
    row->addLayout(lead, 3);
    m_search->setMinimumWidth(scaled(160));
    m_search->setMaximumWidth(scaled(420));
    row->addWidget(m_search, 4);
    row->addStretch(3);
    row->addWidget(m_commands);
    row->addWidget(m_newIssue);
    setFixedHeight(scaled(46));
    m_project->setMenu(new QMenu(m_project));
    m_project->setStrong(true);
    m_project->setAccessibleDescription(tr("Which project the pages show"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setKeyHint(QKeySequence(QStringLiteral("Ctrl+F")));
    m_commands->setKeyHint(commands->shortcut());
    m_newIssue->setKeyHint(newIssue->shortcut());
    m_newIssue->setObjectName(QStringLiteral("newIssue"));
    connect(m_commands, &Button::clicked, commands, &QAction::trigger);
    connect(m_newIssue, &Button::clicked, newIssue, &QAction::trigger);
    connect(m_project->menu(), &QMenu::aboutToShow, this, &TopBar::buildMenu);
}

void TopBar::setProjects(const QVector<domain::Project> &projects, domain::ProjectId current)
{
    m_projects = projects;
    m_current = current;
    m_project->setText(nameOf(current));
    m_project->updateGeometry();
}

void TopBar::setFileOpen(bool isOpen)
{
    m_project->setVisible(isOpen);
    m_search->setVisible(isOpen);
    m_newIssue->setVisible(isOpen);
}

QString TopBar::nameOf(domain::ProjectId project) const
{
    for (const domain::Project &candidate : m_projects)
        if (candidate.id == project)
            return QString(candidate.name).replace(QLatin1Char('&'), QLatin1String("&&"));
    return tr("All projects");
}

void TopBar::buildMenu()
{
    QMenu *menu = m_project->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](domain::ProjectId project) {
        QAction *action = menu->addAction(nameOf(project));
        action->setCheckable(true);
        action->setChecked(project == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, project] { Q_EMIT projectChosen(project); });
    };
    add({});
    menu->addSeparator();
    for (const domain::Project &project : std::as_const(m_projects))
        add(project.id);
    menu->addSeparator();
    connect(menu->addAction(tr("Project details…")), &QAction::triggered, this, &TopBar::projectDetailsWanted);
    connect(menu->addAction(tr("New project…")), &QAction::triggered, this, &TopBar::newProjectWanted);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tint(Token::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tint(Token::Line));
}

}
