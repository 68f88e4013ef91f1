#include "issue/table/issuetableview.h"

#include "issue/issuerowdelegate.h"
#include "widgets/paint/textline.h"
#include "widgets/table/rowdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace ui {

using models::IssueTableModel;

namespace {

constexpr int kWideFrom = 860;
constexpr int kTitleLeast = 240;
constexpr int kNameMost = 180; // a longer name is cut
constexpr qsizetype kNamesMeasured = 12; // those with the most letters
constexpr int kNamePadding = 20;
constexpr int kUntilFrom = 440;

constexpr int kNarrowColumns[] = {IssueTableModel::Severity, IssueTableModel::Title, IssueTableModel::NextStep, IssueTableModel::Until};

int usualWidth(int column)
{
    switch (column) {
    case IssueTableModel::Severity:
        return 68;
    case IssueTableModel::Level:
    case IssueTableModel::Age:
    case IssueTableModel::Quiet:
        return 58;
    case IssueTableModel::NextStep:
    case IssueTableModel::Counterparty:
        return 128;
    case IssueTableModel::Key:
    case IssueTableModel::Completeness:
        return 84;
    case IssueTableModel::Status:
        return 96;
    default:
        return 104;
    }
}

constexpr storage::IssueColumn kGroups[] = {storage::IssueColumn::Status, storage::IssueColumn::Owner, storage::IssueColumn::Counterparty,
                                            storage::IssueColumn::Level};

}

IssueTableView::IssueTableView(IssueTableModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new IssueRowDelegate(this)), m_columns(usualColumns())
{
    setObjectName(QStringLiteral("issueTable"));
    setAccessibleName(tr("Issues"));
    setModel(model);
    prepareTable(*this, RowHeight::TwoLine);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setupHeader();
    connect(&Theme::current(), &Theme::changed, this, &IssueTableView::layColumns);
    connect(model, &IssueTableModel::completed, this, &IssueTableView::showSort);
}

void IssueTableView::setupHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(IssueTableModel::Severity, Qt::AscendingOrder);
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    layColumns();
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &pos) { showColumnMenu(horizontalHeader()->mapToGlobal(pos)); });
    connect(header, &QHeaderView::sectionMoved, this, &IssueTableView::takeMoved);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isLaying || m_isNarrow || width == 0)
            return;
        m_widths.insert(column, width);
        remember();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (!IssueTableModel::canSort(column))
            showSort();
    });
}

// Columns that cannot be sorted by leave the arrow where it was.
void IssueTableView::showSort()
{
    const int column = m_model->sortColumn();
    if (column < 0 || column == horizontalHeader()->sortIndicatorSection())
        return;
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(column, m_model->query().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QVector<int> IssueTableView::usualColumns()
{
    using M = IssueTableModel;
    return {M::Severity, M::Key, M::Title, M::Status, M::Owner, M::Counterparty, M::Level, M::NextStep, M::Until, M::NeedBy, M::Quiet, M::Completeness};
}

QVector<int> IssueTableView::seenColumns() const
{
    QVector<int> seen;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            seen << column;
    return seen;
}

QString IssueTableView::settingName() const
{
    return QStringLiteral("issues/columns/%1").arg(m_project.value());
}

void IssueTableView::setProject(domain::ProjectId project)
{
    m_project = project;
    m_columns.clear();
    m_widths.clear();
    for (const QString &entry : QSettings().value(settingName()).toStringList())
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (entry.section(u':', 0, 0) == m_model->columnName(column) && !m_columns.contains(column)) {
                m_columns << column;
                if (const int width = entry.section(u':', 1, 1).toInt(); width > 0)
                    m_widths.insert(column, width);
            }
    if (!m_columns.contains(IssueTableModel::Title))
        m_columns = usualColumns();
    layColumns();
}

void IssueTableView::remember() const
{
    QStringList entries;
    for (const int column : m_columns)
        entries << m_model->columnName(column) + QLatin1Char(':') + QString::number(m_widths.value(column));
    QSettings().setValue(settingName(), entries);
}

// The title always stays: without it a row says nothing.
void IssueTableView::setColumns(const QVector<int> &columns)
{
    m_columns = columns.contains(IssueTableModel::Title) ? columns : QVector<int>{IssueTableModel::Title} + columns;
    layColumns();
    remember();
    Q_EMIT columnsChanged();
}

void IssueTableView::takeMoved()
{
    if (m_isLaying || m_isNarrow)
        return;
    m_columns = seenColumns();
    remember();
    Q_EMIT columnsChanged();
}

void IssueTableView::layColumns()
{
    m_isLaying = true;
    QHeaderView *header = horizontalHeader();
    const QVector<int> shown = m_isNarrow ? QVector<int>(std::begin(kNarrowColumns), std::end(kNarrowColumns)) : m_columns;
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        setColumnHidden(column, !shown.contains(column));
        setColumnWidth(column, m_isNarrow ? scaled(usualWidth(column)) : m_widths.value(column, scaled(usualWidth(column))));
    }
    for (int place = 0; place < shown.size(); ++place)
        header->moveSection(header->visualIndex(shown.at(place)), place);
    header->setSectionsMovable(!m_isNarrow);
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(m_isNarrow ? RowHeight::TwoLine : RowHeight::OneLine));
    m_delegate->setNarrow(m_isNarrow);
    m_isLaying = false;
    fit();
}

void IssueTableView::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    const QPersistentModelIndex current = currentIndex();
    layColumns();
    if (current.isValid())
        scrollTo(current);
}

void IssueTableView::setNames(int column, const QStringList &names)
{
    QStringList longest = names; // shaping hundreds of words takes longer than all else in the page
    const auto end = longest.begin() + qMin(kNamesMeasured, longest.size());
    std::partial_sort(longest.begin(), end, longest.end(), [](const QString &one, const QString &other) { return one.size() > other.size(); });
    int wanted = 0;
    for (auto name = longest.cbegin(); name != end; ++name)
        wanted = qMax(wanted, ui::lineWidth(*name, TextRole::Body));
    m_wanted.insert(column, wanted);
    fit();
}

// What a column of names asks for beyond its usual width, of the room that is free; all of it where the table scrolls anyway.
int IssueTableView::widthOfNames(int column, int free) const
{
    const int usual = scaled(usualWidth(column));
    const int wanted = qMin(m_wanted.value(column) + scaled(kNamePadding), scaled(kNameMost));
    return usual + (free < 0 ? qMax(0, wanted - usual) : qBound(0, wanted - usual, free));
}

// Names first take what they need of the room that is free, the title takes the rest; where that is too little, the table scrolls
// sideways.
void IssueTableView::fit()
{
    if (m_isLaying)
        return;
    m_isLaying = true;
    if (m_isNarrow)
        setColumnHidden(IssueTableModel::Until, width() < scaled(kUntilFrom));
    int others = 0;
    for (const int column : seenColumns()) {
        const bool isFitted = !m_isNarrow && m_wanted.contains(column) && !m_widths.contains(column);
        others += column == IssueTableModel::Title ? 0 : isFitted ? scaled(usualWidth(column)) : columnWidth(column);
    }
    int free = viewport()->width() - others - scaled(kTitleLeast);
    const bool isScrolling = free < 0;
    for (const int column : m_isNarrow ? QVector<int>() : seenColumns()) {
        if (!m_wanted.contains(column) || m_widths.contains(column))
            continue;
        const int width = widthOfNames(column, isScrolling ? -1 : free);
        free -= width - scaled(usualWidth(column));
        others += width - scaled(usualWidth(column));
        setColumnWidth(column, width);
    }
    if (m_isNarrow || !m_widths.contains(IssueTableModel::Title))
        setColumnWidth(IssueTableModel::Title, qMax(m_isNarrow ? 0 : scaled(kTitleLeast), viewport()->width() - others));
    m_isLaying = false;
}

void IssueTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setNarrow(width() < scaled(kWideFrom));
    fit();
}

void IssueTableView::setGroup(std::optional<storage::IssueColumn> group)
{
    if (m_model->query().group == group)
        return;
    storage::IssueQuery query = m_model->query();
    query.group = group;
    m_model->setQuery(query);
    Q_EMIT groupChanged();
}

void IssueTableView::showColumnMenu(const QPoint &globalPos)
{
    QMenu menu(this);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(m_columns.contains(column));
        action->setEnabled(column != IssueTableModel::Title);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            QVector<int> columns = m_columns;
            columns.removeAll(column);
            if (isShown)
                columns << column;
            setColumns(columns);
        });
    }
    menu.addSeparator();
    menu.addAction(tr("The usual columns"), this, [this] {
        m_widths.clear();
        setColumns(usualColumns());
    });
    QMenu *groups = menu.addMenu(tr("Group by"));
    const auto add = [&](const QString &words, std::optional<storage::IssueColumn> group) {
        QAction *action = groups->addAction(words, this, [this, group] { setGroup(group); });
        action->setCheckable(true);
        action->setChecked(m_model->query().group == group);
    };
    add(tr("Nothing"), std::nullopt);
    const QString words[] = {tr("Status"), tr("Owner"), tr("Counterparty"), tr("Level")};
    for (size_t i = 0; i < std::size(kGroups); ++i)
        add(words[i], kGroups[i]);
    menu.exec(globalPos);
}

QVector<domain::IssueId> IssueTableView::selectedIds() const
{
    QVector<domain::IssueId> ids;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ids += m_model->idsIn(range.top(), range.bottom());
    return ids;
}

void IssueTableView::toggle(int row)
{
    m_model->setCollapsed(row, !m_model->index(row, 0).data(IssueTableModel::CollapsedRole).toBool());
}

// Left closes the group one is in, Right opens it, Enter and Space turn it over.
bool IssueTableView::takesGroupKey(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const int head = m_model->groupRowOf(row);
    if (head < 0 || event->modifiers() != Qt::NoModifier)
        return false;
    const bool isBack = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool isOnward = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (row == head && (isBack || isOnward))
        m_model->setCollapsed(head, isBack);
    else if (row == head && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        toggle(head);
    else if (isBack && currentIndex().column() == seenColumns().value(0))
        setCurrentIndex(m_model->index(head, currentIndex().column()));
    else
        return false;
    return true;
}

void IssueTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_anchor.follow(current);
    QTableView::currentChanged(current, previous);
}

void IssueTableView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (!m_anchor.extend(flags))
        QTableView::setSelection(rect, flags);
}

void IssueTableView::keyPressEvent(QKeyEvent *event)
{
    const RangeAnchor::Act act(m_anchor, *event);
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteWanted();
    else if (!takesGroupKey(event))
        QTableView::keyPressEvent(event);
}

void IssueTableView::mousePressEvent(QMouseEvent *event)
{
    const RangeAnchor::Act act(m_anchor, *event);
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_model->isGroup(index.row()))
        toggle(index.row());
}

void IssueTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_model->isGroup(index.row()))
        toggle(index.row());
    else
        QTableView::mouseDoubleClickEvent(event);
}

}
