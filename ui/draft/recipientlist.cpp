#include "draft/recipientlist.h"

#include "domain/draft/recipientcheck.h"
#include "render/wording/advicewords.h"
#include "render/wording/names.h"
#include "widgets/controls/button.h"
#include "widgets/controls/filterchip.h"
#include "widgets/edit/choicebox.h"
#include "widgets/frames/hairline.h"
#include "widgets/frames/messagebar.h"
#include "widgets/labels/avatar.h"
#include "widgets/labels/elidedlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString objection(const domain::RecipientFinding &finding, const render::AdviceWords &words)
{
    const QString names = words.names(finding.people);
    const bool isOne = finding.people.size() == 1;
    switch (finding.fault) {
    case domain::RecipientFault::Unstated:
        return isOne ? RecipientList::tr("%1 has no role yet: too many hands?").arg(names)
                     : RecipientList::tr("%1 have no role yet: too many hands?").arg(names);
    case domain::RecipientFault::Implicated:
        return isOne ? RecipientList::tr("%1 is involved in the matter.").arg(names)
                     : RecipientList::tr("%1 are involved in the matter.").arg(names);
    case domain::RecipientFault::ManyDecide:
        return RecipientList::tr("%1 are all asked to decide: one a side is enough.").arg(names);
    case domain::RecipientFault::TooMany:
        return RecipientList::tr("%1 recipients, copies included: at most %2 keep it clear who acts.")
            .arg(finding.people.size())
            .arg(domain::kMostRecipients);
    }
    return {};
}

}

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
        recipients << domain::DraftRecipient{domain::PersonId(id), domain::RecipientRole::Unstated};
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
    addFindings(issueCase);
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

QStringList RecipientList::objections(const QVector<domain::DraftRecipient> &recipients, const services::IssueCase &issueCase)
{
    const render::AdviceWords words(issueCase.context);
    QStringList list;
    for (const domain::RecipientFinding &finding : domain::checkRecipients(recipients, issueCase.issue, issueCase.context, issueCase.advice))
        list << objection(finding, words);
    return list;
}

void RecipientList::addFindings(const services::IssueCase &issueCase)
{
    const render::AdviceWords words(issueCase.context);
    for (const domain::RecipientFinding &finding : domain::checkRecipients(m_recipients, issueCase.issue, issueCase.context, issueCase.advice)) {
        auto *bar = new MessageBar(this);
        bar->say(Tone::Warning, objection(finding, words));
        const bool canLeaveOut = finding.fault == domain::RecipientFault::Unstated || finding.fault == domain::RecipientFault::Implicated;
        bar->setAct(canLeaveOut ? tr("Leave out") : QString());
        m_rows->addWidget(bar);
        connect(bar, &MessageBar::acted, this, [this, people = finding.people] {
            QVector<domain::DraftRecipient> recipients = m_recipients;
            recipients.removeIf([&](const domain::DraftRecipient &each) { return people.contains(each.person); });
            put(recipients);
        });
    }
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
    role->setChosen(recipient.role == domain::RecipientRole::Unstated ? QVariantList() : QVariantList{int(recipient.role)});
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
