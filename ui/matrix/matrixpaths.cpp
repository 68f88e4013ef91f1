// The list of paths of MatrixPage: filled, added to, removed from.
#include "matrix/matrixpage.h"

#include "domain/escalation/catalogue/theirsfirst.h"
#include "matrix/ladder/ladderpane.h"
#include "matrix/ladder/ladderview.h"
#include "render/wording/names.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/controls/tabstrip.h"
#include "widgets/table/sidelistdelegate.h"
#include "widgets/theme/icon.h"

#include <QListWidget>
#include <QMenu>

#include <algorithm>

namespace ui {

void MatrixPage::fillPaths()
{
    const QSignalBlocker quiet(m_pathList);
    const QString current = m_ladder->pathKey();
    m_pathList->clear();
    int row = 0;
    for (int i = 0; i < m_matrix.paths.size(); ++i) {
        const domain::EscalationPath &path = m_matrix.paths.at(i);
        const QString party = m_context.organisations.value(path.counterparty).name;
        const QString second = party.isEmpty() ? render::label(path.kind) : tr("With %1").arg(party);
        auto *item = new QListWidgetItem(path.name, m_pathList);
        item->setData(SideListDelegate::SecondLineRole, second);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(path.name, second));
        item->setData(Qt::UserRole, path.key);
        if (path.key == current)
            row = i;
    }
    m_pathList->setCurrentRow(row);
}

// The worst finding of each path stands in the list.
void MatrixPage::markPaths(const QVector<domain::MatrixFinding> &findings)
{
    QHash<QString, int> worst;
    for (const domain::MatrixFinding &finding : findings)
        worst[finding.cell.pathKey] = std::max(worst.value(finding.cell.pathKey), finding.isError ? 2 : 1);
    for (int row = 0; row < m_pathList->count(); ++row) {
        QListWidgetItem *item = m_pathList->item(row);
        const domain::EscalationPath *path = m_matrix.path(item->data(Qt::UserRole).toString());
        const int found = path ? worst.value(path->key) : 0;
        if (found > 0)
            item->setIcon(Icon::of(found > 1 ? IconId::Error : IconId::Warning, found > 1 ? Token::S1 : Token::S2));
        else
            item->setIcon(path && path->kind == domain::PathKind::Confidential ? Icon::of(IconId::Lock, Token::Text2) : QIcon());
    }
}

void MatrixPage::addPath()
{
    const QString name = prompter() ? prompter()->askText(tr("Add path"), tr("Name of the path"), {}).trimmed() : QString();
    if (name.isEmpty())
        return;
    domain::EscalationPath path;
    path.key = m_matrix.freeKey(name);
    path.name = name;
    path.policies = domain::EscalationPath::standardPolicies();
    for (const QString &title : {tr("Owner and team"), tr("Leads"), tr("Directors"), tr("Sponsors")}) {
        domain::Level level;
        level.title = title;
        path.levels << level;
    }
    putPath(path);
}

// A menu of the other sides, below the link.
void MatrixPage::offerTheirsFirst()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("theirsFirst"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QVector<domain::Organisation> parties;
    for (const domain::Organisation &each : m_context.organisations)
        if (!each.isOurs)
            parties << each;
    std::sort(parties.begin(), parties.end(), [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const domain::Organisation &party : std::as_const(parties))
        connect(menu->addAction(party.name), &QAction::triggered, this, [this, party] { addTheirsFirst(party); });
    if (parties.isEmpty())
        menu->addAction(tr("No other side yet: add it on the People page"))->setEnabled(false);
    menu->popup(m_theirsFirst->mapToGlobal(QPoint(0, m_theirsFirst->height())));
}

void MatrixPage::addTheirsFirst(const domain::Organisation &party)
{
    const domain::EscalationPath path = domain::theirsFirst(
        m_matrix, party, m_context,
        {tr("%1, their management first").arg(party.name),
         {tr("Owner and team"), tr("Their management"), tr("Both managements"), tr("Directors of both"), tr("Heads of both")},
         {tr("Meeting of both managements"), tr("Change request")}});
    putPath(path);
    if (path.categories.isEmpty())
        Q_EMIT said(tr("It serves no category yet: choose it on an issue, or type its categories"));
}

void MatrixPage::putPath(const domain::EscalationPath &path)
{
    domain::Matrix matrix = m_matrix;
    matrix.paths << path;
    saveMatrix(matrix, tr("path %1").arg(path.name));
    reload();
    for (int row = 0; row < m_pathList->count(); ++row)
        if (m_pathList->item(row)->data(Qt::UserRole).toString() == path.key)
            m_pathList->setCurrentRow(row);
    m_tabs->setCurrentIndex(Escalation);
    m_pane->grid().goTo(m_ladder->index(0, 0));
}

void MatrixPage::removePath()
{
    const domain::EscalationPath *path = m_matrix.path(m_ladder->pathKey());
    if (!path || m_matrix.paths.size() < 2)
        return;
    const QString name = path->name;
    if (prompter()
        && !prompter()->confirm(tr("Remove the path %1?").arg(name), tr("Undo brings it back."), tr("Remove")))
        return;
    domain::Matrix matrix = m_matrix;
    matrix.paths.erase(std::remove_if(matrix.paths.begin(), matrix.paths.end(),
                                      [&](const domain::EscalationPath &p) { return p.key == m_ladder->pathKey(); }),
                       matrix.paths.end());
    saveMatrix(matrix, tr("path %1 removed").arg(name));
}

}
