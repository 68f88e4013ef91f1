#include "issue/log/contactcomposer.h"

#include "render/wording/advicewords.h"
#include "render/wording/names.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/growingtext.h"
#include "widgets/edit/momentedit.h"
#include "widgets/labels/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace ui {

using models::IssueAct;

namespace {

constexpr qint64 kSeveralPeople = -1; // the choice "all of them"
constexpr int kEndOfDayHour = 17;

bool isLogKey(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && key.modifiers() & Qt::ControlModifier;
}

}

ContactComposer::ContactComposer(QWidget *parent)
    : QWidget(parent), m_form(new QWidget(this)),
      m_act(new QComboBox(m_form)), m_person(new ChoiceBox(m_form)), m_level(new QComboBox(m_form)),
      m_channel(new QComboBox(m_form)), m_giver(new ChoiceBox(m_form)),
      m_passed(new TextLabel(tr("passed it to"), TextRole::Second, Token::Text2, m_form)), m_at(new MomentEdit(QTime(9, 0), m_form)),
      m_until(new MomentEdit(QTime(kEndOfDayHour, 0), m_form)),
      m_warnings(new TextLabel(QString(), TextRole::Second, Token::S2, m_form)), m_reason(new QLineEdit(m_form)),
      m_text(new GrowingText(QString(), m_form)), m_log(new Button(tr("Log"), m_form, Button::Kind::Primary)),
      m_cancel(new LinkButton(tr("Cancel"), m_form))
{
    m_log->setToolTip(QKeySequence(tr("Ctrl+Return")).toString(QKeySequence::NativeText));
    m_act->setObjectName(QStringLiteral("composerAct"));
    m_giver->setObjectName(QStringLiteral("composerGiver"));
    m_person->setObjectName(QStringLiteral("composerPerson"));
    m_reason->setObjectName(QStringLiteral("composerReason"));
    m_level->setObjectName(QStringLiteral("composerLevel"));
    m_until->setObjectName(QStringLiteral("composerUntil"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    buildForm();
    m_form->hide();
    connect(m_act, &QComboBox::activated, this, [this] { start(act()); });
    connect(m_level, &QComboBox::activated, this, &ContactComposer::followLevel);
    connect(m_log, &Button::clicked, this, &ContactComposer::write);
    connect(m_cancel, &LinkButton::clicked, this, &ContactComposer::fold);
}

void ContactComposer::buildForm()
{
    for (const auto channel : {domain::Channel::Call, domain::Channel::Meeting, domain::Channel::Mail, domain::Channel::Chat,
                               domain::Channel::Letter, domain::Channel::Other})
        m_channel->addItem(render::label(channel), int(channel));
    m_act->setAccessibleName(tr("What happened"));
    m_channel->setAccessibleName(tr("Channel"));
    m_at->setAccessibleName(tr("When"));
    m_level->setAccessibleName(tr("Level"));
    m_warnings->setWordWrap(true);
    m_text->setLines(1, 5);
    for (QComboBox *box : {m_act, m_channel, m_level}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
        box->setFocusPolicy(Qt::StrongFocus);
    }
    for (ChoiceBox *box : {m_giver, m_person})
        box->setMinimumContentsLength(7);
    for (MomentEdit *edit : {m_at, m_until})
        edit->setMinimumWidth(scaled(168)); // a day and a time, and the calendar
    setTabOrder(m_act, m_giver);
    setTabOrder(m_giver, m_person);
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(scaled(8));
    grid->addWidget(m_act, 0, 0, 1, 2);
    grid->addWidget(m_level, 0, 2);
    grid->addWidget(m_giver, 1, 0, 1, 2);
    grid->addWidget(m_passed, 1, 2);
    grid->addWidget(m_person, 2, 0, 1, 2);
    grid->addWidget(m_channel, 2, 2);
    grid->addWidget(m_at, 3, 0);
    grid->addWidget(m_until, 3, 1, 1, 2);
    grid->addWidget(m_warnings, 4, 0, 1, 3);
    grid->addWidget(m_reason, 5, 0, 1, 3);
    grid->addWidget(m_text, 6, 0, 1, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(12));
    buttons->addWidget(m_log);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    grid->addLayout(buttons, 7, 0, 1, 3);
    grid->setRowStretch(8, 1);
    for (const int each : {0, 1, 2})
        grid->setColumnStretch(each, 1);
}

IssueAct ContactComposer::act() const
{
    return IssueAct(m_act->currentData().toInt());
}

void ContactComposer::setCase(const services::IssueCase &issueCase, base::Instant now)
{
    const bool isSame = m_case.issue.id == issueCase.issue.id;
    const bool hasNewEntries = m_case.log.size() != issueCase.log.size();
    m_case = issueCase;
    m_now = now;
    if (!isSame || hasNewEntries)
        fold();
}

void ContactComposer::fold()
{
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    m_form->hide();
    const bool wasOpen = !m_folded;
    m_folded = true;
    if (wasOpen)
        Q_EMIT foldChanged(true);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void ContactComposer::start()
{
    start(models::advisedAct(m_case));
}

void ContactComposer::start(IssueAct act, int level)
{
    if (!m_case.issue.id.isValid())
        return;
    const QString typed = m_folded ? QString() : m_text->toPlainText();
    m_entry = models::prefilled(act, m_case, m_now);
    m_choices = domain::levelChoices(m_case.issue, m_case.log, m_case.path, m_case.context, m_now);
    fillActs();
    m_act->setCurrentIndex(std::max(0, m_act->findData(int(act))));
    m_form->show();
    const bool wasFolded = m_folded;
    m_folded = false;
    followAct();
    if (const int place = m_level->findData(level); act == IssueAct::OtherLevel && place >= 0) {
        m_level->setCurrentIndex(place);
        followLevel();
    }
    m_text->setPlain(typed.isEmpty() ? m_entry.contact.text : typed);
    m_text->moveCursor(QTextCursor::End);
    if (wasFolded)
        Q_EMIT foldChanged(false);
    QWidget *first = missingField();
    (first ? first : m_text)->setFocus(Qt::OtherFocusReason);
}

void ContactComposer::fillActs()
{
    m_act->clear();
    for (const IssueAct each : models::allActs())
        if (each != IssueAct::Resume && models::isAvailable(each, m_case, m_now))
            m_act->addItem(models::actName(each), int(each));
}

void ContactComposer::fillPeople()
{
    const render::AdviceWords words(m_case.context);
    QVector<Choice> choices;
    if (m_several.size() > 1)
        choices << Choice{kSeveralPeople, words.names(m_several), {}};
    QVector<domain::Person> people = m_case.context.people.values();
    std::sort(people.begin(), people.end(), [](const domain::Person &a, const domain::Person &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    QVector<Choice> single;
    for (const domain::Person &person : people)
        single << Choice{person.id.value(), person.name, m_case.context.organisations.value(person.organisation).name};
    m_person->setChoices(choices + single, tr("Nobody"));
    m_giver->setChoices(single, tr("Nobody"));
}

void ContactComposer::choosePeople(const QVector<domain::PersonId> &people)
{
    m_several = people;
    fillPeople();
    m_person->setValue(people.size() > 1 ? kSeveralPeople : people.isEmpty() ? 0 : people.first().value());
}

void ContactComposer::showGiver(const models::ActForm &form)
{
    m_giver->setVisible(!form.giver.isEmpty());
    m_passed->setVisible(!form.giver.isEmpty());
    m_giver->setAccessibleName(form.giver);
    m_giver->setToolTip(form.giver.toHtmlEscaped());
    m_giver->setValue(form.giver.isEmpty() ? 0 : m_entry.contact.from.value());
}

// Only what the act asks for is shown.
void ContactComposer::followAct()
{
    const models::ActForm form = models::actForm(m_entry.act);
    const QTimeZone zone = render::Format(m_case.context).zone();
    for (MomentEdit *edit : {m_at, m_until}) {
        edit->setZone(zone);
        edit->setNow(m_now);
    }
    m_at->setMoment(m_now);
    m_until->setMoment({});
    m_at->setVisible(form.at);
    m_until->setVisible(!form.until.isEmpty());
    m_until->setPlaceholderText(tr("%1: date and time").arg(form.until));
    m_until->setAccessibleName(form.until);
    m_person->setVisible(!form.person.isEmpty());
    m_person->setAccessibleName(form.person);
    m_person->setToolTip(form.person.toHtmlEscaped());
    m_channel->setVisible(form.channel);
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(int(m_entry.contact.channel))));
    m_text->setVisible(!form.text.isEmpty());
    m_text->setPlaceholderText(form.text);
    m_text->setAccessibleName(form.text);
    m_reason->clear();
    m_level->clear();
    for (const domain::LevelChoice &each : m_choices)
        m_level->addItem(tr("Level %1").arg(each.level), each.level);
    m_level->setVisible(m_entry.act == IssueAct::OtherLevel);
    const domain::Contact &contact = m_entry.contact;
    choosePeople(form.fromThem ? contact.from.isValid() ? QVector<domain::PersonId>{contact.from} : QVector<domain::PersonId>()
                               : contact.with);
    showGiver(form);
    if (m_entry.act == IssueAct::OtherLevel || (choice() && contact.with.isEmpty()))
        followLevel();
    showWarnings();
}

// The people of the level that was chosen.
void ContactComposer::followLevel()
{
    const domain::LevelChoice *chosen = choice();
    if (!chosen)
        return;
    QVector<domain::PersonId> people;
    for (const auto *side : {&chosen->ours, &chosen->theirs})
        for (const domain::Recipient &recipient : *side)
            people << recipient.person;
    choosePeople(people);
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(int(chosen->channel))));
    showWarnings();
}

const domain::LevelChoice *ContactComposer::choice() const
{
    if (m_entry.contact.kind != domain::ContactKind::Escalation)
        return nullptr;
    const int level = m_entry.act == IssueAct::OtherLevel ? m_level->currentData().toInt() : m_entry.contact.level;
    const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(), [level](const auto &each) { return each.level == level; });
    return found == m_choices.cend() ? nullptr : &*found;
}

bool ContactComposer::needsReason() const
{
    const domain::LevelChoice *chosen = choice();
    return models::actForm(m_entry.act).reasonNeeded || (chosen && chosen->needsReason());
}

// What speaks against it, and the reason that is asked for then; nothing is forbidden.
void ContactComposer::showWarnings()
{
    const models::ActForm form = models::actForm(m_entry.act);
    const render::AdviceWords words(m_case.context);
    QStringList lines;
    if (const domain::LevelChoice *chosen = choice()) {
        if (!chosen->skipped.isEmpty()) {
            QStringList levels;
            for (const int level : chosen->skipped)
                levels << tr("level %1").arg(level);
            lines << tr("Passes over %1, not asked yet.").arg(words.format().list(levels));
        }
        if (chosen->isEarly)
            lines << words.sentence(domain::Warning{domain::WarningId::CryingWolf, {}, {chosen->earliest}, {}});
        if (!chosen->missing.isEmpty())
            lines << tr("Still missing: %1.").arg(words.missingFacts(chosen->missing));
    }
    m_warnings->setText(lines.join(QLatin1Char('\n')));
    m_warnings->setVisible(!lines.isEmpty());
    const bool asksReason = needsReason();
    m_reason->setVisible(asksReason || !form.reason.isEmpty());
    const QString reason = form.reason.isEmpty() ? tr("Why now, all the same") : form.reason;
    m_reason->setPlaceholderText(asksReason ? tr("%1 (needed)").arg(reason) : reason);
    m_reason->setAccessibleName(reason);
}

QWidget *ContactComposer::missingField() const
{
    const models::ActForm form = models::actForm(m_entry.act);
    if (!form.giver.isEmpty() && m_giver->value() == 0)
        return m_giver;
    if (form.personNeeded && (m_person->value() == 0 || (!form.giver.isEmpty() && m_person->value() == m_giver->value())))
        return m_person;
    if (form.untilNeeded && !m_until->moment().isValid())
        return m_until;
    if (needsReason() && m_reason->text().trimmed().isEmpty())
        return m_reason;
    if (form.textNeeded && m_text->toPlainText().trimmed().isEmpty())
        return m_text;
    return nullptr;
}

void ContactComposer::write()
{
    if (QWidget *missing = missingField()) {
        missing->setFocus(Qt::OtherFocusReason);
        m_warnings->setText(tr("Wanted before it can be logged: %1").arg(missing->accessibleName()));
        m_warnings->show();
        return;
    }
    models::ActEntry entry = m_entry;
    domain::Contact &contact = entry.contact;
    contact.channel = m_channel->isVisibleTo(m_form) ? domain::Channel(m_channel->currentData().toInt()) : domain::Channel::Other;
    contact.at = m_at->moment().isValid() ? m_at->moment() : m_now;
    contact.text = m_text->toPlainText().trimmed();
    contact.reason = m_reason->text().trimmed();
    if (entry.act == IssueAct::OtherLevel)
        contact.level = m_level->currentData().toInt();
    const qint64 person = m_person->value();
    const QVector<domain::PersonId> people
        = person == kSeveralPeople ? m_several : person > 0 ? QVector<domain::PersonId>{domain::PersonId(person)} : QVector<domain::PersonId>();
    const models::ActForm form = models::actForm(entry.act);
    if (form.fromThem)
        contact.from = people.value(0);
    else
        contact.with = people;
    if (!form.giver.isEmpty())
        contact.from = domain::PersonId(m_giver->value());
    entry.until = m_until->moment();
    Q_EMIT entryWritten(entry);
}

// Ctrl+Enter logs here, before it is an action of the page.
bool ContactComposer::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_folded && isLogKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ContactComposer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_folded)
        fold();
    else if (!m_folded && isLogKey(*event))
        write();
    else
        QWidget::keyPressEvent(event);
}

}
