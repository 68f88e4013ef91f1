#include "issue/response/actionlist.h"

#include "issue/response/actiondelegate.h"
#include "issue/response/typedaction.h"
#include "render/wording/format.h"
#include "widgets/labels/textlabel.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int kLineHeight = 24;
constexpr int kTickWidth = 30;
}

using Cells = ActionCells;

ActionList::ActionList(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, Cells::kColumns, this)), m_delegate(new ActionDelegate(this)), m_next(new QLineEdit(this)),
      m_state(new TextLabel(QString(), TextRole::Second, Token::Text2, this))
{
    m_table->setObjectName(QStringLiteral("actionTable"));
    m_table->setAccessibleName(tr("Actions"));
    m_table->setItemDelegate(m_delegate);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(0);
    m_table->verticalHeader()->setMinimumSectionSize(0);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(kLineHeight));
    m_table->horizontalHeader()->setSectionResizeMode(Cells::columnOf(Cells::Who), QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Cells::columnOf(Cells::Due), QHeaderView::ResizeToContents);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setToolTip(tr("Space ticks an action, Delete takes it off, F2 changes the cell"));
    m_table->installEventFilter(this);
    m_next->setObjectName(QStringLiteral("nextAction"));
    m_next->setPlaceholderText(tr("Add an action: what, who, until when"));
    m_next->setAccessibleName(tr("Add an action: what, who, until when"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(space::kXs));
    column->addWidget(m_state);
    column->addWidget(m_table);
    column->addWidget(m_next);
    setFocusProxy(m_next);
    connect(m_table, &QTableWidget::cellChanged, this, &ActionList::takeCell);
    connect(m_next, &QLineEdit::returnPressed, this, &ActionList::addTyped);
}

void ActionList::show(const domain::Issue &issue, const domain::EngineContext &context, base::Instant now)
{
    const QDate today = context.projectCalendar().localDate(now);
    const bool isSame =
        issue.actions == m_actions && issue.isOpen() == m_isOpen && today == m_today && m_table->rowCount() == Cells::kRows * issue.actions.size();
    m_actions = issue.actions;
    m_context = context;
    m_now = now;
    m_today = today;
    m_isOpen = issue.isOpen();
    m_delegate->setPeople(context, now);
    if (!isSame)
        fill();
}

void ActionList::focusFirst()
{
    for (int action = 0; action < m_actions.size(); ++action)
        if (isOverdue(m_actions.at(action))) {
            m_table->setCurrentCell(Cells::rowOf(action, Cells::Text), Cells::columnOf(Cells::Text));
            m_table->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_next->setFocus(Qt::OtherFocusReason);
}

QString ActionList::personName(domain::PersonId person) const
{
    return m_context.people.value(person).name;
}

// -1: none.
int ActionList::currentAction() const
{
    const int action = m_table->currentRow() / Cells::kRows;
    return m_table->currentRow() >= 0 && action < m_actions.size() ? action : -1;
}

void ActionList::fill()
{
    const QSignalBlocker quiet(m_table);
    const int rows = Cells::kRows * int(m_actions.size());
    if (m_table->rowCount() != rows) {
        m_table->clearSpans();
        m_table->setRowCount(rows);
    }
    for (int action = 0; action < m_actions.size(); ++action)
        fillAction(action);
    m_table->setColumnWidth(Cells::columnOf(Cells::Done), scaled(kTickWidth));
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize() + scaled(2));
    const int open = domain::openActionCount(m_actions);
    const int late = m_isOpen ? int(domain::overdueActions(m_actions, m_today).size()) : 0;
    const QString all = open == 0 ? tr("All are done") : tr("%n open", nullptr, open);
    m_state->setText(late == 0 ? all : tr("%1, %2").arg(all, tr("%n overdue", nullptr, late)));
    m_state->setVisible(rows > 0);
}

QTableWidgetItem *ActionList::put(int action, int part, const QString &text)
{
    const int row = Cells::rowOf(action, Cells::Part(part));
    const int column = Cells::columnOf(Cells::Part(part));
    QTableWidgetItem *item = m_table->item(row, column); // the one there may be telling of its change right now
    if (!item)
        m_table->setItem(row, column, item = new QTableWidgetItem);
    item->setText(text);
    item->setTextAlignment(Qt::AlignLeading | (part == Cells::Text ? Qt::AlignBottom : Qt::AlignTop));
    return item;
}

void ActionList::fillAction(int number)
{
    const domain::ResponseAction &action = m_actions.at(number);
    const render::Format format(m_context);
    const bool isLate = isOverdue(action);
    m_table->setSpan(Cells::rowOf(number, Cells::Done), 0, Cells::kRows, 1);
    m_table->setSpan(Cells::rowOf(number, Cells::Text), Cells::columnOf(Cells::Text), 1, Cells::kColumns - 1);
    QTableWidgetItem *done = put(number, Cells::Done, {});
    done->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    done->setCheckState(action.isOpen() ? Qt::Unchecked : Qt::Checked);
    done->setData(Qt::AccessibleTextRole, action.isOpen() ? tr("Open") : tr("Done on %1").arg(format.moment(action.doneAt)));
    QTableWidgetItem *text = put(number, Cells::Text, action.text);
    QTableWidgetItem *who = put(number, Cells::Who, action.person.isValid() ? personName(action.person) : tr("nobody yet"));
    who->setData(Cells::kValueRole, action.person.value());
    const QString day = action.due.isValid() ? format.weekday(action.due) : tr("no day");
    QTableWidgetItem *due = put(number, Cells::Due, isLate ? tr("%1, overdue", "a day").arg(day) : day);
    due->setData(Cells::kValueRole, action.due.isValid() ? QVariant(action.due) : QVariant());
    due->setIcon(isLate ? Icon::of(IconId::Warning, Token::S1) : QIcon());
    text->setToolTip(action.text.toHtmlEscaped());
    QFont crossed = m_table->font();
    crossed.setStrikeOut(!action.isOpen());
    text->setFont(crossed);
    QFont strong = m_table->font();
    strong.setBold(isLate);
    due->setFont(strong);
    text->setForeground(tint(action.isOpen() ? Token::Text : Token::Text2));
    who->setForeground(tint(Token::Text2));
    due->setForeground(tint(isLate ? Token::Text : Token::Text2));
}

void ActionList::takeCell(int row, int column)
{
    const int number = row / Cells::kRows;
    if (row < 0 || number >= m_actions.size())
        return;
    domain::ResponseAction action = m_actions.at(number);
    const QTableWidgetItem *item = m_table->item(row, column);
    switch (Cells::partAt(row, column)) {
    case Cells::Done:
        action.doneAt = item->checkState() == Qt::Checked ? m_now : base::Instant();
        break;
    case Cells::Text:
        if (const QString text = item->text().simplified(); !text.isEmpty())
            action.text = text;
        break;
    case Cells::Who:
        action.person = domain::PersonId(item->data(Cells::kValueRole).toLongLong());
        break;
    case Cells::Due:
        action.due = item->data(Cells::kValueRole).toDate();
        break;
    }
    const bool isChanged = action != m_actions.at(number);
    m_actions[number] = action;
    fill(); // what could not be read shows its former value again
    if (isChanged)
        offer();
}

void ActionList::addTyped()
{
    const domain::ResponseAction action = typedAction(m_next->text(), m_context.people, m_today);
    if (action.text.isEmpty())
        return;
    m_next->clear();
    m_actions << action;
    fill();
    offer();
}

void ActionList::tick(int action)
{
    QTableWidgetItem *done = m_table->item(Cells::rowOf(action, Cells::Done), Cells::columnOf(Cells::Done));
    done->setCheckState(done->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void ActionList::removeAt(int action)
{
    m_actions.remove(action);
    fill();
    if (m_actions.isEmpty())
        m_next->setFocus(Qt::OtherFocusReason);
    offer();
}

void ActionList::offer()
{
    Q_EMIT actionsEdited(m_actions);
}

bool ActionList::eventFilter(QObject *watched, QEvent *event)
{
    const int action = currentAction();
    if (watched != m_table || event->type() != QEvent::KeyPress || action < 0 || !m_table->hasFocus())
        return QWidget::eventFilter(watched, event); // a key that an editor left over is nobody's
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Space:
        tick(action);
        return true;
    case Qt::Key_Delete:
        removeAt(action);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_table->currentColumn() == Cells::columnOf(Cells::Done))
            tick(action);
        else
            m_table->editItem(m_table->currentItem());
        return true;
    case Qt::Key_Down:
        if (m_table->currentRow() + 1 == m_table->rowCount()) {
            m_next->setFocus(Qt::TabFocusReason);
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

}
