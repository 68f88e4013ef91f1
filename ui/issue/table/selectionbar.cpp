#include "issue/table/selectionbar.h"

#include "domain/issue/customvalues.h"
#include "domain/record/names.h"
#include "models/issue/ownvalue.h"
#include "render/wording/names.h"
#include "services/escalation/matrixservice.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/labels/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace ui {

namespace {

constexpr char kClosing[] = "close";
constexpr int kFieldMost = 320;
constexpr int kValueMost = 440;

}

SelectionBar::SelectionBar(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_count(new TextLabel(QString(), TextRole::Label, Token::Text, this)),
      m_field(new QComboBox(this)), m_value(new QComboBox(this)), m_reason(new QLineEdit(this)), m_apply(new Button(tr("Apply"), this, Button::Kind::Primary)),
      m_cancel(new Button(tr("Cancel"), this, Button::Kind::Quiet))
{
    setObjectName(QStringLiteral("selectionBar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(space::kL), scaled(space::kS), scaled(space::kL), scaled(space::kS));
    column->setSpacing(scaled(space::kS));
    auto *form = new QHBoxLayout;
    auto *row = new QHBoxLayout;
    column->addLayout(form);
    column->addLayout(row);
    row->setSpacing(scaled(space::kS));
    row->addWidget(m_count);
    addActs(row);
    addFields();
    form->setSpacing(scaled(space::kS));
    form->addWidget(m_field, 1);
    form->addWidget(m_value, 1);
    form->addWidget(m_reason, 1);
    form->addStretch(0);
    m_field->setMaximumWidth(scaled(kFieldMost));
    m_value->setMaximumWidth(scaled(kValueMost));
    m_reason->setMaximumWidth(scaled(kFieldMost + kValueMost));
    row->addWidget(m_apply);
    row->addWidget(m_cancel);
    row->addStretch(1);
    connect(m_reason, &QLineEdit::returnPressed, this, &SelectionBar::apply);
    connect(m_reason, &QLineEdit::textChanged, this, &SelectionBar::followReason);
    connect(m_field, &QComboBox::activated, this, &SelectionBar::offerValues);
    connect(m_value->lineEdit(), &QLineEdit::returnPressed, this, &SelectionBar::apply);
    connect(m_apply, &Button::clicked, this, &SelectionBar::apply);
    connect(m_cancel, &Button::clicked, this, [this] { showForm({}); });
    showForm({});
    hide();
}

void SelectionBar::addActs(QHBoxLayout *row)
{
    const auto act = [this, row](const QString &words, auto slot) {
        auto *button = new Button(words, this);
        button->setSmall(true);
        connect(button, &Button::clicked, this, slot);
        row->addWidget(button);
        m_acts << button;
    };
    act(tr("Set…"), &SelectionBar::startSetting);
    act(tr("Close…"), &SelectionBar::startClosing);
    act(tr("Archive"), &SelectionBar::archiveWanted);
    act(tr("Copy"), &SelectionBar::copyWanted);
}

void SelectionBar::addFields()
{
    const QPair<QString, QString> fields[] = {
        {QStringLiteral("status"), tr("Status")},           {QStringLiteral("owner"), tr("Owner")},
        {QStringLiteral("category"), tr("Category")},       {QStringLiteral("needBy"), tr("Need-by")},
        {QStringLiteral("needBy.shift"), tr("Move need-by by working days")}, {QStringLiteral("labels.add"), tr("Add labels")},
        {QStringLiteral("labels.remove"), tr("Take labels off")}, {QStringLiteral("pathKey"), tr("Path")},
        {QStringLiteral("severityOverride"), tr("Severity")}};
    for (const auto &[field, words] : fields)
        m_field->addItem(words, field);
    m_field->setAccessibleName(tr("What to set"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(10);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setObjectName(QStringLiteral("selectionValue"));
    m_value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_value->setMinimumContentsLength(8);
    m_reason->setObjectName(QStringLiteral("selectionReason"));
    m_reason->setPlaceholderText(tr("Why they are over: it becomes their outcome"));
    m_reason->setAccessibleName(tr("Reason for closing"));
}

void SelectionBar::setOwnFields(const QVector<domain::CustomField> &fields)
{
    const QVariant chosen = m_field->currentData();
    for (int i = m_field->count() - 1; i >= 0; --i)
        if (m_field->itemData(i).toString().startsWith(domain::kCustomPrefix))
            m_field->removeItem(i);
    m_own = fields;
    for (const domain::CustomField &field : fields)
        m_field->addItem(field.name, domain::kCustomPrefix + field.key);
    m_field->setCurrentIndex(qMax(0, m_field->findData(chosen)));
    if (m_field->currentData() != chosen)
        offerValues();
}

const domain::CustomField *SelectionBar::ownField() const
{
    const QString chosen = m_field->currentData().toString();
    const auto found = std::find_if(m_own.cbegin(), m_own.cend(), [&](const domain::CustomField &each) { return domain::kCustomPrefix + each.key == chosen; });
    return found == m_own.cend() ? nullptr : &*found;
}

void SelectionBar::setCount(qsizetype count)
{
    m_count->setText(tr("%L1 selected").arg(count));
    setVisible(count > 1);
    if (count <= 1)
        showForm({});
}

void SelectionBar::setBusy(bool isBusy)
{
    for (QWidget *act : std::as_const(m_acts))
        act->setEnabled(!isBusy);
    m_isBusy = isBusy;
    followReason();
}

// The line for a field or a reason in place of the buttons; empty: the buttons again.
void SelectionBar::showForm(const QString &step)
{
    m_step = step;
    for (QWidget *act : std::as_const(m_acts))
        act->setVisible(step.isEmpty());
    const bool isClosing = step == QLatin1String(kClosing);
    m_field->setVisible(!step.isEmpty() && !isClosing);
    m_value->setVisible(!step.isEmpty() && !isClosing);
    m_reason->setVisible(isClosing);
    m_apply->setVisible(!step.isEmpty());
    m_cancel->setVisible(!step.isEmpty());
    m_apply->setText(isClosing ? tr("Close them") : tr("Apply"));
    followReason();
}

void SelectionBar::startSetting()
{
    showForm(QStringLiteral("set"));
    offerValues();
    m_field->setFocus(Qt::OtherFocusReason);
}

void SelectionBar::startClosing()
{
    showForm(QLatin1String(kClosing));
    m_reason->clear();
    m_reason->setFocus(Qt::OtherFocusReason);
}

// Nothing is closed without one.
void SelectionBar::followReason()
{
    m_apply->setEnabled(!m_isBusy && (m_step != QLatin1String(kClosing) || !m_reason->text().trimmed().isEmpty()));
}

void SelectionBar::offerValues()
{
    const QString field = m_field->currentData().toString();
    m_value->clear();
    QString hint;
    const auto offer = [this](const QString &words, const QString &value) { m_value->addItem(words, value); };
    if (field == QLatin1String("status")) {
        for (const auto &entry : domain::enumNames<domain::IssueStatus>())
            offer(render::label(entry.value), QString::fromLatin1(entry.name));
    } else if (field == QLatin1String("severityOverride")) {
        for (const auto &entry : domain::enumNames<domain::Severity>())
            offer(render::label(entry.value), QString::fromLatin1(entry.name));
    } else if (field == QLatin1String("owner")) {
        for (const domain::Person &person : m_workspace.people().people().value_or(QVector<domain::Person>()))
            offer(person.name, person.name);
    } else if (field == QLatin1String("category")) {
        for (const QString &category : m_workspace.projects().categories(m_project).value_or(QStringList()))
            offer(category, category);
    } else if (field == QLatin1String("pathKey")) {
        if (const auto matrix = m_workspace.matrices().current(m_project))
            for (const domain::EscalationPath &path : matrix->paths)
                offer(path.name, path.key);
    } else if (const domain::CustomField *own = ownField()) {
        offerOwnValues(*own);
        hint = models::ownValueHint(*own, QLocale());
    } else if (field == QLatin1String("needBy")) {
        hint = tr("2026-10-22; empty for none");
    } else if (field == QLatin1String("needBy.shift")) {
        hint = tr("+3 or -1");
    } else {
        hint = tr("One or more, divided by commas");
    }
    m_value->setAccessibleName(m_field->currentText());
    m_value->setCurrentIndex(-1);
    m_value->lineEdit()->setPlaceholderText(hint);
}

void SelectionBar::offerOwnValues(const domain::CustomField &field)
{
    for (const auto &[value, words] : models::ownValueChoices(field))
        m_value->addItem(words, value);
}

// What was typed or chosen, as fields are stored.
QString SelectionBar::storedValue() const
{
    const QString typed = m_value->currentText().trimmed();
    const int known = m_value->findText(typed, Qt::MatchFixedString);
    if (known >= 0)
        return m_value->itemData(known).toString();
    const domain::CustomField *own = ownField();
    return own ? models::storedOwnValue(*own, typed, QLocale()) : typed;
}

void SelectionBar::apply()
{
    if (!m_apply->isEnabled())
        return;
    if (m_step == QLatin1String(kClosing)) {
        Q_EMIT closeWanted(m_reason->text().trimmed());
        return;
    }
    Q_EMIT setWanted(m_field->currentData().toString(), storedValue());
}

void SelectionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    showForm({});
    Q_EMIT dismissed();
}

}
