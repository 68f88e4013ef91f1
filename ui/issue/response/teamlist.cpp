#include "issue/response/teamlist.h"

#include "widgets/controls/linkbutton.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/theme/theme.h"

#include <QCompleter>
#include <QHBoxLayout>

#include <algorithm>

namespace ui {

TeamList::TeamList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout), m_person(new ChoiceBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(space::kXs));
    m_lines->setSpacing(scaled(space::kXs));
    column->addLayout(m_lines);
    column->addWidget(m_person);
    m_person->setAccessibleName(tr("Add to the response team"));
    setFocusProxy(m_person);
    connect(m_person, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        if (id == 0)
            return;
        m_team << domain::Responder{domain::PersonId(id), m_team.isEmpty() ? tr("lead") : QString()};
        fill();
        if (QWidget *line = m_lines->itemAt(m_lines->count() - 1)->widget())
            line->setFocus(Qt::OtherFocusReason); // its duty is asked next
        Q_EMIT teamEdited(m_team);
    });
}

void TeamList::show(const QVector<domain::Responder> &team, const domain::EngineContext &context)
{
    const bool isSame = team == m_team && m_lines->count() == team.size();
    m_team = team;
    m_context = context;
    QVector<Choice> people;
    for (const domain::Person &person : context.people)
        if (std::none_of(team.cbegin(), team.cend(), [&](const domain::Responder &each) { return each.person == person.id; }))
            people << Choice{person.id.value(), person.name, context.organisations.value(person.organisation).name};
    std::sort(people.begin(), people.end(), [](const Choice &a, const Choice &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    m_person->setChoices(people, tr("Add to the response team"));
    m_person->setValue(0);
    if (!isSame)
        fill();
}

void TeamList::fill()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own signal may be running
        delete item;
    }
    for (int i = 0; i < m_team.size(); ++i)
        m_lines->addWidget(makeLine(i));
}

QWidget *TeamList::makeLine(int index)
{
    const QString name = m_context.people.value(m_team.at(index).person).name;
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(space::kS));
    auto *label = new ElidedLabel(TextRole::Body, Token::Text, line);
    label->setText(name);
    auto *duty = new ElidingEdit(line);
    duty->setText(m_team.at(index).duty);
    duty->setPlaceholderText(tr("Duty: lead, technical, communications"));
    duty->setAccessibleName(tr("Duty of %1").arg(name));
    auto *usual = new QCompleter({tr("lead"), tr("technical"), tr("communications")}, duty);
    usual->setCaseSensitivity(Qt::CaseInsensitive);
    duty->setCompleter(usual);
    line->setFocusProxy(duty);
    auto *leave = new LinkButton(tr("Remove"), line);
    leave->setAccessibleName(tr("Remove %1 from the response team").arg(name));
    row->addWidget(label, 2);
    row->addWidget(duty, 3);
    row->addWidget(leave);
    connect(duty, &QLineEdit::editingFinished, this, [this, index, duty] {
        const QString text = duty->text().simplified();
        if (index >= m_team.size() || m_team.at(index).duty == text)
            return;
        m_team[index].duty = text;
        Q_EMIT teamEdited(m_team);
    });
    connect(leave, &LinkButton::clicked, this, [this, index] {
        m_team.removeAt(index);
        fill();
        Q_EMIT teamEdited(m_team);
    });
    return line;
}

}
