#include "person/organisation/organisationdialog.h"

#include "person/daytext.h"
#include "person/organisation/laddereditor.h"
#include "person/organisation/noticeeditor.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/labels/textlabel.h"
#include "widgets/text/errortext.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace ui {

using domain::Organisation;

namespace {

// Two fields a row.
void addLabelled(QGridLayout *form, const QString &label, QWidget *field)
{
    auto *name = new TextLabel(label, TextRole::Second, Token::Text2, field->parentWidget());
    name->setBuddy(field);
    field->setAccessibleName(label);
    const int number = form->count() / 2;
    form->addWidget(name, number / 2, number % 2 * 2);
    form->addWidget(field, number / 2, number % 2 * 2 + 1);
}

}

OrganisationDialog::OrganisationDialog(services::Workspace &workspace, const domain::EngineContext &context, domain::OrganisationId shown,
                                       QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_context(context), m_shown(shown), m_choice(new ChoiceBox(this)), m_name(new ElidingEdit(this)),
      m_contract(new ElidingEdit(this)), m_calendar(new ChoiceBox(this)), m_ladder(new LadderEditor(this)), m_notices(new NoticeEditor(this)),
      m_note(new TextLabel(QString(), TextRole::Second, Token::Text2, this))
{
    setWindowTitle(tr("Organisations"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(scaled(800), scaled(640));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(space::kXl), scaled(space::kL), scaled(space::kXl), scaled(space::kL));
    column->setSpacing(scaled(space::kS));
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(scaled(space::kM));
    form->setColumnStretch(1, 1);
    form->setColumnStretch(3, 1);
    column->addLayout(form);
    setupFields(form);
    setupParts();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter ends an entry, not the dialog
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void OrganisationDialog::setupFields(QGridLayout *form)
{
    m_choice->setObjectName(QStringLiteral("organisation.choice"));
    m_name->setObjectName(QStringLiteral("organisation.name"));
    m_contract->setObjectName(QStringLiteral("organisation.contract"));
    addLabelled(form, tr("Organisation"), m_choice);
    addLabelled(form, tr("Name"), m_name);
    addLabelled(form, tr("Contract"), m_contract);
    addLabelled(form, tr("Calendar"), m_calendar);
    connect(m_choice, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        m_shown = domain::OrganisationId(id);
        say({}, false);
        fill();
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { change([&](Organisation &each) { each.name = m_name->text().trimmed(); }); });
    connect(m_contract, &QLineEdit::editingFinished, this,
            [this] { change([&](Organisation &each) { each.contractReference = m_contract->text().trimmed(); }); });
    connect(m_calendar, &ChoiceBox::valueChosen, this,
            [this](qint64 id) { change([&](Organisation &each) { each.calendar = domain::CalendarId(id); }); });
}

void OrganisationDialog::setupParts()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    const auto addHead = [&](const QString &title, const QString &hint) {
        column->addSpacing(scaled(space::kS));
        column->addWidget(new TextLabel(title, TextRole::Section, Token::Text, this));
        auto *words = new TextLabel(hint, TextRole::Second, Token::Text2, this);
        words->setWordWrap(true);
        column->addWidget(words);
    };
    addHead(tr("Who answers for which level"),
            tr("Asked where a two-sided path with this organisation names nobody on their side. A new person applies from that day; what was "
               "asked before keeps the former name."));
    column->addWidget(m_ladder, 3);
    addHead(tr("Notice periods"), tr("As the contract has them, in working days."));
    column->addWidget(m_notices, 2);
    m_note->setObjectName(QStringLiteral("organisation.note"));
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    connect(m_ladder, &LadderEditor::edited, this, [this](const auto &ladder) { change([&](Organisation &each) { each.ladder = ladder; }); });
    connect(m_ladder, &LadderEditor::unreadable, this, [this](const QString &text) {
        say(tr("“%1” is no day; the former one stays. Write %2.").arg(text, dayText(QDate(2026, 5, 31))), true);
        QMetaObject::invokeMethod(this, &OrganisationDialog::fill, Qt::QueuedConnection);
    });
    connect(m_notices, &NoticeEditor::edited, this, [this](const auto &notices) { change([&](Organisation &each) { each.notices = notices; }); });
}

void OrganisationDialog::fill()
{
    const auto all = m_workspace.people().organisations();
    const auto people = m_workspace.people().people();
    const auto calendars = m_workspace.projects().calendars();
    if (!all || !people || !calendars || all->isEmpty())
        return;
    QVector<Choice> choices;
    for (const Organisation &each : *all)
        choices << Choice{each.id.value(), each.name, each.isOurs ? tr("ours") : QString()};
    const auto found = std::find_if(all->begin(), all->end(), [this](const Organisation &each) { return each.id == m_shown; });
    m_organisation = found == all->end() ? all->first() : *found;
    m_shown = m_organisation.id;
    m_context.organisations.insert(m_shown, m_organisation);
    QVector<Choice> zones;
    for (const domain::WorkingCalendar &calendar : *calendars) {
        m_context.calendars.insert(calendar.id, std::make_shared<const domain::WorkingTime>(calendar));
        zones << Choice{calendar.id.value(), calendar.name, QString::fromLatin1(calendar.zone)};
    }
    m_choice->setChoices(choices);
    m_choice->setValue(m_shown.value());
    m_name->setText(m_organisation.name);
    m_contract->setText(m_organisation.contractReference);
    m_calendar->setChoices(zones, tr("As the project"));
    m_calendar->setValue(m_organisation.calendar.value());
    const domain::WorkingTime &time = m_context.calendarOf(m_shown);
    const QDate today = time.localDate(m_workspace.clock().now());
    m_ladder->show(m_organisation, *people, today);
    m_notices->show(m_organisation.notices, today, time);
}

void OrganisationDialog::change(const std::function<void(Organisation &)> &edit)
{
    Organisation organisation = m_organisation;
    edit(organisation);
    if (organisation == m_organisation)
        return;
    const auto saved = m_workspace.people().save(organisation);
    say(saved ? tr("%1 is saved.").arg(saved->name) : errorText(saved.error()), !saved);
    QMetaObject::invokeMethod(this, &OrganisationDialog::fill, Qt::QueuedConnection); // the cell's editor is still closing
}

void OrganisationDialog::say(const QString &text, bool isRefusal)
{
    m_note->setColor(isRefusal ? Token::S1 : Token::Text2);
    m_note->setText(text);
}

}
