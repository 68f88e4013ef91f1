#include "widgets/edit/choicebox.h"

#include "widgets/edit/elidingedit.h"

#include <QCompleter>

namespace ui {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setLineEdit(new ElidingEdit(this));
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setFocusPolicy(Qt::StrongFocus);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &ChoiceBox::choose);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceBox::settleTyped);
}

void ChoiceBox::setChoices(const QVector<Choice> &choices, const QString &empty)
{
    const QSignalBlocker quiet(this);
    clear();
    if (!empty.isNull())
        addItem(empty, qint64(0));
    for (const Choice &choice : choices) {
        const QString text = choice.detail.isEmpty() ? choice.text : QStringLiteral("%1, %2").arg(choice.text, choice.detail);
        addItem(text, choice.value);
    }
    setValue(m_value);
}

void ChoiceBox::setValue(qint64 value)
{
    const QSignalBlocker quiet(this);
    m_value = value;
    setCurrentIndex(findData(value));
    if (currentIndex() < 0)
        setEditText({});
}

void ChoiceBox::choose(int index)
{
    const qint64 value = itemData(index).toLongLong();
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT valueChosen(value);
}

// What was typed counts when it names exactly one choice; else the former one comes back.
void ChoiceBox::settleTyped()
{
    const QString typed = currentText().trimmed();
    int found = findText(typed, Qt::MatchFixedString);
    if (found < 0 && !typed.isEmpty()) {
        for (int i = 0; i < count(); ++i) {
            if (!itemText(i).contains(typed, Qt::CaseInsensitive))
                continue;
            if (found >= 0) {
                found = -1;
                break;
            }
            found = i;
        }
    }
    if (typed.isEmpty())
        found = findData(qint64(0));
    if (found < 0) {
        setValue(m_value);
        return;
    }
    setCurrentIndex(found);
    choose(found);
}

}
