#include "issue/board/issueboard.h"

#include "issue/board/boardcolumn.h"
#include "issue/board/boardlist.h"
#include "render/wording/names.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/labels/elidedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using models::CardStripModel;
using domain::IssueStatus;
using storage::IssueGroup;

namespace {
constexpr QLatin1String kGroupSetting("issues/board/group");
}

IssueBoard::IssueBoard(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_model(new models::BoardModel(workspace, this)), m_group(new SegmentedControl(this)),
      m_hint(new ElidedLabel(TextRole::Second, Token::Text3, this)), m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("issueBoard"));
    m_group->setObjectName(QStringLiteral("boardGroup"));
    m_group->addSegment(tr("By status"));
    m_group->addSegment(tr("By level"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(scaled(space::kL), scaled(space::kS), scaled(space::kL), scaled(space::kS));
    bar->setSpacing(scaled(space::kM));
    bar->addWidget(m_group);
    bar->addWidget(m_hint, 1);
    auto *ground = new QWidget(m_scroll);
    m_row = new QHBoxLayout(ground);
    m_row->setContentsMargins(scaled(space::kL), 0, scaled(space::kL), scaled(space::kM));
    m_row->setSpacing(scaled(space::kS));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(ground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_scroll, 1);
    connect(m_group, &SegmentedControl::currentChanged, this, [this](int index) { setGroup(IssueGroup(index)); });
    connect(m_model, &models::BoardModel::columnsChanged, this, &IssueBoard::showColumns);
    connect(m_model, &models::BoardModel::sumsChanged, this, &IssueBoard::followModel);
    connect(m_model, &models::BoardModel::completed, this, &IssueBoard::followModel);
    connect(m_model, &models::BoardModel::failed, this, &IssueBoard::failed);
    setGroup(IssueGroup(QSettings().value(kGroupSetting).toInt() != 0));
    followHint();
}

IssueBoard::~IssueBoard()
{
    delete m_scroll;
}

bool IssueBoard::hasKeys() const
{
    const auto *list = qobject_cast<BoardList *>(QApplication::focusWidget());
    return list && isAncestorOf(list);
}

void IssueBoard::setQuery(const storage::IssueQuery &query)
{
    m_model->setQuery(query);
}

void IssueBoard::setFormat(const render::Format &format)
{
    m_model->setFormat(format);
}

void IssueBoard::setGroup(IssueGroup group)
{
    m_group->setCurrent(int(group));
    if (group == m_model->group())
        return;
    QSettings().setValue(kGroupSetting, int(group));
    m_model->setGroup(group);
    followHint();
}

void IssueBoard::followHint()
{
    const bool isByStatus = m_model->group() == IssueGroup::Status;
    m_hint->setText(isByStatus ? tr("Drag a card to change its status, or press Ctrl+Shift+Left or Right")
                               : tr("Drag a card to a higher level to prepare its escalation"));
}

BoardColumn *IssueBoard::makeColumn(CardStripModel &cards)
{
    auto *column = new BoardColumn(*m_model, cards, cards.key() / 2, m_scroll->widget());
    BoardList &list = column->list();
    connect(column, &BoardColumn::dropped, this, [this, column](const QVector<domain::IssueId> &issues) { take(*column, issues); });
    connect(&list, &BoardList::stepped, this, [this, column](int columns) { step(*column, columns); });
    connect(&list, &BoardList::moveAsked, this, [this, column](int columns) { moveSelected(*column, columns); });
    connect(&list, &BoardList::entered, this, [this, column] { adopt(*column); });
    connect(&list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT opened(domain::IssueId(index.data(CardStripModel::IdRole).toLongLong()));
    });
    connect(list.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, column](const QModelIndex &index) {
        const domain::IssueId id(index.data(CardStripModel::IdRole).toLongLong());
        if (m_isFollowing || m_model->isUpdating() || !id.isValid() || id == m_current)
            return;
        m_current = id;
        keepSelectionIn(*column);
        Q_EMIT currentChanged(id);
    });
    return column;
}

void IssueBoard::showColumns()
{
    const bool hadKeys = hasKeys();
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->hide();
        column->deleteLater(); // one of them may be what asked for it
    }
    m_columns.clear();
    for (CardStripModel *cards : m_model->columns()) {
        auto *column = makeColumn(*cards);
        m_columns << column;
        m_row->addWidget(column, 1);
        column->show();
    }
    followModel();
    if (hadKeys)
        focusCards();
}

void IssueBoard::followModel()
{
    for (BoardColumn *column : std::as_const(m_columns))
        column->refresh();
    setCurrent(m_current);
    if (m_model->isComplete() && std::exchange(m_keepsKeys, false))
        focusCards();
}

BoardColumn *IssueBoard::columnOf(domain::IssueId id) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(), [id](const BoardColumn *column) { return column->cards().rowOf(id) >= 0; });
    return id.isValid() && found != m_columns.cend() ? *found : nullptr;
}

void IssueBoard::setCurrent(domain::IssueId id)
{
    m_current = id;
    BoardColumn *column = columnOf(id);
    if (!column)
        return;
    BoardList &list = column->list();
    if (list.currentIssue() == id && list.selectionModel()->hasSelection())
        return;
    const bool hadKeys = hasKeys();
    m_isFollowing = true;
    list.setCurrentIndex(list.model()->index(column->cards().rowOf(id), 0));
    m_isFollowing = false;
    keepSelectionIn(*column);
    if (hadKeys)
        list.setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(column, 0, 0);
}

void IssueBoard::focusCards()
{
    BoardColumn *column = columnOf(m_current);
    for (BoardColumn *each : std::as_const(m_columns))
        if (!column && each->cards().rowCount() > 0)
            column = each;
    if (!column) {
        m_keepsKeys = !m_model->isComplete(); // as soon as there are cards
        return;
    }
    BoardList &list = column->list();
    list.setCurrentIndex(list.model()->index(std::max(0, list.currentIndex().row()), 0));
    list.setFocus(Qt::OtherFocusReason);
    adopt(*column);
}

// The column has the keyboard: its current card is the board's.
void IssueBoard::adopt(const BoardColumn &column)
{
    const domain::IssueId id = column.list().currentIssue();
    if (m_model->isUpdating() || !id.isValid())
        return;
    keepSelectionIn(column);
    if (!column.list().selectionModel()->hasSelection())
        column.list().selectRow(column.list().currentIndex().row());
    if (m_current == id)
        return;
    m_current = id;
    Q_EMIT currentChanged(id);
}

// What is selected is moved together, so it stands in one column.
void IssueBoard::keepSelectionIn(const BoardColumn &column)
{
    for (BoardColumn *each : std::as_const(m_columns))
        if (each != &column)
            each->list().clearSelection();
}

// To the nearest column that has cards, at the same height.
void IssueBoard::step(const BoardColumn &column, int columns)
{
    const BoardList &from = column.list();
    const int y = from.visualRect(from.currentIndex()).center().y();
    for (qsizetype i = m_columns.indexOf(&column) + columns; i >= 0 && i < m_columns.size(); i += columns) {
        BoardList &list = m_columns.at(i)->list();
        if (m_columns.at(i)->cards().rowCount() == 0)
            continue;
        const int row = list.rowAt(y);
        list.setCurrentIndex(list.model()->index(row >= 0 ? row : m_columns.at(i)->cards().rowCount() - 1, 0));
        list.setFocus(Qt::TabFocusReason);
        adopt(*m_columns.at(i));
        m_scroll->ensureWidgetVisible(m_columns.at(i), 0, 0);
        return;
    }
}

void IssueBoard::moveSelected(const BoardColumn &column, int columns)
{
    const qsizetype to = m_columns.indexOf(&column) + columns;
    QVector<domain::IssueId> issues = column.list().selectedIssues();
    if (issues.isEmpty() || to < 0 || to >= m_columns.size())
        return;
    if (m_model->group() == IssueGroup::Level && (columns < 0 || issues.size() > 1))
        Q_EMIT said(tr("A level is reached by an escalation, one issue at a time. To go down, log that it stepped down."));
    else {
        m_keepsKeys = IssueStatus(m_columns.at(to)->key()) != IssueStatus::Closed; // it asks for the reason first
        take(*m_columns.at(to), issues);
    }
}

void IssueBoard::take(BoardColumn &column, const QVector<domain::IssueId> &issues)
{
    if (m_model->group() == IssueGroup::Level) {
        Q_EMIT escalationWanted(issues.constFirst(), column.key());
        return;
    }
    if (IssueStatus(column.key()) == IssueStatus::Closed) {
        Q_EMIT closingWanted(issues);
        return;
    }
    const auto moved = m_model->move(issues, IssueStatus(column.key()));
    if (!moved)
        Q_EMIT failed(moved.error());
    else if (!m_model->isWithin(column.key()))
        Q_EMIT said(tr("Moved to %1, which the filter leaves out").arg(m_model->title(column.key())));
}

}
