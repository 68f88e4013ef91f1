#include "issue/issuerowdelegate.h"

#include "issue/verdictlook.h"
#include "models/issue/issuetablemodel.h"
#include "render/wording/names.h"
#include "widgets/paint/textline.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QTableView>

namespace ui {

namespace {
constexpr QChar kReadRightToLeft(0x200F); // a line that begins with a key would else be read the other way
}

using models::IssueTableModel;

IssueRowDelegate::IssueRowDelegate(QObject *parent)
    : RowDelegate(RowHeight::TwoLine, parent)
{
}

void IssueRowDelegate::setEditing(const MakeEditor &make, const Save &save)
{
    m_make = make;
    m_save = save;
}

void IssueRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(IssueTableModel::GroupRole).isValid()) {
        paintGroup(*painter, option, index);
        return;
    }
    RowDelegate::paint(painter, option, index);
    const bool isCell = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    if (isCell && !m_narrow && (index.flags() & Qt::ItemIsEditable)) { // where F2 would edit
        painter->setPen(QPen(tint(Token::Accent), 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -3));
    }
}

// One line over all columns: each cell draws its part of it.
void IssueRowDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view)
        return;
    painter.save();
    painter.setClipRect(option.rect);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, tint(isSelected ? Token::Selection : Token::Alt));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tint(Token::Line));
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int start = -view->horizontalHeader()->offset();
    const QRect row(isMirrored ? -view->horizontalHeader()->length() - start + view->viewport()->width() : start, option.rect.top(),
                    view->horizontalHeader()->length(), option.rect.height());
    const int pad = scaled(space::kL);
    const int arrow = scaled(8);
    QRect place(pad, row.top() + (row.height() - arrow) / 2, arrow, arrow);
    place = QStyle::visualRect(option.direction, row, place.translated(row.left(), 0));
    const bool isCollapsed = index.data(IssueTableModel::CollapsedRole).toBool();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(Token::Text2));
    const QPoint tip = isMirrored ? QPoint(place.left(), place.center().y()) : QPoint(place.right(), place.center().y());
    const int back = isMirrored ? place.right() : place.left();
    if (isCollapsed)
        painter.drawPolygon(QPolygon{QPoint(back, place.top()), tip, QPoint(back, place.bottom())});
    else
        painter.drawPolygon(QPolygon{place.topLeft(), place.topRight(), QPoint(place.center().x(), place.bottom())});
    const QRect words = QStyle::visualRect(option.direction, row, row.adjusted(pad + 2 * arrow, 0, 0, 0));
    paintLine(painter, words, {index.data(IssueTableModel::GroupRole).toString(), TextRole::Label, Token::Text, Qt::AlignLeading | Qt::AlignVCenter, false},
              option.direction);
    painter.restore();
}

QWidget *IssueRowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *editor = m_make ? m_make(parent, index) : nullptr;
    m_edited = editor ? index : QModelIndex();
    return editor;
}

void IssueRowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = qMin(option.rect.height(), qMax(editor->sizeHint().height(), scaled(28)));
    QRect place = option.rect;
    place.setHeight(height);
    place.moveCenter(option.rect.center());
    place.setWidth(qMax(place.width(), scaled(150)));
    editor->setGeometry(place);
}

void IssueRowDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    delete std::exchange(m_fault, nullptr);
    m_edited = QModelIndex();
    RowDelegate::destroyEditor(editor, index);
}

void IssueRowDelegate::commit(QWidget *editor)
{
    const QPersistentModelIndex index = m_edited;
    const QString fault = index.isValid() && m_save ? m_save(editor, index) : QString();
    if (fault.isEmpty())
        Q_EMIT closeEditor(editor, NoHint);
    else
        showFault(editor, fault);
}

// Once the field has read its text.
void IssueRowDelegate::commitLater(QWidget *editor)
{
    const auto save = [this, field = QPointer<QWidget>(editor)] {
        if (field && m_edited.isValid())
            commit(field);
    };
    QMetaObject::invokeMethod(this, save, Qt::QueuedConnection);
}

void IssueRowDelegate::showFault(QWidget *editor, const QString &words)
{
    if (!m_fault) {
        m_fault = new QLabel(editor->parentWidget());
        m_fault->setObjectName(QStringLiteral("cellFault"));
        m_fault->setTextFormat(Qt::PlainText);
        m_fault->setWordWrap(true);
        m_fault->setMargin(scaled(space::kS));
        m_fault->setAutoFillBackground(true);
        m_fault->setBackgroundRole(QPalette::Window); // in a view it is the base
        m_fault->setForegroundRole(QPalette::WindowText);
        QPalette dark = m_fault->palette();
        dark.setColor(QPalette::Window, tint(Token::Text));
        dark.setColor(QPalette::WindowText, tint(Token::Base));
        m_fault->setPalette(dark);
    }
    m_fault->setText(words);
    m_fault->setFixedWidth(qMin(scaled(360), editor->parentWidget()->width()));
    m_fault->adjustSize();
    const int below = editor->geometry().bottom() + 2;
    const bool fits = below + m_fault->height() <= editor->parentWidget()->height();
    m_fault->move(qBound(0, editor->x(), qMax(0, editor->parentWidget()->width() - m_fault->width())), fits ? below : editor->y() - m_fault->height() - 2);
    m_fault->show();
    m_fault->raise();
    editor->setAccessibleDescription(words);
    editor->setFocus(Qt::OtherFocusReason);
}

bool IssueRowDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (event->type() == QEvent::KeyPress && editor) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            commitLater(editor);
            return false;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT closeEditor(editor, RevertModelCache);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && editor) {
        if (!m_fault && !QApplication::activePopupWidget() && !editor->isAncestorOf(QApplication::focusWidget())) // with a fault it stays until it is right or given up
            commitLater(editor);
        return false;
    }
    return RowDelegate::eventFilter(object, event);
}

CellText IssueRowDelegate::cellText(const QModelIndex &index) const
{
    CellText text = RowDelegate::cellText(index);
    switch (index.column()) {
    case IssueTableModel::Title: {
        text.role = TextRole::RowTitle;
        if (!m_narrow)
            break;
        const auto row = index.data(IssueTableModel::RowRole).value<storage::IssueRow>();
        QStringList second{row.key};
        if (row.id.isValid())
            second << tr("level %1").arg(row.level) << (row.tier > 0 ? QStringList{tr("tier %1").arg(row.tier)} : QStringList()) << index.data(IssueTableModel::MarksRole).toStringList();
        if (!row.counterparty.isEmpty())
            second.insert(qMin<qsizetype>(3, second.size()), row.counterparty); // what is quiet is seen before it
        text.second = (QGuiApplication::isRightToLeft() ? QString(kReadRightToLeft) : QString()) + second.join(QStringLiteral("  "));
        break;
    }
    case IssueTableModel::Until:
    case IssueTableModel::NeedBy:
        text.bold = index.data(IssueTableModel::DueTodayRole).toBool();
        text.color = text.bold ? Token::Text : Token::Text2;
        break;
    case IssueTableModel::Key:
    case IssueTableModel::Changed:
    case IssueTableModel::Age:
    case IssueTableModel::Quiet:
    case IssueTableModel::Raised:
        text.color = Token::Text2;
        break;
    default:
        break;
    }
    return text;
}

void IssueRowDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QVariant severity = index.data(IssueTableModel::SeverityRole);
    const QVariant verdict = index.data(IssueTableModel::VerdictRole);
    if (index.column() == IssueTableModel::Severity && severity.isValid()) {
        const auto value = domain::Severity(severity.toInt());
        paintMark(painter, rect, rankOf(value), render::label(value), option.direction);
    } else if (index.column() == IssueTableModel::NextStep && verdict.isValid()) {
        const bool isDecided = index.data(IssueTableModel::DecidedRole).toBool();
        paintChip(painter, rect, verdictLook(domain::Verdict(verdict.toInt()), isDecided), option.direction);
    } else {
        RowDelegate::paintContent(painter, rect, option, index);
    }
}

}
