#include "issue/facts/assistlist.h"

#include "render/wording/format.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/edit/momentedit.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace ui {

AssistList::AssistList(QWidget *parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_person(new ChoiceBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    m_lines->setSpacing(scaled(4));
    column->addLayout(m_lines);
    column->addWidget(m_person);
    m_person->setAccessibleName(tr("Add a helper"));
    connect(m_person, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        if (id == 0)
            return;
        m_helpers << domain::Assistance{domain::PersonId(id), {}, {}};
        Q_EMIT helpersEdited(m_helpers);
    });
}

void AssistList::show(const QVector<domain::Assistance> &helpers, const domain::EngineContext &context, base::Instant now)
{
    const bool isSame = helpers == m_helpers && m_lines->count() == helpers.size();
    m_helpers = helpers;
    m_context = context;
    m_now = now;
    QVector<Choice> people;
    for (const domain::Person &person : context.people)
        if (std::none_of(helpers.cbegin(), helpers.cend(), [&](const domain::Assistance &each) { return each.person == person.id; }))
            people << Choice{person.id.value(), person.name, context.organisations.value(person.organisation).name};
    std::sort(people.begin(), people.end(), [](const Choice &a, const Choice &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    m_person->setChoices(people, tr("Add a helper"));
    m_person->setValue(0);
    if (!isSame)
        fill();
}

void AssistList::fill()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own signal may be running
        delete item;
    }
    for (int i = 0; i < m_helpers.size(); ++i)
        m_lines->addWidget(makeLine(i));
}

QWidget *AssistList::makeLine(int index)
{
    const domain::Assistance helper = m_helpers.at(index);
    const QString name = m_context.people.value(helper.person).name;
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    auto *label = new ElidedLabel(TextRole::Body, Token::Text, line);
    label->setText(name);
    auto *brings = new ElidingEdit(line);
    brings->setText(helper.brings);
    brings->setPlaceholderText(tr("What they bring"));
    brings->setAccessibleName(tr("What %1 brings").arg(name));
    auto *until = new MomentEdit(QTime(17, 0), line);
    const render::Format format(m_context);
    until->showDayOnly();
    until->setZone(format.zone());
    until->setNow(m_now);
    until->setPlaceholderText(tr("Until"));
    until->setAccessibleName(tr("Until when %1 helps").arg(name));
    until->setDay(helper.until);
    auto *leave = new LinkButton(tr("Remove"), line);
    leave->setAccessibleName(tr("Remove %1 from the helpers").arg(name));
    row->addWidget(label, 2);
    row->addWidget(brings, 3);
    row->addWidget(until, 2);
    row->addWidget(leave);
    connect(brings, &QLineEdit::editingFinished, this, [this, index, brings] {
        domain::Assistance changed = m_helpers.value(index);
        changed.brings = brings->text().trimmed();
        change(index, changed);
    });
    connect(until, &MomentEdit::momentEdited, this, [this, index, until](base::Instant moment) {
        domain::Assistance changed = m_helpers.value(index);
        changed.until = until->dayOf(moment);
        change(index, changed);
    });
    connect(leave, &LinkButton::clicked, this, [this, index] {
        m_helpers.removeAt(index);
        fill();
        Q_EMIT helpersEdited(m_helpers);
    });
    return line;
}

void AssistList::change(int index, const domain::Assistance &helper)
{
    if (index >= m_helpers.size() || m_helpers.at(index) == helper)
        return;
    m_helpers[index] = helper;
    Q_EMIT helpersEdited(m_helpers);
}

}
