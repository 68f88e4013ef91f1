// The list half of IssuePage: the table, its columns and groups, and saved views.
#include "issue/issuepage.h"

#include "domain/record/names.h"
#include "issue/issuedetail.h"
#include "issue/issuefilterbar.h"
#include "issue/table/issuetable.h"
#include "issue/table/issuetableview.h"
#include "issue/table/selectionbar.h"
#include "issue/table/viewmenu.h"
#include "issue/board/issueviews.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>

namespace ui {

using models::IssueTableModel;

namespace {

constexpr char kAloneSetting[] = "issues/tableAlone";
constexpr const char *kKinds[] = {"table", "board", "timeline"}; // in the order of IssueViews::View
constexpr std::pair<storage::IssueColumn, IssueTableModel::Column> kGroupColumns[] = {
    {storage::IssueColumn::Status, IssueTableModel::Status},
    {storage::IssueColumn::Owner, IssueTableModel::Owner},
    {storage::IssueColumn::Counterparty, IssueTableModel::Counterparty},
    {storage::IssueColumn::Level, IssueTableModel::Level}};

std::optional<int> columnCalled(const IssueTableModel &model, const QString &name)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.columnName(column) == name)
            return column;
    return std::nullopt;
}

}

void IssuePage::setupTable()
{
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->idAt(index.row()).isValid() && m_isSingle && m_table->selectedIds().size() == 1)
            showDetail();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_model->idAt(index.row()).isValid())
            showDetail();
    });
    connect(m_list, &IssueTable::said, this, &Page::said);
    connect(m_list, &IssueTable::failed, this, &Page::failed);
    connect(m_list, &IssueTable::workChanged, this, &Page::workChanged);
    connect(m_filter, &IssueFilterBar::left, this, [this] { m_views->focusIssues(); });
    const auto tell = [this] { m_saved->setSeen(seen()); };
    connect(m_table, &IssueTableView::columnsChanged, this, tell);
    connect(m_table, &IssueTableView::groupChanged, this, tell);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, tell);
    connect(m_filter, &IssueFilterBar::changed, this, tell);
    connect(m_views, &IssueViews::viewChanged, this, tell);
    connect(m_saved, &ViewMenu::chosen, this, &IssuePage::apply);
    connect(m_saved, &ViewMenu::failed, this, &Page::failed);
    const auto add = [this](const char *id, const QString &text, const QKeySequence &keys, const auto &slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(id));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    add("issue.columns", tr("Columns and groups…"), QKeySequence(tr("Alt+C")),
        [this] { m_table->showColumnMenu(m_table->horizontalHeader()->mapToGlobal(QPoint(scaled(space::kL), m_table->horizontalHeader()->height()))); });
    add("issue.views", tr("Saved views…"), QKeySequence(tr("Alt+S")), [this] { m_saved->open(); });
    add("issue.setSelected", tr("Set a field of the selected issues"), QKeySequence(tr("Ctrl+Shift+E")), [this] { m_list->bar()->startSetting(); });
    add("issue.closeSelected", tr("Close the selected issues with a reason"), {}, [this] { m_list->bar()->startClosing(); });
    add("issue.copyRows", tr("Copy the selected issues as a table"), {}, [this] { m_list->copy(); });
    add("issue.pasteCells", tr("Paste cells into the table"), {}, [this] { m_list->paste(); });
    QAction *alone = add("issue.tableAlone", tr("Table over the whole width"), QKeySequence(tr("Alt+0")), [this] {
        m_isTableAlone = !m_isTableAlone;
        m_showsDetail = false;
        QSettings().setValue(QLatin1String(kAloneSetting), m_isTableAlone);
        fitPanes();
    });
    alone->setCheckable(true);
    m_isTableAlone = QSettings().value(QLatin1String(kAloneSetting)).toBool();
    alone->setChecked(m_isTableAlone);
}

// Whoever works in the table goes on with the next issue when the current one leaves the list.
void IssuePage::keepPlace()
{
    if (!m_table->hasFocus() || m_table->currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    int row = qMin(m_place, m_model->rowCount() - 1);
    while (row + 1 < m_model->rowCount() && !m_model->idAt(row).isValid())
        ++row; // the head of a group
    m_table->setCurrentIndex(m_model->index(row, IssueTableModel::Title));
}

void IssuePage::cancelWork()
{
    m_list->cancelWork();
    m_detail->cancelWork();
}

bool IssuePage::openFor(domain::RecordRef record, const QString &query)
{
    if (record.id > 0)
        return open(record);
    m_filter->ask(query);
    showList();
    return true;
}

services::IssueView IssuePage::seen() const
{
    services::IssueView view;
    m_filter->fill(view);
    const storage::IssueQuery &query = m_model->query();
    if (const int column = m_model->sortColumn(); column >= 0)
        view.sort = (query.descending ? QStringLiteral("-") : QString()) + m_model->columnName(column);
    for (const auto &[group, column] : kGroupColumns)
        if (query.group == group)
            view.group = m_model->columnName(column);
    for (const int column : m_table->columns())
        view.columns << m_model->columnName(column);
    view.kind = QLatin1String(kKinds[m_views->view()]);
    return view;
}

void IssuePage::apply(const services::IssueView &view)
{
    QVector<int> columns;
    for (const QString &name : view.columns)
        if (const auto column = columnCalled(*m_model, name))
            columns << *column;
    if (!columns.isEmpty())
        m_table->setColumns(columns);
    std::optional<storage::IssueColumn> group;
    for (const auto &[of, column] : kGroupColumns)
        if (view.group == m_model->columnName(column))
            group = of;
    m_table->setGroup(group);
    const bool isDown = view.sort.startsWith(u'-');
    if (const auto column = columnCalled(*m_model, isDown ? view.sort.mid(1) : view.sort))
        m_table->sortByColumn(*column, isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    for (size_t kind = 0; kind < std::size(kKinds); ++kind)
        if (view.kind == QLatin1String(kKinds[kind]))
            m_views->showView(IssueViews::View(kind));
    m_filter->apply(view);
}

}
