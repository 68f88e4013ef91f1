#include "issue/log/contactcomposer.h"

#include "render/wording/advicewords.h"
#include "render/wording/names.h"
#include "widgets/controls/button.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/growingtext.h"
#include "widgets/edit/momentedit.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace ui {

using domain::ContactKind;

namespace {

constexpr qint64 kAdvisedPeople = -1; // the choice "those the advice names"
constexpr int kEndOfDayHour = 17;

ContactKind kindFor(domain::Verdict verdict)
{
    using domain::Verdict;
    switch (verdict) {
    case Verdict::Escalate:
    case Verdict::EscalateNow:
        return ContactKind::Escalation;
    case Verdict::SendReminder:
        return ContactKind::Reminder;
    case Verdict::GiveHeadsUp:
        return ContactKind::HeadsUp;
    case Verdict::CloseLoop:
        return ContactKind::Feedback;
    case Verdict::Wait:
        return ContactKind::Answered;
    case Verdict::ContactDirectly:
        return ContactKind::Attempt;
    default:
        return ContactKind::Note;
    }
}

bool isFromThem(ContactKind kind)
{
    return kind == ContactKind::Answered || kind == ContactKind::Acknowledged || kind == ContactKind::HandoffAccepted;
}

}

ContactComposer::ContactComposer(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_person(new ChoiceBox(this)), m_channel(new QComboBox(this)),
      m_at(new MomentEdit(QTime(9, 0), this)), m_outcome(new QComboBox(this)),
      m_until(new MomentEdit(QTime(kEndOfDayHour, 0), this)),
      m_text(new GrowingText(tr("What was said, in facts"), this)),
      m_log(new Button(tr("Log"), this))
{
    for (const auto contactKind : {ContactKind::Attempt, ContactKind::Reminder, ContactKind::HeadsUp, ContactKind::Escalation,
                                   ContactKind::Acknowledged, ContactKind::Answered, ContactKind::Handoff,
                                   ContactKind::HandoffAccepted, ContactKind::Announcement,
                                   ContactKind::AnnouncementWithdrawn, ContactKind::Feedback, ContactKind::StepDown,
                                   ContactKind::Withdrawal, ContactKind::Note})
        m_kind->addItem(render::label(contactKind), int(contactKind));
    for (const auto channel : {domain::Channel::Call, domain::Channel::Meeting, domain::Channel::Mail, domain::Channel::Chat,
                               domain::Channel::Letter, domain::Channel::Other})
        m_channel->addItem(render::label(channel), int(channel));
    for (const auto outcome : {domain::AnswerOutcome::Promised, domain::AnswerOutcome::Declined,
                               domain::AnswerOutcome::Information, domain::AnswerOutcome::Solved})
        m_outcome->addItem(render::label(outcome), int(outcome));
    m_kind->setAccessibleName(tr("Kind of contact"));
    m_person->setAccessibleName(tr("With whom"));
    m_channel->setAccessibleName(tr("Channel"));
    m_at->setAccessibleName(tr("When"));
    m_outcome->setAccessibleName(tr("Outcome of the answer"));
    m_text->setAccessibleName(tr("What was said"));
    m_text->setLines(1, 6);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, scaled(8), 0, 0);
    grid->setSpacing(scaled(8));
    for (QComboBox *box : {m_kind, m_channel, m_outcome}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
    }
    m_person->setMinimumContentsLength(7);
    grid->addWidget(m_kind, 0, 0);
    grid->addWidget(m_person, 0, 1);
    grid->addWidget(m_channel, 0, 2);
    grid->addWidget(m_at, 1, 0);
    grid->addWidget(m_outcome, 1, 1);
    grid->addWidget(m_until, 1, 2);
    grid->addWidget(m_text, 2, 0, 1, 2);
    grid->addWidget(m_log, 2, 2, Qt::AlignTop | Qt::AlignLeading);
    for (const int column : {0, 1, 2})
        grid->setColumnStretch(column, 1);
    connect(m_kind, &QComboBox::activated, this, &ContactComposer::followKind);
    connect(m_outcome, &QComboBox::activated, this, &ContactComposer::followKind);
    connect(m_log, &Button::clicked, this, &ContactComposer::write);
}

ContactKind ContactComposer::kind() const
{
    return ContactKind(m_kind->currentData().toInt());
}

void ContactComposer::prefill(const services::IssueCase &issueCase, base::Instant now)
{
    const domain::Advice &advice = issueCase.advice;
    const render::AdviceWords words(issueCase.context);
    m_issue = issueCase.issue.id;
    m_me = issueCase.context.project.manager;
    m_level = advice.level;
    m_nextLevel = advice.nextLevel;
    m_advised.clear();
    m_asked.clear();
    for (const auto &recipient : advice.ours + advice.theirs)
        m_advised << recipient.person;
    if (advice.verdict == domain::Verdict::CloseLoop)
        m_advised = advice.tell;
    for (const domain::Contact &contact : issueCase.log)
        if (contact.expectsAnswer && !contact.with.isEmpty())
            m_asked = contact.with;
    fillPeople(issueCase);
    for (MomentEdit *edit : {m_at, m_until}) {
        edit->setZone(words.format().zone());
        edit->setNow(now);
    }
    m_at->setMoment(now);
    m_until->setMoment({});
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(kindFor(advice.verdict)))));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(int(advice.channel))));
    m_text->setPlain({});
    followKind();
}

void ContactComposer::fillPeople(const services::IssueCase &issueCase)
{
    const render::AdviceWords words(issueCase.context);
    QVector<Choice> choices;
    if (m_advised.size() > 1)
        choices << Choice{kAdvisedPeople, words.names(m_advised), {}};
    QVector<domain::Person> people = issueCase.context.people.values();
    std::sort(people.begin(), people.end(), [](const domain::Person &a, const domain::Person &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    for (const domain::Person &person : people)
        choices << Choice{person.id.value(), person.name,
                          issueCase.context.organisations.value(person.organisation).name};
    m_person->setChoices(choices, tr("Nobody"));
}

// An answer comes from the person asked and may carry a promise; an announcement names its date.
void ContactComposer::followKind()
{
    const ContactKind now = kind();
    const bool isAnswer = now == ContactKind::Answered;
    const bool isAnnouncement = now == ContactKind::Announcement;
    const bool promised = isAnswer && m_outcome->currentData().toInt() == int(domain::AnswerOutcome::Promised);
    m_outcome->setVisible(isAnswer);
    m_until->setVisible(promised || isAnnouncement);
    m_until->setAccessibleName(isAnnouncement ? tr("Escalation announced for") : tr("Promised until"));
    m_until->setPlaceholderText(isAnnouncement ? tr("Announced for: date and time") : tr("Promised until: date and time"));
    qint64 person = 0;
    if (isFromThem(now))
        person = m_asked.isEmpty() ? 0 : m_asked.last().value();
    else if (m_advised.size() > 1 && now != ContactKind::Note)
        person = kAdvisedPeople;
    else if (!m_advised.isEmpty() && now != ContactKind::Note)
        person = m_advised.first().value();
    m_person->setValue(person);
}

void ContactComposer::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void ContactComposer::write()
{
    domain::Contact contact;
    contact.issue = m_issue;
    contact.kind = kind();
    contact.channel = domain::Channel(m_channel->currentData().toInt());
    contact.at = m_at->moment();
    contact.text = m_text->toPlainText().trimmed();
    contact.level = contact.kind == ContactKind::Escalation ? m_nextLevel : m_level;
    const qint64 person = m_person->value();
    if (isFromThem(contact.kind)) {
        contact.from = domain::PersonId(std::max<qint64>(0, person));
    } else {
        contact.from = m_me;
        if (person == kAdvisedPeople)
            contact.with = m_advised;
        else if (person > 0)
            contact.with = {domain::PersonId(person)};
    }
    contact.expectsAnswer = contact.kind == ContactKind::Attempt || contact.kind == ContactKind::Reminder
                            || contact.kind == ContactKind::Escalation;
    if (contact.kind == ContactKind::Answered) {
        contact.outcome = domain::AnswerOutcome(m_outcome->currentData().toInt());
        if (contact.outcome == domain::AnswerOutcome::Promised)
            contact.promisedUntil = m_until->moment();
    }
    if (contact.kind == ContactKind::Announcement)
        contact.announcedFor = m_until->moment();
    Q_EMIT contactWritten(contact);
}

}
