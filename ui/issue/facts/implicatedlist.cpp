#include "issue/facts/implicatedlist.h"

#include "widgets/controls/linkbutton.h"
#include "widgets/edit/choicebox.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {

ImplicatedList::ImplicatedList(QWidget *parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_person(new ChoiceBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addLayout(m_lines);
    column->addWidget(m_person);
    m_person->setAccessibleName(tr("Add somebody who is involved"));
    m_person->setToolTip(tr("Neither they nor those who report to them are asked or copied in this matter"));
    connect(m_person, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        if (id == 0)
            return;
        m_people << domain::PersonId(id);
        Q_EMIT peopleEdited(m_people);
    });
}

void ImplicatedList::show(const QVector<domain::PersonId> &people, const domain::EngineContext &context)
{
    const bool isSame = people == m_people && m_lines->count() == people.size();
    m_people = people;
    QVector<Choice> choices;
    for (const domain::Person &person : context.people)
        if (!people.contains(person.id))
            choices << Choice{person.id.value(), person.name, context.organisations.value(person.organisation).name};
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    m_person->setChoices(choices, people.isEmpty() ? tr("Nobody") : tr("Nobody else"));
    m_person->setValue(0);
    if (!isSame)
        fill(context);
}

void ImplicatedList::fill(const domain::EngineContext &context)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own signal may be running
        delete item;
    }
    for (const domain::PersonId person : m_people) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *name = new ElidedLabel(TextRole::Body, Token::Text, line);
        name->setText(context.people.value(person).name);
        auto *leave = new LinkButton(tr("Remove"), line);
        leave->setAccessibleName(tr("Remove %1 from those involved").arg(name->text()));
        row->addWidget(name, 1);
        row->addWidget(leave);
        m_lines->addWidget(line);
        connect(leave, &LinkButton::clicked, this, [this, person] {
            QVector<domain::PersonId> rest = m_people;
            rest.removeAll(person);
            Q_EMIT peopleEdited(rest);
        });
    }
}

}
