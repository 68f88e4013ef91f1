#include "matrix/ladder/ladderview.h"

#include "matrix/ladder/ladderdelegate.h"
#include "matrix/ladder/ladderheader.h"
#include "models/escalation/laddermodel.h"
#include "render/wording/names.h"
#include "widgets/paint/textline.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ui {

using models::LadderModel;

LadderView::LadderView(LadderModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new LadderDelegate(this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new LadderHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(92));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setTabKeyNavigation(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Escalation path"));
    setObjectName(QStringLiteral("ladder"));
    connect(model, &QAbstractItemModel::modelReset, this, &LadderView::fit);
}

void LadderView::setPeople(const QStringList &names)
{
    m_delegate->setPeople(names);
}

// People take the room that levels and times leave.
void LadderView::fit()
{
    const bool isNarrow = viewport()->width() < scaled(720);
    const int times = scaled(isNarrow ? 66 : 76);
    const int level = scaled(isNarrow ? 92 : 112);
    const int people = std::max(scaled(isNarrow ? 110 : 150), (viewport()->width() - level - 4 * times) / 2);
    setColumnWidth(LadderModel::LevelColumn, level);
    setColumnWidth(LadderModel::Ours, people);
    setColumnWidth(LadderModel::Theirs, people);
    for (int column = LadderModel::FirstSeverity; column < LadderModel::ColumnCount; ++column)
        setColumnWidth(column, times);
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCells();
    else if (event->matches(QKeySequence::Paste))
        pasteCells();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clearCells();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier)
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void LadderView::copyCells()
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return;
    const QItemSelectionRange range = selection.first();
    QStringList lines;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells << m_model->index(row, column).data(Qt::EditRole).toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

// From the current cell on; rows that the path lacks are added on top as new levels are.
void LadderView::pasteCells()
{
    const QString text = QGuiApplication::clipboard()->text();
    const QModelIndex start = currentIndex();
    if (text.isEmpty() || !start.isValid())
        return;
    QStringList lines = text.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    for (int row = 0; row < lines.size() && start.row() + row < m_model->rowCount(); ++row) {
        const QStringList cells = lines.at(row).split(QLatin1Char('\t'));
        for (int column = 0; column < cells.size() && start.column() + column < m_model->columnCount(); ++column)
            m_model->setData(m_model->index(start.row() + row, start.column() + column), cells.at(column).trimmed(),
                             Qt::EditRole);
    }
}

void LadderView::clearCells()
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    for (const QModelIndex &cell : cells)
        m_model->setData(cell, QString(), Qt::EditRole);
}

void LadderView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    QMenu *menu = cellMenu(index);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).center())
                                                               : event->globalPos());
}

QMenu *LadderView::cellMenu(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    const int level = m_model->levelOf(index.row());
    const int severity = LadderModel::severityOf(index.column());
    menu->addAction(tr("Edit cell"), this, [this, index] { edit(index); });
    if (severity >= 0) {
        const QString name = render::label(domain::Severity(severity));
        menu->addAction(tr("%1 starts at level %2").arg(name).arg(level), this,
                        [this, index, level] { m_model->setStart(index.column(), level); });
    }
    menu->addSeparator();
    addLevelChoices(menu, level);
    menu->addSeparator();
    menu->addAction(tr("Add level above"), this, [this, level] { m_model->insertLevelAbove(level); });
    QAction *remove = menu->addAction(tr("Remove level %1").arg(level), this, [this, level] { m_model->removeLevel(level); });
    remove->setEnabled(m_model->rowCount() > 1);
    return menu;
}

void LadderView::addLevelChoices(QMenu *menu, int level)
{
    const domain::EscalationPath *path = static_cast<const LadderModel *>(m_model)->path();
    const domain::Level shown = path->levels.at(level);
    QMenu *channels = menu->addMenu(tr("Channels of level %1").arg(level));
    for (const auto channel : {domain::Channel::Meeting, domain::Channel::Call, domain::Channel::Chat, domain::Channel::Mail}) {
        QAction *action = channels->addAction(render::label(channel));
        action->setCheckable(true);
        action->setChecked(shown.channels.contains(channel));
        connect(action, &QAction::triggered, this, [this, level, channel](bool on) {
            m_model->change(tr("channels of level %1").arg(level), [=](domain::EscalationPath &edited) {
                edited.levels[level].channels.removeAll(channel);
                if (on)
                    edited.levels[level].channels << channel;
            });
        });
    }
    QMenu *facts = menu->addMenu(tr("Facts level %1 wants").arg(level));
    for (int value = 0; value <= int(domain::Fact::Category); ++value) {
        const auto fact = domain::Fact(value);
        QAction *action = facts->addAction(render::label(fact));
        action->setCheckable(true);
        action->setChecked(shown.facts.contains(fact));
        connect(action, &QAction::triggered, this, [this, level, fact](bool on) {
            m_model->change(tr("facts of level %1").arg(level), [=](domain::EscalationPath &edited) {
                edited.levels[level].facts.removeAll(fact);
                if (on)
                    edited.levels[level].facts << fact;
            });
        });
    }
}

QRect LadderView::faultBubble(const QModelIndex &index, const QString &text) const
{
    const QRect cell = visualRect(index);
    const int width = ui::lineWidth(text, TextRole::Second) + scaled(24);
    QRect bubble(cell.center().x() - width / 2, cell.bottom() + scaled(6), width, scaled(28));
    if (bubble.bottom() > viewport()->height())
        bubble.moveBottom(cell.top() - scaled(6));
    bubble.moveLeft(std::clamp(bubble.left(), 0, std::max(0, viewport()->width() - width)));
    return bubble;
}

// One dark bubble under the current faulty cell, the same words as in the checks.
void LadderView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex index = currentIndex();
    const QString fault = index.data(LadderModel::FaultRole).toString();
    if (fault.isEmpty() || state() == EditingState)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect bubble = faultBubble(index, fault);
    paintRounded(painter, bubble, scaled(space::kRadius), tint(Token::Text), QColor());
    paintLine(painter, bubble, {fault, TextRole::Second, Token::Base, Qt::AlignCenter}, layoutDirection());
}

}
