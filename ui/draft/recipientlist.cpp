#include "draft/recipientlist.h"

#include "render/wording/advicewords.h"
#include "render/wording/names.h"
#include "widgets/controls/button.h"
#include "widgets/controls/filterchip.h"
#include "widgets/edit/choicebox.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/avatar.h"
#include "widgets/labels/elidedlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {

RecipientList::RecipientList(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout), m_add(new ChoiceBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    m_add->setAccessibleName(tr("Add a recipient"));
    column->addWidget(m_add);
    connect(m_add, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        if (id <= 0)
            return;
        QVector<domain::DraftRecipient> recipients = m_recipients;
        recipients << domain::DraftRecipient{domain::PersonId(id), domain::RecipientRole::Informed};
        put(recipients);
    });
}

void RecipientList::put(QVector<domain::DraftRecipient> recipients)
{
    m_recipients = recipients;
    Q_EMIT recipientsEdited(m_recipients);
}

void RecipientList::show(const QVector<domain::DraftRecipient> &recipients, const services::IssueCase &issueCase)
{
    m_recipients = recipients;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (int row = 0; row < m_recipients.size(); ++row)
        addRow(row, issueCase);
    QVector<Choice> choices;
    for (const domain::Person &person : issueCase.context.people) {
        const bool listed = std::any_of(m_recipients.cbegin(), m_recipients.cend(),
                                        [&](const domain::DraftRecipient &r) { return r.person == person.id; });
        if (!listed && person.active)
            choices << Choice{person.id.value(), person.name,
                              issueCase.context.organisations.value(person.organisation).name};
    }
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    m_add->setChoices(choices, tr("Add a recipient …"));
    m_add->setValue(0);
}

void RecipientList::addRow(int row, const services::IssueCase &issueCase)
{
    const domain::DraftRecipient recipient = m_recipients.at(row);
    const domain::Person person = issueCase.context.people.value(recipient.person);
    const domain::Organisation organisation = issueCase.context.organisations.value(person.organisation);
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, scaled(4), 0, scaled(4));
    layout->setSpacing(scaled(10));
    auto *avatar = new Avatar(line);
    avatar->setPerson(person.name, organisation.isOurs);
    auto *name = new ElidedLabel(TextRole::Body, Token::Text, line);
    name->setText(person.name);
    auto *what = new ElidedLabel(TextRole::Second, person.email.isEmpty() ? Token::S2 : Token::Text2, line);
    QStringList words{organisation.isOurs || organisation.name.isEmpty() ? person.role
                                                                         : tr("%1, %2").arg(organisation.name, person.role)};
    if (person.email.isEmpty())
        words << tr("no mail address");
    words.removeAll(QString());
    what->setText(words.join(QStringLiteral(", ")));
    auto *role = new FilterChip(tr("Choose role"), line);
    QVector<FilterChoice> choices;
    for (const auto value : {domain::RecipientRole::Decides, domain::RecipientRole::Helps, domain::RecipientRole::Informed})
        choices << FilterChoice{int(value), render::label(value)};
    role->setRequired(true);
    role->setExclusive(true);
    role->setChoices(choices);
    role->setChosen({int(recipient.role)});
    auto *remove = new Button(IconId::Close, QString(), line, Button::Kind::Quiet);
    remove->setSmall(true);
    remove->setAccessibleName(tr("Leave out %1").arg(person.name));
    remove->setToolTip(tr("Leave out"));
    layout->addWidget(avatar);
    layout->addWidget(name, 2);
    layout->addWidget(what, 3);
    layout->addWidget(role);
    layout->addWidget(remove);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(layout);
    column->addWidget(new Hairline(Qt::Horizontal, line));
    m_rows->addWidget(line);
    connect(role, &FilterChip::chosenChanged, this, [this, role, row] {
        QVector<domain::DraftRecipient> recipients = m_recipients;
        recipients[row].role = domain::RecipientRole(role->chosen().value(0).toInt());
        put(recipients);
    });
    connect(remove, &Button::clicked, this, [this, row] {
        QVector<domain::DraftRecipient> recipients = m_recipients;
        recipients.remove(row);
        put(recipients);
    });
}

}
