#include "matrix/criteria/criterionform.h"

#include "domain/record/names.h"
#include "matrix/criteria/termrow.h"
#include "render/escalation/criterionwords.h"
#include "render/wording/names.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/labels/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using domain::IssueStatus;

namespace {

constexpr int kNoStatus = -1;
constexpr int kWidest = 860; // beyond it the eye loses the line

void addCriterionField(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *name = new TextLabel(label, TextRole::Second, Token::Text2, field->parentWidget());
    name->setBuddy(field);
    name->setMinimumWidth(scaled(110));
    field->setAccessibleName(label);
    form->addRow(name, field);
}

QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(scaled(8));
    form->setHorizontalSpacing(scaled(12));
    return form;
}

// The text, unless it is being typed.
void setQuietly(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text && !(edit->hasFocus() && edit->isModified()))
        edit->setText(text);
}

}

CriterionForm::CriterionForm(QWidget *parent)
    : QWidget(parent), m_name(new ElidingEdit(this)), m_enabled(new QCheckBox(tr("In force"), this)),
      m_version(new TextLabel(QString(), TextRole::Second, Token::Text2, this)), m_category(new QComboBox(this)),
      m_termColumn(new QVBoxLayout), m_status(new QComboBox(this)), m_flag(new QLineEdit(this)),
      m_suggestion(new QComboBox(this)), m_holding(new TextLabel(QString(), TextRole::Body, Token::Text, this))
{
    setMaximumWidth(scaled(kWidest));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(14));
    column->setSpacing(scaled(10));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(12));
    m_name->setAccessibleName(tr("Name"));
    m_name->setObjectName(QStringLiteral("criterionName"));
    head->addWidget(m_name, 1);
    head->addWidget(m_enabled);
    head->addWidget(m_version);
    column->addLayout(head);
    m_holding->setWordWrap(true);
    m_holding->setObjectName(QStringLiteral("criterionHolding"));
    column->addWidget(m_holding);
    setupTests(column);
    setupActions(column);
    column->addStretch(1);
    connectFields();
}

void CriterionForm::setupTests(QVBoxLayout *column)
{
    column->addWidget(new TextLabel(tr("When all of this holds for an open issue"), TextRole::Section, Token::Text, this));
    QFormLayout *form = newForm();
    addCriterionField(form, tr("Category"), m_category);
    column->addLayout(form);
    m_termColumn->setSpacing(scaled(6));
    column->addLayout(m_termColumn);
    auto *add = new LinkButton(IconId::Plus, tr("Add condition"), this);
    add->setObjectName(QStringLiteral("addCondition"));
    column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &LinkButton::clicked, this, &CriterionForm::addTerm);
}

void CriterionForm::setupActions(QVBoxLayout *column)
{
    column->addSpacing(scaled(6));
    column->addWidget(new TextLabel(tr("It does this"), TextRole::Section, Token::Text, this));
    auto *rule = new TextLabel(tr("The suggestion stands while it holds. Status and label are set once for the same facts, with a line in "
                                  "history that can be undone."),
                               TextRole::Second, Token::Text2, this);
    rule->setWordWrap(true);
    column->addWidget(rule);
    QFormLayout *form = newForm();
    for (const auto &suggestion : domain::enumNames<domain::Suggestion>())
        m_suggestion->addItem(render::label(suggestion.value), int(suggestion.value));
    m_status->addItem(tr("Leave as it is"), kNoStatus);
    for (const IssueStatus status : {IssueStatus::Open, IssueStatus::InProgress}) // the others are for a person to set
        m_status->addItem(render::label(status), int(status));
    m_flag->setPlaceholderText(tr("None"));
    addCriterionField(form, tr("Suggest"), m_suggestion);
    addCriterionField(form, tr("Set the status"), m_status);
    addCriterionField(form, tr("Set the label"), m_flag);
    column->addLayout(form);
    auto *remove = new LinkButton(tr("Remove criterion"), this);
    remove->setObjectName(QStringLiteral("removeCriterion"));
    column->addWidget(remove, 0, Qt::AlignLeading);
    connect(remove, &LinkButton::clicked, this, &CriterionForm::removed);
}

void CriterionForm::connectFields()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->setModified(false);
        if (m_name->text().trimmed().isEmpty())
            m_name->setText(m_criterion.name);
        m_criterion.name = m_name->text().trimmed();
        tell();
    });
    connect(m_flag, &QLineEdit::editingFinished, this, [this] {
        m_flag->setModified(false);
        m_criterion.flag = m_flag->text().trimmed();
        tell();
    });
    connect(m_enabled, &QCheckBox::clicked, this, [this](bool isOn) {
        m_criterion.enabled = isOn;
        tell();
    });
    connect(m_category, &QComboBox::activated, this, [this] {
        m_criterion.category = m_category->currentData().toString();
        tell();
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        const int status = m_status->currentData().toInt();
        m_criterion.setStatus = status == kNoStatus ? std::nullopt : std::optional(IssueStatus(status));
        tell();
    });
    connect(m_suggestion, &QComboBox::activated, this, [this] {
        m_criterion.suggestion = domain::Suggestion(m_suggestion->currentData().toInt());
        tell();
    });
}

void CriterionForm::tell()
{
    Q_EMIT edited(m_criterion);
}

void CriterionForm::show(const domain::Criterion &criterion, const QString &currency, const QStringList &categories)
{
    m_criterion = criterion;
    m_currency = currency;
    setQuietly(m_name, criterion.name);
    setQuietly(m_flag, criterion.flag);
    m_enabled->setChecked(criterion.enabled);
    m_version->setText(tr("Version %1").arg(criterion.version));
    m_category->clear();
    m_category->addItem(tr("Every category"), QString());
    QStringList offered = categories;
    if (!criterion.category.isEmpty() && !offered.contains(criterion.category))
        offered.append(criterion.category);
    for (const QString &category : std::as_const(offered))
        m_category->addItem(category, category);
    m_category->setCurrentIndex(m_category->findData(criterion.category));
    m_status->setCurrentIndex(m_status->findData(criterion.setStatus ? int(*criterion.setStatus) : kNoStatus));
    m_suggestion->setCurrentIndex(m_suggestion->findData(int(criterion.suggestion)));
    showTerms();
}

// Rows that are there stay, so that the one being edited keeps the focus.
void CriterionForm::showTerms()
{
    while (m_terms.size() > m_criterion.terms.size())
        m_terms.takeLast()->deleteLater();
    while (m_terms.size() < m_criterion.terms.size()) {
        const int index = int(m_terms.size());
        auto *row = new TermRow(this);
        connect(row, &TermRow::edited, this, [this, index, row] {
            m_criterion.terms[index] = row->term();
            tell();
        });
        connect(row, &TermRow::removed, this, [this, index] { removeTerm(index); });
        m_termColumn->addWidget(row);
        m_terms.append(row);
    }
    for (int i = 0; i < m_terms.size(); ++i)
        m_terms[i]->show(m_criterion.terms[i], m_currency);
}

void CriterionForm::addTerm()
{
    m_criterion.terms.append({domain::CriterionFact::Age, domain::Comparison::AtLeast, 5});
    showTerms();
    tell();
}

void CriterionForm::removeTerm(int index)
{
    m_criterion.terms.removeAt(index);
    showTerms();
    tell();
}

void CriterionForm::showHolding(const QString &text)
{
    m_holding->setText(text);
}

void CriterionForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

}
