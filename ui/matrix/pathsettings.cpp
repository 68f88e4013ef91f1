#include "matrix/pathsettings.h"

#include "render/wording/names.h"
#include "widgets/controls/filterchip.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/edit/growingtext.h"
#include "widgets/labels/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <tuple>
#include <utility>

namespace ui {

namespace {

void addField(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *name = new TextLabel(label, TextRole::Second, Token::Text2, field->parentWidget());
    name->setBuddy(field);
    name->setMinimumWidth(scaled(92));
    field->setAccessibleName(label);
    form->addRow(name, field);
}

void addFault(QFormLayout *form, TextLabel *label)
{
    label->setWordWrap(true);
    label->hide();
    form->addRow(static_cast<QWidget *>(nullptr), label);
}

}

PathSettings::PathSettings(models::LadderModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_name(new ElidingEdit(this)), m_kind(new QComboBox(this)),
      m_counterparty(new ChoiceBox(this)), m_categories(new FilterChip(tr("Choose categories"), this)),
      m_lastResorts(new GrowingText(tr("One a line: senior meeting, change request, stop …"), this)),
      m_nameFault(new TextLabel(QString(), TextRole::Second, Token::S1, this)), m_resortsFault(new TextLabel(QString(), TextRole::Second, Token::S1, this))
{
    m_forms = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_forms->setContentsMargins(0, scaled(12), 0, scaled(12));
    setNarrow(false);
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    for (QFormLayout *form : {left, right}) {
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setVerticalSpacing(scaled(8));
        form->setHorizontalSpacing(scaled(12));
        m_forms->addLayout(form, 1);
    }
    buildLeft(left);
    buildRight(right);
}

void PathSettings::setNarrow(bool narrow)
{
    m_forms->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_forms->setSpacing(scaled(narrow ? 8 : 24));
}

const domain::EscalationPath *PathSettings::path() const
{
    return static_cast<const models::LadderModel *>(m_model)->path();
}

void PathSettings::buildLeft(QFormLayout *form)
{
    for (const auto kind : {domain::PathKind::Hierarchical, domain::PathKind::Functional, domain::PathKind::Counterparty,
                            domain::PathKind::Confidential, domain::PathKind::LineManagement})
        m_kind->addItem(render::label(kind), int(kind));
    addField(form, tr("Name"), m_name);
    addFault(form, m_nameFault);
    addField(form, tr("Kind"), m_kind);
    addField(form, tr("Counterparty"), m_counterparty);
    connect(m_name, &QLineEdit::editingFinished, this, &PathSettings::takeName);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto kind = domain::PathKind(m_kind->currentData().toInt());
        m_model->change(tr("kind of the path"), [=](domain::EscalationPath &edited) { edited.kind = kind; });
    });
    connect(m_counterparty, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        m_model->change(tr("counterparty"), [=](domain::EscalationPath &edited) {
            edited.counterparty = domain::OrganisationId(id);
        });
    });
    connect(m_categories, &FilterChip::chosenChanged, this, [this] {
        QStringList categories;
        for (const QVariant &value : m_categories->chosen())
            categories << value.toString();
        m_model->change(tr("categories"), [=](domain::EscalationPath &edited) { edited.categories = categories; });
    });
}

void PathSettings::buildRight(QFormLayout *form)
{
    addField(form, tr("Serves"), m_categories);
    addField(form, tr("Last resorts"), m_lastResorts);
    addFault(form, m_resortsFault);
    m_lastResorts->setObjectName(QStringLiteral("lastResorts"));
    m_name->setObjectName(QStringLiteral("pathName"));
    connect(m_lastResorts, &GrowingText::textEdited, this, &PathSettings::takeLastResorts);
}

// A path is chosen and undone by its name, so it has one that no other has.
void PathSettings::takeName()
{
    if (!path())
        return;
    const QString name = m_name->text().trimmed();
    const QVector<domain::EscalationPath> &all = m_model->matrix().paths;
    const bool isTaken = std::any_of(all.begin(), all.end(), [&](const domain::EscalationPath &each) {
        return each.key != path()->key && each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    note(Name, name, name.isEmpty() ? tr("A path has a name.") : isTaken ? tr("Another path is called so. Write a name of its own.") : QString());
    if (!name.isEmpty() && !isTaken)
        m_model->change(tr("name of the path"), [=](domain::EscalationPath &edited) { edited.name = name; });
}

void PathSettings::takeLastResorts(const QString &text)
{
    if (!path())
        return;
    QStringList resorts;
    QString twice;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QString resort = line.simplified();
        if (resorts.contains(resort, Qt::CaseInsensitive))
            twice = resort;
        else if (!resort.isEmpty())
            resorts << resort;
    }
    note(LastResorts, text, twice.isEmpty() ? QString() : tr("“%1” stands there twice. Write each last resort once, the mildest first.").arg(twice));
    if (twice.isEmpty())
        m_model->change(tr("last resorts"), [=](domain::EscalationPath &edited) { edited.lastResorts = resorts; });
}

void PathSettings::note(Field field, const QString &text, const QString &why)
{
    const QPair<QString, int> place{path()->key, field};
    const Fault before = m_faults.value(place);
    if (why.isEmpty())
        m_faults.remove(place);
    else
        m_faults.insert(place, {text, why});
    showFaults();
    if (before.text != text || before.why != why)
        Q_EMIT faultsChanged();
}

QString PathSettings::typed(Field field, const QString &stored) const
{
    const auto fault = m_faults.constFind({path()->key, field});
    return fault == m_faults.constEnd() ? stored : fault->text;
}

void PathSettings::showFaults()
{
    for (const auto &[field, edit, label] : {std::tuple<int, QWidget *, TextLabel *>{Name, m_name, m_nameFault}, {LastResorts, m_lastResorts, m_resortsFault}}) {
        const QString why = m_faults.value({path()->key, field}).why;
        label->setText(why);
        label->setVisible(!why.isEmpty());
        edit->setAccessibleDescription(why);
    }
}

QVector<models::TypedFault> PathSettings::faults() const
{
    QVector<models::TypedFault> all;
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault)
        if (m_model->matrix().path(fault.key().first))
            all << models::TypedFault{fault.key().second == Name ? tr("Name") : tr("Last resorts"), fault->text.simplified(), fault->why, fault.key().first, fault.key().second, -1};
    return all;
}

void PathSettings::goTo(int field)
{
    (field == Name ? static_cast<QWidget *>(m_name) : m_lastResorts)->setFocus(Qt::OtherFocusReason);
}

void PathSettings::show(const domain::EngineContext &context, const QStringList &categories)
{
    setEnabled(path() != nullptr);
    if (!path())
        return;
    if (std::exchange(m_project, m_model->matrix().project) != m_model->matrix().project && !std::exchange(m_faults, {}).isEmpty())
        Q_EMIT faultsChanged();
    m_name->setText(typed(Name, path()->name));
    m_kind->setCurrentIndex(m_kind->findData(int(path()->kind)));
    QVector<Choice> parties;
    for (const domain::Organisation &organisation : context.organisations)
        if (!organisation.isOurs)
            parties << Choice{organisation.id.value(), organisation.name, {}};
    m_counterparty->setChoices(parties, tr("None"));
    m_counterparty->setValue(path()->counterparty.value());
    QVector<FilterChoice> offered;
    QVariantList chosen;
    for (const QString &category : categories)
        offered << FilterChoice{category, category};
    for (const QString &category : path()->categories)
        chosen << category;
    m_categories->setChoices(offered);
    m_categories->setChosen(chosen);
    m_lastResorts->setPlain(typed(LastResorts, path()->lastResorts.join(QLatin1Char('\n'))));
    showFaults();
}

}
