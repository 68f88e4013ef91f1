#include "widgets/grid/griddelegate.h"

#include "widgets/grid/gridview.h"
#include "widgets/grid/listcompleter.h"
#include "widgets/paint/textline.h"
#include "widgets/theme/icon.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace ui {

namespace {
constexpr int kPadding = 10;
constexpr int kSign = 15;
constexpr int kEditorHeight = 30;
}

GridDelegate::GridDelegate(GridView &view) : QStyledItemDelegate(&view), m_view(view) {}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const GridView::Finding finding = m_view.findingAt(index);
    const bool hasFault = !m_view.faultAt(index).isEmpty();
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, tint(hasFault                                       ? Token::ErrTint
                                        : isSelected && m_view.selectsSeveral()        ? Token::Selection
                                        : finding == GridView::Finding::Error          ? Token::ErrTint
                                        : m_view.isMarked(index)                       ? Token::Tint
                                                                                       : Token::Base));
    if (!m_view.isEditing(index)) {
        const int pad = scaled(kPadding);
        paintContent(*painter, option.rect.adjusted(pad, scaled(8), -pad, -scaled(8)), option, index);
        if (finding != GridView::Finding::None && !hasFault) {
            const QRect sign(option.rect.right() - scaled(kPadding + kSign - 1), option.rect.top() + scaled(9), scaled(kSign), scaled(kSign));
            const bool isError = finding == GridView::Finding::Error;
            Icon::paint(*painter, QStyle::visualRect(option.direction, option.rect, sign), isError ? IconId::Error : IconId::Warning,
                        tint(isError ? Token::S1 : Token::S2));
        }
    }
    paintEdges(*painter, option, index);
    painter->restore();
}

void GridDelegate::paintEdges(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tint(Token::Line));
    painter.fillRect(QStyle::visualRect(option.direction, rect, QRect(rect.right(), rect.top(), 1, rect.height())), tint(Token::Line));
    const bool hasFault = !m_view.faultAt(index).isEmpty();
    const bool isCurrent = index == m_view.currentIndex() && (m_view.hasFocus() || m_view.isEditing(index));
    if (!hasFault && !isCurrent)
        return;
    painter.setPen(QPen(tint(hasFault ? Token::S1 : Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -2, -2));
}

void GridDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const auto aligned = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeading | Qt::AlignVCenter;
    paintLine(painter, rect, {index.data(Qt::DisplayRole).toString(), TextRole::Body, Token::Text, aligned}, option.direction);
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setFont(typeFont(editorRole(index)));
    QPalette palette = edit->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    edit->setPalette(palette);
    edit->setPlaceholderText(placeholder(index));
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    if (alignment.isValid())
        edit->setAlignment(Qt::Alignment(alignment.toInt()));
    addCompleter(*edit, index);
    connect(edit, &QLineEdit::textChanged, &m_view, [this, index = QPersistentModelIndex(index)](const QString &text) {
        m_view.judgeTyped(index, text);
    });
    m_editor = edit;
    return edit;
}

void GridDelegate::addCompleter(QLineEdit &edit, const QModelIndex &index) const
{
    const QStringList words = completions(index);
    if (words.isEmpty())
        return;
    auto *completer = new ListCompleter(words, separator(index), &edit);
    edit.setCompleter(completer);
    m_popup = completer->popup();
    m_popup->installEventFilter(const_cast<GridDelegate *>(this));
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setText(index.data(Qt::EditRole).toString());
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect.adjusted(scaled(6), 2, -scaled(6), -2);
    const int height = std::min(scaled(kEditorHeight), rect.height());
    rect.setTop(rect.center().y() - height / 2);
    rect.setHeight(height);
    editor->setGeometry(rect);
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<const QLineEdit *>(editor);
    if (edit && edit->text() != index.data(Qt::EditRole).toString())
        model->setData(index, edit->text(), Qt::EditRole);
}

bool GridDelegate::leave(QLineEdit *editor, int key, Qt::KeyboardModifiers modifiers)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    m_view.setFocus(Qt::OtherFocusReason);
    m_view.moveOn(key, modifiers);
    return true;
}

// What is chosen in the list of completions is taken by the key that leaves the cell, or by the separator.
bool GridDelegate::isPopupKey(QObject *watched, QEvent *event)
{
    // The kind first: the last events of a list or an editor come when they are no longer what the pointers say.
    if (event->type() != QEvent::KeyPress || !m_popup || watched != m_popup || !m_editor)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool leaves = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const QString separates = separator(m_view.currentIndex());
    if (!leaves && (separates.isEmpty() || key->text() != separates))
        return false;
    auto *completer = qobject_cast<ListCompleter *>(m_editor->completer());
    const QModelIndex chosen = m_popup->currentIndex();
    if (completer && chosen.isValid())
        m_editor->setText(completer->lineWith(chosen.data().toString()));
    m_popup->hide();
    if (leaves)
        return leave(m_editor, key->key(), key->modifiers());
    m_editor->setText(m_editor->text() + separates + QLatin1Char(' '));
    return true;
}

bool GridDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (isPopupKey(watched, event))
        return true;
    if (qobject_cast<QAbstractItemView *>(watched)) // a list of completions, maybe of the cell before: no editor
        return false;
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return leave(editor, key->key(), key->modifiers());
    case Qt::Key_Up:
    case Qt::Key_Down:
        return leave(editor, key->key(), Qt::NoModifier);
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_view.isTyping() && key->modifiers() == Qt::NoModifier)
            return leave(editor, key->key(), Qt::NoModifier);
        break;
    default:
        break;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

}
