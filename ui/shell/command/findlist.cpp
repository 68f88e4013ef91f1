#include "shell/command/findlist.h"

#include "shell/command/ranking.h"
#include "widgets/labels/keycap.h"
#include "widgets/paint/textline.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int kFindHeading = 30;
constexpr int kFindRow = 36;
constexpr int kFindTall = 52; // with a second line

int findHeight(const FindItem &item)
{
    return scaled(!item.isChoosable() ? kFindHeading : item.below.isEmpty() ? kFindRow : kFindTall);
}

using Marks = QVector<FindItem::Mark>;

Marks marksOf(const Ranking &ranking, const QString &text)
{
    Marks marks;
    for (const Ranking::Span &span : ranking.spans(text))
        marks.append({int(span.start), int(span.length)});
    return marks;
}

// One line with the matches bold; returns the width used.
qreal paintMatched(QPainter &painter, const QRect &rect, const TextLine &text, const Marks &marks, Qt::LayoutDirection direction)
{
    const QFont font = typeFont(text.role);
    const QString shown = QFontMetrics(font).elidedText(text.text, Qt::ElideRight, rect.width());
    QVector<QTextLayout::FormatRange> formats;
    for (const FindItem::Mark &mark : marks) {
        QTextLayout::FormatRange range;
        range.start = mark.start;
        range.length = qMin(mark.length, int(shown.size()) - mark.start);
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(tint(Token::Text));
        if (range.length <= 0)
            continue;
        formats.append(range);
    }
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(tint(text.color));
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return line.naturalTextWidth();
}

}

class FindList::Model final : public QAbstractListModel
{
public:
    explicit Model(FindList *list) : QAbstractListModel(list), m_list(list) {}
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_list->m_items.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const FindItem &item = m_list->m_items.at(index.row());
        if (role == Qt::DisplayRole)
            return item.text;
        if (role == Qt::AccessibleTextRole)
            return accessible(item);
        return {};
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const bool choosable = m_list->m_items.at(index.row()).isChoosable();
        return choosable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    }
    void reset(const QVector<FindItem> &items)
    {
        beginResetModel();
        m_list->m_items = items;
        endResetModel();
    }

private:
    static QString accessible(const FindItem &item)
    {
        QString text = item.detail.isEmpty() ? item.text : FindList::tr("%1, %2").arg(item.text, item.detail);
        return item.below.isEmpty() ? text : FindList::tr("%1, %2").arg(text, item.below);
    }

    FindList *m_list;
};

class FindList::Delegate final : public QStyledItemDelegate
{
public:
    explicit Delegate(FindList *list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {scaled(200), findHeight(m_list->m_items.at(index.row()))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const FindItem &item = m_list->m_items.at(index.row());
        QRect rect = option.rect.adjusted(scaled(8), 0, -scaled(8), 0);
        if (!item.isChoosable()) {
            paintLine(*painter, rect.adjusted(scaled(10), scaled(4), 0, 0), {item.text, TextRole::Label, Token::Text2}, option.direction);
            return;
        }
        painter->save();
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen)
            paintRounded(*painter, rect, space::kRadius, tint(Token::Selection), QColor());
        if (!item.below.isEmpty())
            paintBelow(*painter, rect, item, option.direction);
        rect.setHeight(qMin(rect.height(), scaled(item.below.isEmpty() ? kFindRow : kFindTall - 20)));
        const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, rect, box); };
        const QRect icon(rect.left() + scaled(12), rect.top(), scaled(15), rect.height());
        Icon::paint(*painter, mirrored(icon), item.icon, tint(isChosen ? Token::Accent : Token::Text2));
        const QSize cap = item.keys.isEmpty() ? QSize() : KeyCap::size(item.keys);
        if (!item.keys.isEmpty()) {
            const QRect box(rect.right() - cap.width() - scaled(8), rect.center().y() - cap.height() / 2, cap.width(), cap.height());
            KeyCap::paint(*painter, mirrored(box), item.keys);
        }
        const Ranking ranking(m_list->m_typed);
        QRect words(rect.left() + scaled(39), rect.top(), rect.width() - scaled(39 + 16) - cap.width(), rect.height());
        const qreal used = paintMatched(*painter, mirrored(words), {item.text, TextRole::RowTitle, Token::Text},
                                        item.isMarked ? item.textMarks : marksOf(ranking, item.text), option.direction);
        words.setLeft(words.left() + int(used) + scaled(12));
        if (words.width() > scaled(40))
            paintMatched(*painter, mirrored(words), {item.detail, TextRole::Second, Token::Text2},
                         item.isMarked ? Marks() : marksOf(ranking, item.detail), option.direction);
        painter->restore();
    }

private:
    void paintBelow(QPainter &painter, const QRect &rect, const FindItem &item, Qt::LayoutDirection direction) const
    {
        const QRect line(rect.left() + scaled(39), rect.top() + scaled(kFindTall - 26), rect.width() - scaled(39 + 16), scaled(20));
        paintMatched(painter, QStyle::visualRect(direction, rect, line), {item.below, TextRole::Second, Token::Text2}, item.belowMarks, direction);
    }

    FindList *m_list;
};

FindList::FindList(QWidget *parent) : QListView(parent), m_model(new Model(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Results"));
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        selectRow(index.row());
        chooseCurrent();
    });
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex &index) { selectRow(index.row()); });
}

void FindList::setItems(const QVector<FindItem> &items, const QString &typed)
{
    static const QString kPrefixes = QStringLiteral(">#@");
    m_typed = !typed.isEmpty() && kPrefixes.contains(typed.at(0)) ? typed.mid(1) : typed;
    m_model->reset(items);
    for (int row = 0; row < items.size(); ++row)
        if (items.at(row).isChoosable())
            return selectRow(row);
}

void FindList::selectRow(int row)
{
    if (row >= 0 && row < m_items.size() && m_items.at(row).isChoosable())
        setCurrentIndex(m_model->index(row));
}

void FindList::move(int rows)
{
    const int step = rows < 0 ? -1 : 1;
    int row = currentIndex().row();
    for (int left = qAbs(rows); left > 0;) {
        int next = row + step;
        while (next >= 0 && next < m_items.size() && !m_items.at(next).isChoosable())
            next += step;
        if (next < 0 || next >= m_items.size())
            break;
        row = next;
        --left;
    }
    selectRow(row);
}

void FindList::chooseCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT chosen(m_items.at(currentIndex().row()));
}

int FindList::heightFor(int most) const
{
    int height = 0;
    for (const FindItem &item : m_items)
        height += findHeight(item);
    return qMin(height, most);
}

}
