#include "issue/entry/causelist.h"

#include "widgets/controls/linkbutton.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

CauseList::CauseList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(scaled(4));
    fill();
}

void CauseList::show(const QStringList &causes)
{
    if (causes == m_causes)
        return;
    m_causes = causes;
    fill();
}

void CauseList::focusFirst()
{
    focusLine(0);
}

void CauseList::fill()
{
    for (QLineEdit *field : std::as_const(m_fields))
        field->disconnect(this); // losing the cursor on its way out, it would write its text over another line
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own signal may be running
        delete item;
    }
    m_fields.clear();
    for (int i = 0; i <= m_causes.size(); ++i)
        m_lines->addWidget(makeLine(i));
}

QWidget *CauseList::makeLine(int index)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    auto *field = new ElidingEdit(line);
    const bool isNext = index == m_causes.size();
    field->setText(m_causes.value(index));
    field->setPlaceholderText(index == 0 ? tr("Why did it happen?") : tr("And why that?"));
    field->setAccessibleName(isNext ? tr("Next cause") : tr("Cause %1 of %2").arg(index + 1).arg(m_causes.size()));
    if (!isNext)
        field->setToolTip(tr("Alt+Up and Alt+Down move this line"));
    field->installEventFilter(this);
    m_fields << field;
    row->addWidget(field, 1);
    connect(field, &QLineEdit::editingFinished, this, [this, index, field] { take(index, field->text().simplified()); });
    if (!isNext) {
        auto *leave = new LinkButton(tr("Remove"), line);
        leave->setAccessibleName(tr("Remove cause %1").arg(index + 1));
        row->addWidget(leave);
        connect(leave, &LinkButton::clicked, this, [this, index] { remove(index); });
    }
    return line;
}

void CauseList::take(int index, const QString &text)
{
    if (text == m_causes.value(index))
        return;
    if (text.isEmpty()) {
        remove(index);
        return;
    }
    const bool isNext = index == m_causes.size();
    if (isNext)
        m_causes << text;
    else
        m_causes[index] = text;
    const bool wasInside = isAncestorOf(focusWidget());
    if (isNext) {
        fill();
        if (wasInside)
            focusLine(index + 1);
    }
    Q_EMIT causesEdited(m_causes);
}

void CauseList::move(int index, int by)
{
    const int to = index + by;
    if (index >= m_causes.size() || to < 0 || to >= m_causes.size())
        return;
    m_causes.move(index, to);
    fill();
    focusLine(to);
    Q_EMIT causesEdited(m_causes);
}

void CauseList::remove(int index)
{
    if (index >= m_causes.size())
        return;
    m_causes.removeAt(index);
    fill();
    focusLine(std::max(0, index - 1));
    Q_EMIT causesEdited(m_causes);
}

void CauseList::focusLine(int index)
{
    if (QLineEdit *field = m_fields.value(index))
        field->setFocus(Qt::OtherFocusReason);
}

bool CauseList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    int index = 0;
    while (index < m_fields.size() && m_fields.at(index) != watched)
        ++index;
    if (index == m_fields.size())
        return QWidget::eventFilter(watched, event);
    const QString text = m_fields.at(index)->text().simplified();
    const bool isUp = key->key() == Qt::Key_Up;
    if (key->modifiers() == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
        take(index, text);
        move(index, isUp ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Backspace && text.isEmpty() && index < m_causes.size()) {
        remove(index);
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && index < m_causes.size()) {
        take(index, text);
        focusLine(index + 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
