#include "matrix/ladder/ladderview.h"

#include "matrix/ladder/ladderdelegate.h"
#include "matrix/ladder/ladderheader.h"
#include "models/escalation/laddermodel.h"
#include "render/wording/names.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ui {

using models::LadderModel;

LadderView::LadderView(LadderModel *model, QWidget *parent)
    : GridView(parent), m_model(model), m_delegate(new LadderDelegate(*this))
{
    setItemDelegate(m_delegate);
    auto *header = new LadderHeader(this);
    setHorizontalHeader(header);
    header->setMinimumSectionSize(1); // fit() says how narrow
    freezeFirstColumn([header](QPainter &painter, const QRect &rect) { header->paintInto(painter, rect, LadderModel::LevelColumn); });
    verticalHeader()->setDefaultSectionSize(scaled(92));
    setModel(model);
    setRoles({LadderModel::FaultRole, LadderModel::FindingRole, LadderModel::MarkRole, LadderModel::FindingTextRole});
    setJudge([model](const QModelIndex &index, const QString &text) { return model->faultOf(index, text); });
    setRowsMovable(true);
    setDragDropMode(QAbstractItemView::DropOnly);
    setAccessibleName(tr("Escalation path"));
    setObjectName(QStringLiteral("ladder"));
    showDetails(false);
    connect(model, &QAbstractItemModel::modelReset, this, &LadderView::fit);
    connect(this, &GridView::actBegun, model, &LadderModel::beginAct);
    connect(this, &GridView::actEnded, model, &LadderModel::endAct);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        verticalHeader()->setDefaultSectionSize(scaled(92));
        fit();
    });
}

void LadderView::setPeople(const QStringList &names)
{
    m_delegate->setPeople(names);
}

void LadderView::showDetails(bool shown)
{
    setColumnHidden(LadderModel::Channels, !shown);
    setColumnHidden(LadderModel::Facts, !shown);
    fit();
}

void LadderView::setCompact(bool compact)
{
    m_compact = compact;
    m_delegate->setCompact(compact);
    fit();
}

// People take the room that levels and times leave.
void LadderView::fit()
{
    const bool isNarrow = viewport()->width() < scaled(720);
    const int times = scaled(m_compact ? 46 : isNarrow ? 66 : 78);
    const int level = scaled(m_compact ? 84 : isNarrow ? 92 : 132);
    const int details = isColumnHidden(LadderModel::Facts) ? 0 : scaled(130);
    const int room = viewport()->width() - level - domain::kSeverityCount * times - 2 * details;
    const int people = std::max(scaled(m_compact ? 86 : isNarrow ? 110 : 150), room / 2);
    setColumnWidth(LadderModel::LevelColumn, level);
    setColumnWidth(LadderModel::Ours, people);
    setColumnWidth(LadderModel::Theirs, people);
    for (int severity = 0; severity < domain::kSeverityCount; ++severity)
        setColumnWidth(LadderModel::FirstSeverity + severity, times);
    setColumnWidth(LadderModel::Channels, scaled(130));
    setColumnWidth(LadderModel::Facts, scaled(130));
    Q_EMIT fitted();
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    GridView::resizeEvent(event);
    fit();
}

void LadderView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || isReadOnly())
        return;
    if (!range().contains(index))
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
    addRangeActs(menu);
    menu->addSeparator();
    addLevelChoices(menu, level);
    menu->addSeparator();
    menu->addAction(tr("Add level above"), this, [this, level] { m_model->insertLevelAbove(level); });
    QAction *remove = menu->addAction(tr("Remove level %1").arg(level), this, [this, level] { m_model->removeLevel(level); });
    remove->setEnabled(m_model->rowCount() > 1);
    return menu;
}

void LadderView::addRangeActs(QMenu *menu)
{
    const auto add = [&](const QString &text, const QKeySequence &keys, auto act) {
        menu->addAction(text, this, act)->setShortcut(keys);
    };
    add(tr("Cut"), QKeySequence::Cut, &GridView::cutCells);
    add(tr("Copy"), QKeySequence::Copy, &GridView::copyCells);
    add(tr("Paste"), QKeySequence::Paste, &GridView::pasteCells);
    add(tr("Clear"), QKeySequence::Delete, &GridView::clearCells);
    add(tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), &GridView::fillDown);
    add(tr("Fill right"), QKeySequence(Qt::CTRL | Qt::Key_R), &GridView::fillRight);
    menu->addSeparator();
    add(tr("Move level up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveRowsBy(-1); });
    add(tr("Move level down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveRowsBy(1); });
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

// A severity that starts above level 1 passes the levels between: an arrow from the bottom to where it starts.
void LadderView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), tint(Token::Base));
    }
    GridView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int severity = 0; severity < domain::kSeverityCount; ++severity)
        paintClimb(painter, severity);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int edge = layoutDirection() == Qt::LeftToRight ? 0 : viewport()->width() - 1;
    painter.fillRect(QRect(edge, 0, 1, std::min(viewport()->height(), verticalHeader()->length())), tint(Token::Line));
}

void LadderView::paintClimb(QPainter &painter, int severity) const
{
    const domain::EscalationPath *path = static_cast<const LadderModel *>(m_model)->path();
    const int start = path ? path->policies[size_t(severity)].startLevel : 0;
    if (start < 2 || start > path->topLevel())
        return;
    const int column = LadderModel::FirstSeverity + severity;
    const QRect from = visualRect(m_model->index(m_model->rowOfLevel(0), column));
    const QRect to = visualRect(m_model->index(m_model->rowOfLevel(start), column));
    const int inset = scaled(from.width() < scaled(74) ? 6 : 12); // beside the start mark
    const qreal x = layoutDirection() == Qt::LeftToRight ? from.left() + inset : from.right() - inset;
    const qreal tip = to.center().y() + scaled(12);
    painter.setPen(QPen(tint(Token::Accent), 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x, from.center().y()), QPointF(x, tip));
    painter.drawPolyline(QPolygonF{QPointF(x - scaled(4), tip + scaled(5)), QPointF(x, tip), QPointF(x + scaled(4), tip + scaled(5))});
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(Token::Accent));
    painter.drawEllipse(QPointF(x, from.center().y()), scaled(4), scaled(4));
}

}
