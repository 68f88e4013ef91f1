#include "issue/entry/customform.h"

#include "domain/issue/customvalues.h"
#include "models/issue/ownvalue.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/edit/growingtext.h"
#include "widgets/edit/momentedit.h"
#include "widgets/labels/textlabel.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

namespace ui {

using domain::CustomField;
using domain::FieldType;

CustomForm::CustomForm(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(scaled(16));
    m_form->setVerticalSpacing(scaled(8));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setLabelAlignment(Qt::AlignLeading);
}

void CustomForm::show(const domain::Issue &issue, const QVector<CustomField> &fields, const QTimeZone &zone, base::Instant now)
{
    QVector<CustomField> served;
    for (const CustomField &field : fields)
        if (field.serves(issue.category) || !domain::customValue(issue, field.key).isEmpty())
            served << field;
    m_zone = zone;
    m_now = now;
    m_values = issue.custom;
    if (served != m_fields) {
        m_fields = served;
        build();
    }
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        put(m_editors.at(i), m_fields.at(i), domain::customValue(issue, m_fields.at(i).key));
    setVisible(!m_fields.isEmpty());
}

void CustomForm::build()
{
    while (m_form->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_form->takeRow(0);
        for (QLayoutItem *item : {row.labelItem, row.fieldItem}) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its own signal may be running
            delete item;
        }
    }
    m_editors.clear();
    for (const CustomField &field : std::as_const(m_fields)) {
        const QString words = field.required ? tr("%1, required").arg(field.name) : field.name;
        QWidget *editor = makeEditor(field);
        auto *label = new TextLabel(words, TextRole::Second, Token::Text2, this);
        label->setMinimumHeight(scaled(30));
        label->setFixedWidth(scaled(112));
        label->setWordWrap(true);
        label->setBuddy(editor);
        editor->setAccessibleName(words);
        editor->setObjectName(domain::kCustomPrefix + field.key);
        m_form->addRow(label, editor);
        m_editors << editor;
    }
}

QWidget *CustomForm::makeEditor(const CustomField &field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::YesNo:
        return makeChoice(field);
    case FieldType::Date:
        return makeDay(field);
    case FieldType::Number:
        return makeNumber(field);
    case FieldType::Text:
        break;
    }
    auto *text = new GrowingText(QString(), this);
    connect(text, &GrowingText::textEdited, this, [this, key = field.key](const QString &value) { Q_EMIT valueEdited(key, value.trimmed()); });
    return text;
}

QWidget *CustomForm::makeChoice(const CustomField &field)
{
    auto *box = new QComboBox(this);
    box->setFocusPolicy(Qt::StrongFocus);
    box->addItem(tr("Not chosen"), QString());
    for (const auto &[value, words] : models::ownValueChoices(field))
        box->addItem(words, value);
    connect(box, &QComboBox::activated, this, [this, box, key = field.key] { Q_EMIT valueEdited(key, box->currentData().toString()); });
    return box;
}

QWidget *CustomForm::makeDay(const CustomField &field)
{
    auto *day = new MomentEdit(QTime(12, 0), this);
    day->showDayOnly();
    connect(day, &MomentEdit::momentEdited, this, [this, day, key = field.key](base::Instant moment) {
        Q_EMIT valueEdited(key, day->dayOf(moment).toString(Qt::ISODate));
    });
    return day;
}

QWidget *CustomForm::makeNumber(const CustomField &field)
{
    auto *number = new ElidingEdit(this);
    number->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(number, &QLineEdit::editingFinished, this, [this, number, field] {
        const auto known = std::find_if(m_values.cbegin(), m_values.cend(), [&](const domain::CustomValue &each) { return each.field == field.key; });
        const QString value = models::storedOwnValue(field, number->text(), QLocale());
        if (value != (known == m_values.cend() ? QString() : known->value))
            Q_EMIT valueEdited(field.key, value);
    });
    return number;
}

void CustomForm::put(QWidget *editor, const CustomField &field, const QString &value)
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (box->findData(value) < 0)
            box->addItem(value, value); // no longer among the choices
        box->setCurrentIndex(box->findData(value));
    } else if (auto *day = qobject_cast<MomentEdit *>(editor)) {
        day->setZone(m_zone);
        day->setNow(m_now);
        day->setDay(QDate::fromString(value, Qt::ISODate));
    } else if (auto *text = qobject_cast<GrowingText *>(editor)) {
        text->setPlain(value);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(models::typedOwnValue(field, value, QLocale()));
    }
}

void CustomForm::focusMissing()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString key = m_fields.at(i).key;
        const bool hasValue = std::any_of(m_values.cbegin(), m_values.cend(), [&](const domain::CustomValue &each) { return each.field == key; });
        if (m_fields.at(i).required && !hasValue) {
            m_editors.at(i)->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

}
