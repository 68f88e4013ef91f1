#include "shell/project/projectdialog.h"

#include "services/draft/draftservice.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/formrow.h"
#include "widgets/edit/moneyedit.h"
#include "widgets/labels/textlabel.h"
#include "widgets/text/errortext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace ui {

namespace {

constexpr qint64 kWhoWorks = -1; // of the choices of a manager: who works with the program
constexpr int kMostDays = 999;
constexpr int kMostLoad = 99;

template <typename Field>
Field *named(Field *field, const char *name)
{
    field->setObjectName(QLatin1String(name));
    return field;
}

void addRow(QFormLayout &form, const QString &label, QWidget *field)
{
    form.addRow(label, field);
    if (auto *text = qobject_cast<QLabel *>(form.labelForField(field)))
        text->setBuddy(field);
    field->setAccessibleName(label);
}

void addSection(QFormLayout &form, const QString &title)
{
    auto *head = new TextLabel(title, TextRole::Section, Token::Text);
    head->setContentsMargins(0, scaled(space::kM), 0, 0);
    form.addRow(head);
}

}

ProjectDialog::ProjectDialog(services::Workspace &workspace, domain::ProjectId project, const QString &author, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_author(author.trimmed()), m_which(named(new ChoiceBox(this), "project")),
      m_name(named(new QLineEdit(this), "name")), m_key(named(new QLineEdit(this), "key")), m_currency(named(new QLineEdit(this), "currency")),
      m_manager(named(new ChoiceBox(this), "manager")), m_language(named(new ChoiceBox(this), "language")), m_money(named(new MoneyEdit(this), "authorityMoney")),
      m_days(named(new QSpinBox(this), "authorityDays")), m_scope(named(new QCheckBox(tr("Changes of the scope too"), this), "authorityScope")),
      m_load(named(new QSpinBox(this), "leaderLoadLimit")), m_note(new TextLabel(QString(), TextRole::Second, Token::S1, this))
{
    m_project.id = project;
    setWindowTitle(tr("Project"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(space::kXl), scaled(space::kXl), scaled(space::kXl), scaled(space::kL));
    column->setSpacing(scaled(space::kL));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(scaled(space::kM));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    buildProject(*form);
    buildAuthority(*form);
    column->addLayout(form);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return takes over what was typed and closes nothing
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(scaled(520));
    const auto projects = workspace.projects().all().value_or(QVector<domain::Project>());
    QVector<Choice> choices;
    for (const domain::Project &each : projects)
        choices.append({each.id.value(), each.name, each.key});
    if (!project.isValid() && !projects.isEmpty())
        m_project.id = projects.first().id;
    m_which->setChoices(choices);
    m_which->setValue(m_project.id.value());
    showFormRow(*form, m_which, projects.size() > 1);
    fill();
    m_name->setFocus();
}

void ProjectDialog::buildProject(QFormLayout &form)
{
    addRow(form, tr("Project"), m_which);
    addRow(form, tr("Name"), m_name);
    addRow(form, tr("Key"), m_key);
    addRow(form, tr("Currency"), m_currency);
    addRow(form, tr("Manager"), m_manager);
    m_key->setToolTip(tr("Begins the key of each new issue; those that are there keep theirs"));
    m_currency->setToolTip(tr("Three letters, as EUR; of amounts that name none"));
    m_currency->setMaxLength(3);
    for (ChoiceBox *box : {m_which, m_manager, m_language})
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_manager->setToolTip(tr("Whose advice this is: owns what nobody owns, and signs the mails"));
    addRow(form, tr("Mails in"), m_language);
    m_language->setToolTip(tr("The language of new drafts, in all projects of this file"));
    connect(m_language, &ChoiceBox::valueChosen, this, [this](qint64 place) {
        const auto kept = m_workspace.drafts().setLanguage(m_languages.value(place - 1));
        say(kept ? nullptr : &kept.error());
        fill();
    });
    connect(m_which, &ChoiceBox::valueChosen, this, [this](qint64 value) {
        m_project.id = domain::ProjectId(value);
        say(nullptr);
        fill();
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { change([this](domain::Project &project) { project.name = m_name->text(); }); });
    connect(m_key, &QLineEdit::editingFinished, this, [this] { change([this](domain::Project &project) { project.key = m_key->text().trimmed().toUpper(); }); });
    connect(m_currency, &QLineEdit::editingFinished, this,
            [this] { change([this](domain::Project &project) { project.currency = m_currency->text().trimmed().toUpper(); }); });
    connect(m_manager, &ChoiceBox::valueChosen, this, &ProjectDialog::chooseManager);
}

void ProjectDialog::buildAuthority(QFormLayout &form)
{
    addSection(form, tr("What the manager decides alone"));
    addRow(form, tr("Money up to"), m_money);
    addRow(form, tr("Working days up to"), m_days);
    form.addRow(QString(), m_scope);
    m_days->setRange(0, kMostDays);
    m_days->setSpecialValueText(tr("nothing stated"));
    m_days->setKeyboardTracking(false);
    addSection(form, tr("Protect leaders"));
    addRow(form, tr("Escalations to one person in 30 days"), m_load);
    m_load->setRange(0, kMostLoad);
    m_load->setSpecialValueText(tr("no limit"));
    m_load->setKeyboardTracking(false);
    m_load->setToolTip(tr("From this number on a warning stands beside the advice, and one mail asks for all that is due with them"));
    connect(m_money, &MoneyEdit::moneyEdited, this, [this](const domain::Money &money) { change([&](domain::Project &project) { project.authorityMoney = money; }); });
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) { change([&](domain::Project &project) { project.authorityDays = days; }); });
    connect(m_scope, &QCheckBox::clicked, this, [this](bool may) { change([&](domain::Project &project) { project.authorityScope = may; }); });
    connect(m_load, &QSpinBox::valueChanged, this, [this](int limit) { change([&](domain::Project &project) { project.leaderLoadLimit = limit; }); });
}

void ProjectDialog::fill()
{
    const auto project = m_workspace.projects().find(m_project.id);
    if (!project) {
        say(&project.error());
        return;
    }
    m_project = *project;
    m_name->setText(m_project.name);
    m_key->setText(m_project.key);
    m_currency->setText(m_project.currency);
    const auto people = m_workspace.people().people().value_or(QVector<domain::Person>());
    QVector<Choice> choices;
    for (const domain::Person &person : people)
        choices.append({person.id.value(), person.name, person.role});
    const bool isKnown = std::any_of(people.begin(), people.end(), [this](const domain::Person &person) { return person.name.compare(m_author, Qt::CaseInsensitive) == 0; });
    if (!m_author.isEmpty() && !isKnown)
        choices.append({kWhoWorks, m_author, tr("you; is added to the people")});
    m_manager->setChoices(choices, tr("Nobody yet"));
    m_manager->setValue(m_project.manager.value());
    fillLanguages();
    m_money->setCurrency(m_project.currency);
    m_money->setMoney(m_project.authorityMoney);
    const QSignalBlocker days(m_days);
    const QSignalBlocker load(m_load);
    m_days->setValue(m_project.authorityDays);
    m_load->setValue(m_project.leaderLoadLimit);
    m_scope->setChecked(m_project.authorityScope);
}

void ProjectDialog::fillLanguages()
{
    m_languages = m_workspace.drafts().languages().value_or(QStringList());
    QVector<Choice> choices;
    for (const QString &each : std::as_const(m_languages)) // of the world: "English", not that of a country
        choices.append({qint64(choices.size()) + 1, QLocale(each + QStringLiteral("_001")).nativeLanguageName(), {}});
    const QString stated = m_workspace.projects().setting(services::DraftService::kLanguageSetting).value_or(QString());
    m_language->setChoices(choices, tr("The language of the window"));
    m_language->setValue(m_languages.indexOf(stated) + 1);
}

void ProjectDialog::change(const std::function<void(domain::Project &)> &edit)
{
    domain::Project changed = m_project;
    edit(changed);
    if (changed == m_project)
        return;
    const auto saved = m_workspace.projects().save(changed);
    say(saved ? nullptr : &saved.error());
    fill();
}

// Fields are called here as they are in the record.
void ProjectDialog::say(const base::Error *error)
{
    const auto *field = error ? findChild<QWidget *>(error->place.field) : nullptr;
    const QString text = error ? errorText(*error) : QString();
    m_note->setVisible(error);
    m_note->setText(field ? tr("%1: %2", "field, what is wrong").arg(field->accessibleName(), text) : text);
}

void ProjectDialog::chooseManager(qint64 value)
{
    domain::PersonId manager(std::max<qint64>(value, 0));
    if (value == kWhoWorks) {
        domain::Person person;
        person.name = m_author;
        const auto added = m_workspace.people().save(person);
        if (!added) {
            say(&added.error());
            return;
        }
        manager = added->id;
    }
    change([manager](domain::Project &project) { project.manager = manager; });
}

}
