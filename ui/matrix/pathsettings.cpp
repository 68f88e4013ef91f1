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

}

PathSettings::PathSettings(models::LadderModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_name(new ElidingEdit(this)), m_kind(new QComboBox(this)),
      m_counterparty(new ChoiceBox(this)), m_categories(new FilterChip(tr("Choose categories"), this)),
      m_lastResorts(new GrowingText(tr("One a line: senior meeting, change request, stop …"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, scaled(12), 0, scaled(12));
    row->setSpacing(scaled(24));
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    for (QFormLayout *form : {left, right}) {
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setVerticalSpacing(scaled(8));
        form->setHorizontalSpacing(scaled(12));
        row->addLayout(form, 1);
    }
    buildLeft(left);
    buildRight(right);
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
    addField(form, tr("Kind"), m_kind);
    addField(form, tr("Counterparty"), m_counterparty);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().trimmed();
        if (!name.isEmpty())
            m_model->change(tr("name of the path"), [=](domain::EscalationPath &edited) { edited.name = name; });
    });
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
    connect(m_lastResorts, &GrowingText::textEdited, this, [this](const QString &text) {
        QStringList resorts;
        for (const QString &line : text.split(QLatin1Char('\n')))
            if (!line.trimmed().isEmpty())
                resorts << line.trimmed();
        m_model->change(tr("last resorts"), [=](domain::EscalationPath &edited) { edited.lastResorts = resorts; });
    });
}

void PathSettings::show(const domain::EngineContext &context, const QStringList &categories)
{
    setEnabled(path() != nullptr);
    if (!path())
        return;
    m_name->setText(path()->name);
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
    m_lastResorts->setPlain(path()->lastResorts.join(QLatin1Char('\n')));
}

}
