#include "person/personcard.h"

#include "person/daytext.h"
#include "widgets/edit/elidingedit.h"
#include "widgets/edit/growingtext.h"
#include "widgets/labels/textlabel.h"

#include <QFormLayout>
#include <QLineEdit>

namespace ui {

using domain::Person;
using domain::Preferences;

PersonCard::PersonCard(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(scaled(16));
    m_form->setVerticalSpacing(scaled(8));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildPreferences();
    buildAgreement();
}

void PersonCard::addHead(const QString &title, const QString &hint)
{
    auto *head = new TextLabel(title, TextRole::Section, Token::Text, this);
    head->setContentsMargins(0, scaled(10), 0, 0);
    m_form->addRow(head);
    auto *line = new TextLabel(hint, TextRole::Second, Token::Text2, this);
    line->setWordWrap(true);
    m_form->addRow(line);
}

void PersonCard::addLabelled(const QString &label, QWidget *field)
{
    auto *name = new TextLabel(label, TextRole::Second, Token::Text2, this);
    name->setBuddy(field);
    name->setMinimumWidth(scaled(112));
    field->setAccessibleName(label);
    m_form->addRow(name, field);
}

void PersonCard::change(const std::function<void(Person &)> &edit)
{
    Person person = m_person;
    edit(person);
    if (!(person == m_person))
        Q_EMIT edited(person);
}

void PersonCard::buildPreferences()
{
    addHead(tr("How to ask"), tr("Shown beside a draft to this person; never part of a draft or a report."));
    const auto addLine = [this](const QString &label, const QString &hint, QString Preferences::*member) {
        auto *field = new ElidingEdit(this);
        field->setPlaceholderText(hint);
        addLabelled(label, field);
        m_lines << Line{field, member};
        connect(field, &QLineEdit::editingFinished, this, [this, field, member] {
            change([&](Person &person) { person.preferences.*member = field->text().trimmed(); });
        });
    };
    const auto addText = [this](const QString &label, const QString &hint, QString Preferences::*member) {
        auto *field = new GrowingText(hint, this);
        field->setLines(1, 6);
        addLabelled(label, field);
        m_texts << Text{field, member};
        connect(field, &GrowingText::textEdited, this, [this, member](const QString &text) {
            change([&](Person &person) { person.preferences.*member = text.trimmed(); });
        });
    };
    addLine(tr("Channel"), tr("Call first, then a mail"), &Preferences::channels);
    addLine(tr("Times"), tr("Before 10:00, never on Fridays"), &Preferences::times);
    addLine(tr("Length"), tr("Half a page"), &Preferences::length);
    addLine(tr("Format"), tr("The decision first, then options"), &Preferences::format);
    addText(tr("Do"), tr("Bring figures"), &Preferences::likes);
    addText(tr("Do not"), tr("Copy others without asking"), &Preferences::dislikes);
    addText(tr("What worked"), tr("Asking with two options"), &Preferences::worked);
}

void PersonCard::bindDay(QLineEdit *field, QDate domain::Agreement::*member)
{
    connect(field, &QLineEdit::editingFinished, this, [this, field, member] {
        const QDate day = dayFromText(field->text());
        if (day.isValid() || field->text().trimmed().isEmpty())
            change([&](Person &person) { person.agreement.*member = day; });
        const QDate kept = m_person.agreement.*member;
        field->setText(kept.isValid() ? dayText(kept) : QString());
    });
}

void PersonCard::buildAgreement()
{
    addHead(tr("Agreed beforehand"), tr("How escalations to this person go: when, by which way, with what."));
    m_agreedOn = new QLineEdit(this);
    m_agreedOn->setObjectName(QStringLiteral("agreedOn"));
    m_reviewOn = new QLineEdit(this);
    m_points = new GrowingText(tr("Points agreed"), this);
    m_points->setLines(2, 8);
    addLabelled(tr("Agreed on"), m_agreedOn);
    addLabelled(tr("Points"), m_points);
    addLabelled(tr("Review on"), m_reviewOn);
    bindDay(m_agreedOn, &domain::Agreement::on);
    bindDay(m_reviewOn, &domain::Agreement::reviewOn);
    connect(m_points, &GrowingText::textEdited, this, [this](const QString &text) {
        change([&](Person &person) { person.agreement.points = text.trimmed(); });
    });
}

void PersonCard::show(const Person &person)
{
    m_person = person;
    for (const Line &line : std::as_const(m_lines))
        line.field->setText(person.preferences.*line.member);
    for (const Text &text : std::as_const(m_texts))
        text.field->setPlain(person.preferences.*text.member);
    const domain::Agreement &agreement = person.agreement;
    m_agreedOn->setText(agreement.on.isValid() ? dayText(agreement.on) : QString());
    m_reviewOn->setText(agreement.reviewOn.isValid() ? dayText(agreement.reviewOn) : QString());
    m_points->setPlain(agreement.points);
}

}
