#include "issue/response/actiondelegate.h"

#include "render/wording/format.h"
#include "widgets/edit/momentedit.h"
#include "widgets/theme/theme.h"

#include <QLineEdit>

#include <algorithm>

namespace ui {

void ActionDelegate::setPeople(const domain::EngineContext &context, base::Instant now)
{
    m_context = context;
    m_now = now;
    m_people.clear();
    for (const domain::Person &person : context.people)
        m_people << Choice{person.id.value(), person.name, context.organisations.value(person.organisation).name};
    std::sort(m_people.begin(), m_people.end(), [](const Choice &a, const Choice &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
}

QWidget *ActionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ActionCells::Part part = ActionCells::partAt(index.row(), index.column());
    if (part == ActionCells::Who) {
        auto *person = new ChoiceBox(parent);
        person->setChoices(m_people, tr("Nobody yet"));
        person->setAccessibleName(tr("Who"));
        const auto finish = [self = const_cast<ActionDelegate *>(this), person] {
            if (!person->isVisible())
                return; // Enter has done it
            Q_EMIT self->commitData(person);
            Q_EMIT self->closeEditor(person);
        };
        connect(person, &ChoiceBox::valueChosen, person, finish, Qt::QueuedConnection); // chosen is done: no further key is needed
        return person;
    }
    if (part == ActionCells::Due) {
        auto *day = new MomentEdit(QTime(12, 0), parent);
        day->showDayOnly();
        day->setZone(render::Format(m_context).zone());
        day->setNow(m_now);
        day->setAccessibleName(tr("Until"));
        return day;
    }
    return QStyledItemDelegate::createEditor(parent, option, index);
}

void ActionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(ActionCells::kValueRole);
    if (auto *person = qobject_cast<ChoiceBox *>(editor))
        person->setValue(value.toLongLong());
    else if (auto *day = qobject_cast<MomentEdit *>(editor))
        day->setDay(value.toDate());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ActionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *person = qobject_cast<ChoiceBox *>(editor))
        model->setData(index, person->value(), ActionCells::kValueRole);
    else if (const auto *day = qobject_cast<MomentEdit *>(editor))
        model->setData(index, day->moment().isValid() ? QVariant(day->dayOf(day->moment())) : QVariant(), ActionCells::kValueRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

// A person and a day may have less room than a field for them.
void ActionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), scaled(150)));
    if (const QWidget *ground = editor->parentWidget(); place.right() > ground->rect().right())
        place.moveRight(ground->rect().right());
    editor->setGeometry(place);
}

}
