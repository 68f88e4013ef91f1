#include "matrix/situations/categorieslist.h"

#include "render/wording/matrix/listwords.h"
#include "services/changefeed.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/labels/textlabel.h"
#include "widgets/page.h"
#include "widgets/prompt/prompter.h"
#include "widgets/table/sidelistdelegate.h"

#include <QHBoxLayout>
#include <QListWidget>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using services::CategoryService;
using services::CategoryUse;

constexpr int kShownCategories = 6; // without scrolling

// "2 issues, 1 situation, path Delivery"; what names it without the paths for WithPaths false.
QString whereUsed(const CategoryUse &use, bool withPaths)
{
    QStringList parts;
    if (use.issues > 0)
        parts << CategoriesList::tr("%n issue(s)", nullptr, int(use.issues));
    if (use.situations > 0)
        parts << CategoriesList::tr("%n situation(s)", nullptr, use.situations);
    if (use.criteria > 0)
        parts << CategoriesList::tr("%n criterion(s)", nullptr, use.criteria);
    if (use.fields > 0)
        parts << CategoriesList::tr("%n field(s)", nullptr, use.fields);
    if (withPaths && !use.paths.isEmpty())
        parts << CategoriesList::tr("path %1").arg(render::listed(use.paths));
    if (use.isConfidential)
        parts << CategoriesList::tr("confidential");
    return parts.isEmpty() ? CategoriesList::tr("named by nothing yet") : render::listed(parts);
}

}

CategoriesList::CategoriesList(services::Workspace &workspace, Page &page)
    : QWidget(&page), m_workspace(workspace), m_page(page), m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(14));
    column->setSpacing(scaled(8));
    column->addWidget(new TextLabel(tr("Categories"), TextRole::Section, Token::Text, this));
    m_list->setItemDelegate(new SideListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Categories"));
    m_list->setObjectName(QStringLiteral("categories"));
    m_list->setMinimumHeight(scaled(48) * kShownCategories);
    m_list->setMaximumWidth(scaled(600));
    column->addWidget(m_list);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(scaled(16));
    const auto link = [&](LinkButton *button, const char *name, void (CategoriesList::*slot)()) {
        button->setObjectName(QLatin1String(name));
        connect(button, &LinkButton::clicked, this, slot);
        acts->addWidget(button);
    };
    link(new LinkButton(IconId::Plus, tr("Add category"), this), "addCategory", &CategoriesList::add);
    link(new LinkButton(tr("Rename"), this), "renameCategory", &CategoriesList::rename);
    link(new LinkButton(tr("Remove"), this), "removeCategory", &CategoriesList::remove);
    acts->addStretch(1);
    column->addLayout(acts);
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, [this] {
        m_isOld = true;
        if (isVisible())
            reload();
    });
}

void CategoriesList::setProject(domain::ProjectId project)
{
    m_project = project;
    m_isOld = true;
    if (isVisible())
        reload();
}

void CategoriesList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        reload();
}

// The chosen one stays, by its name or at its place.
void CategoriesList::reload()
{
    if (!m_project.isValid())
        return;
    const auto uses = CategoryService(m_workspace).all(m_project);
    if (!uses) {
        Q_EMIT m_page.failed(uses.error());
        return;
    }
    m_isOld = false;
    const QString name = chosen() ? chosen()->name : QString();
    int row = std::max(0, m_list->currentRow());
    m_uses = *uses;
    m_list->clear();
    for (const CategoryUse &use : std::as_const(m_uses)) {
        auto *item = new QListWidgetItem(use.name, m_list);
        item->setData(SideListDelegate::SecondLineRole, whereUsed(use, true));
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(use.name, whereUsed(use, true)));
        if (use.isConfidential)
            item->setIcon(Icon::of(IconId::Lock));
        if (use.name == name)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

const CategoryUse *CategoriesList::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_uses.size() ? &m_uses.at(row) : nullptr;
}

void CategoriesList::answer(const base::Result<> &done)
{
    if (!done)
        Q_EMIT m_page.failed(done.error());
}

void CategoriesList::add()
{
    const QString name = m_page.prompter() ? m_page.prompter()->askText(tr("Add category"), tr("Name"), {}).trimmed() : QString();
    if (!name.isEmpty())
        answer(CategoryService(m_workspace).add(m_project, name));
}

void CategoriesList::rename()
{
    const CategoryUse *use = chosen();
    if (!use || !m_page.prompter())
        return;
    const QString from = use->name;
    const QString to =
        m_page.prompter()->askText(tr("Rename “%1”").arg(from), tr("Name; that of another category makes the two one"), from).trimmed();
    if (to.isEmpty() || to == from)
        return;
    const bool withIssues = use->issues > 0
                            && m_page.prompter()->confirm(
                                tr("Rename it in the issues too?"),
                                tr("%n issue(s) have this category. Otherwise they keep it, and it stays in the list.", nullptr, int(use->issues)),
                                tr("Rename in issues"));
    answer(CategoryService(m_workspace).rename(m_project, from, to, withIssues ? CategoryService::Issues::Change : CategoryService::Issues::Keep));
}

void CategoriesList::remove()
{
    const CategoryUse *use = chosen();
    if (!use || !m_page.prompter())
        return;
    if (use->isNamed()) {
        m_page.prompter()->tell(tr("“%1” is in use").arg(use->name),
                                tr("It is named by: %1. Rename it to another category to move them there.").arg(whereUsed(*use, false)));
        return;
    }
    const bool isSure = use->paths.isEmpty()
                        || m_page.prompter()->confirm(tr("Remove “%1”?").arg(use->name),
                                                      tr("It is taken out of the path %1 too.").arg(render::listed(use->paths)), tr("Remove"));
    if (isSure)
        answer(CategoryService(m_workspace).remove(m_project, use->name, CategoryService::Paths::Change));
}

}
