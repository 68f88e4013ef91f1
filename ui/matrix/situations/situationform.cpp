#include "matrix/situations/situationform.h"

#include "render/escalation/situationwords.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/labels/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidestSituation = 860; // beyond it the eye loses the line
constexpr int kHighestScore = 5;

void addSituationField(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *name = new TextLabel(label, TextRole::Second, Token::Text2, field->parentWidget());
    name->setBuddy(field);
    name->setMinimumWidth(scaled(110));
    field->setAccessibleName(label);
    form->addRow(name, field);
}

// The text, unless it is being typed.
void showQuietly(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text && !(edit->hasFocus() && edit->isModified()))
        edit->setText(text);
}

}

SituationForm::SituationForm(QWidget *parent)
    : QWidget(parent), m_name(new ElidingEdit(this)), m_category(new QComboBox(this)), m_impact(new QComboBox(this)), m_urgency(new QComboBox(this)),
      m_everyday(new QCheckBox(tr("Handle yourself, no escalation"), this)), m_advice(new ElidingEdit(this)),
      m_findings(new TextLabel(QString(), TextRole::Second, Token::S1, this))
{
    setMaximumWidth(scaled(kWidestSituation));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(14));
    column->setSpacing(scaled(10));
    setupFields(column);
    connectFields();
}

void SituationForm::setupFields(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(scaled(8));
    form->setHorizontalSpacing(scaled(12));
    addSituationField(form, tr("Situation"), m_name);
    addSituationField(form, tr("Category"), m_category);
    addSituationField(form, tr("Impact"), m_impact);
    addSituationField(form, tr("Urgency"), m_urgency);
    form->addRow(QString(), m_everyday);
    addSituationField(form, tr("What to do"), m_advice);
    column->addLayout(form);
    for (QComboBox *box : {m_impact, m_urgency}) {
        box->addItem(tr("Leave as it is"));
        for (int score = 1; score <= kHighestScore; ++score)
            box->addItem(QString::number(score));
    }
    m_name->setObjectName(QStringLiteral("situationName"));
    m_category->setObjectName(QStringLiteral("situationCategory"));
    m_impact->setObjectName(QStringLiteral("situationImpact"));
    m_urgency->setObjectName(QStringLiteral("situationUrgency"));
    m_everyday->setObjectName(QStringLiteral("situationEveryday"));
    m_everyday->setToolTip(tr("An issue that picks it is handled in the team as long as there is time"));
    m_advice->setObjectName(QStringLiteral("situationAdvice"));
    m_advice->setPlaceholderText(tr("One line"));
    m_findings->setWordWrap(true);
    m_findings->setObjectName(QStringLiteral("situationFindings"));
    column->addWidget(m_findings);
    auto *remove = new LinkButton(tr("Remove situation"), this);
    remove->setObjectName(QStringLiteral("removeSituation"));
    column->addWidget(remove, 0, Qt::AlignLeading);
    connect(remove, &LinkButton::clicked, this, &SituationForm::removed);
}

void SituationForm::bindScore(QComboBox *box, int domain::ListedSituation::*member)
{
    connect(box, &QComboBox::activated, this, [this, member](int score) {
        m_situation.*member = score;
        tell();
    });
}

void SituationForm::connectFields()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->setModified(false);
        if (m_name->text().trimmed().isEmpty())
            m_name->setText(m_situation.name);
        m_situation.name = m_name->text().trimmed();
        tell();
    });
    connect(m_advice, &QLineEdit::editingFinished, this, [this] {
        m_advice->setModified(false);
        m_situation.advice = m_advice->text().trimmed();
        tell();
    });
    connect(m_category, &QComboBox::activated, this, [this] {
        m_situation.category = m_category->currentData().toString();
        tell();
    });
    connect(m_everyday, &QCheckBox::clicked, this, [this](bool isOn) {
        m_situation.everyday = isOn;
        tell();
    });
    bindScore(m_impact, &domain::ListedSituation::impact);
    bindScore(m_urgency, &domain::ListedSituation::urgency);
}

void SituationForm::tell()
{
    Q_EMIT edited(m_situation);
}

void SituationForm::show(const domain::ListedSituation &situation, const QVector<domain::SituationCheck> &findings, const QStringList &categories)
{
    if (m_situation.id != situation.id) {
        m_name->setModified(false);
        m_advice->setModified(false);
    }
    m_situation = situation;
    showQuietly(m_name, situation.name);
    showQuietly(m_advice, situation.advice);
    m_category->clear();
    m_category->addItem(tr("Leave as it is"), QString());
    for (const QString &category : categories)
        m_category->addItem(category, category);
    m_category->setCurrentIndex(std::max(0, m_category->findData(situation.category)));
    m_impact->setCurrentIndex(situation.impact);
    m_urgency->setCurrentIndex(situation.urgency);
    m_everyday->setChecked(situation.everyday);
    QStringList lines;
    for (const domain::SituationCheck check : findings)
        lines << tr("Look at it: %1").arg(render::findingText(check));
    m_findings->setText(lines.join(QLatin1Char('\n')));
    m_findings->setVisible(!lines.isEmpty());
}

void SituationForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

}
