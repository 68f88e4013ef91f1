#include "issue/board/boardcolumn.h"

#include "issue/board/boardlist.h"
#include "issue/board/carddelegate.h"
#include "widgets/paint/textline.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace ui {

namespace {

constexpr int kHead = 50;
constexpr int kColumnPad = 8;
constexpr int kColumnLeast = 244;
constexpr int kSlimWidth = 136;

}

BoardColumn::BoardColumn(models::BoardModel &board, models::CardStripModel &cards, int key, QWidget *parent)
    : QWidget(parent), m_board(board), m_cards(cards), m_key(key), m_list(new BoardList(this))
{
    setAcceptDrops(true);
    m_list->setObjectName(QStringLiteral("boardColumn%1").arg(key));
    m_list->setItemDelegate(new CardDelegate([this] { return m_board.words(); }, m_list));
    m_list->setModel(&cards);
    connect(&cards, &QAbstractItemModel::rowsInserted, this, &BoardColumn::refresh);
    connect(&cards, &QAbstractItemModel::rowsRemoved, this, &BoardColumn::refresh);
    connect(&Theme::current(), &Theme::changed, this, &BoardColumn::refresh);
    refresh();
}

void BoardColumn::refresh()
{
    m_isSlim = m_cards.rowCount() == 0 && !m_board.isWithin(m_key);
    m_list->setVisible(m_cards.rowCount() > 0);
    setMinimumWidth(scaled(m_isSlim ? kSlimWidth : kColumnLeast));
    setMaximumWidth(m_isSlim ? scaled(kSlimWidth) : QWIDGETSIZE_MAX);
    QStringList words{m_board.title(m_key), countText(), costText()};
    words.removeAll(QString());
    m_list->setAccessibleName(words.join(QStringLiteral(", ")));
    setAccessibleName(m_board.title(m_key));
    setAccessibleDescription(m_cards.rowCount() == 0 ? hint() : QString());
    if (m_board.group() == storage::IssueGroup::Level)
        setToolTip(tr("A level is reached by an escalation: drop a card on a higher level to start one."));
    fitList();
    update();
}

QString BoardColumn::countText() const
{
    const auto sum = m_board.sum(m_key);
    if (m_isSlim)
        return {};
    return sum ? m_board.format().number(sum->count) : m_board.isComplete() ? m_board.format().number(m_cards.rowCount()) : QStringLiteral("…");
}

QString BoardColumn::costText() const
{
    const auto sum = m_board.sum(m_key);
    if (!sum || sum->centsPerDay.isEmpty())
        return {};
    QStringList amounts;
    for (auto each = sum->centsPerDay.cbegin(); each != sum->centsPerDay.cend(); ++each)
        amounts << m_board.format().money(each.value() / 100 * 100, each.key());
    return tr("%1 a day").arg(m_board.format().list(amounts));
}

QString BoardColumn::hint() const
{
    if (m_isSlim)
        return tr("Left out by the filter. Cards can be dropped here.");
    return m_board.isComplete() ? tr("No issue here") : QString();
}

void BoardColumn::fitList()
{
    const int pad = scaled(kColumnPad);
    m_list->setGeometry(pad, scaled(kHead), width() - 2 * pad, qMax(0, height() - scaled(kHead) - 1));
}

void BoardColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), space::kRadiusCard, tint(m_isDropping ? Token::Tint : Token::Alt), tint(m_isDropping ? Token::Accent : Token::Line));
    const int pad = scaled(space::kM);
    const QRect head(pad, scaled(space::kS), width() - 2 * pad, Theme::current().lineHeight(TextRole::Body));
    const auto shown = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const QString count = countText();
    const int room = lineWidth(count, TextRole::Body);
    const int title = qMin(lineWidth(m_board.title(m_key), TextRole::Body, true), head.width() - room - scaled(space::kS));
    paintLine(painter, shown(QRect(head.left(), head.top(), title, head.height())),
              {m_board.title(m_key), TextRole::Body, Token::Text, Qt::AlignLeading | Qt::AlignVCenter, true}, layoutDirection());
    paintLine(painter, shown(QRect(head.left() + title + scaled(space::kS), head.top(), room, head.height())), {count, TextRole::Body, Token::Text2},
              layoutDirection());
    const QRect second(pad, head.bottom() + 1, width() - 2 * pad, Theme::current().lineHeight(TextRole::Second));
    paintLine(painter, shown(second), {costText(), TextRole::Second, Token::Text3}, layoutDirection());
    if (m_cards.rowCount() == 0)
        paintWrapped(painter, QRect(pad, m_isSlim ? second.top() : scaled(kHead), width() - 2 * pad, height() - scaled(kHead)), hint(), typeFont(TextRole::Second), tint(Token::Text3));
}

// A status takes any card of another column; a level is reached by an escalation, so it takes one card of a lower level.
bool BoardColumn::accepts(const QVector<domain::IssueId> &issues) const
{
    if (issues.isEmpty())
        return false;
    if (m_board.group() == storage::IssueGroup::Status)
        return m_cards.rowOf(issues.constFirst()) < 0;
    const models::CardStripModel *from = m_board.columnOf(issues.constFirst());
    return issues.size() == 1 && from && m_board.columns().indexOf(from) < m_board.columns().indexOf(&m_cards);
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (!accepts(BoardList::dragged(*event)))
        return;
    event->acceptProposedAction();
    setDropping(true);
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropping(false);
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    setDropping(false);
    const QVector<domain::IssueId> issues = BoardList::dragged(*event);
    if (!accepts(issues))
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(issues);
}

void BoardColumn::setDropping(bool isDropping)
{
    m_isDropping = isDropping;
    update();
}

}
