// The half of FactsPane that follows the kind of entry: what a decision, a concern and the project's own fields add.
#include "issue/facts/factspane.h"

#include "domain/issue/customvalues.h"
#include "domain/issue/wordlimit.h"
#include "issue/entry/causelist.h"
#include "issue/entry/customform.h"
#include "issue/entry/milestonefield.h"
#include "issue/facts/limitticks.h"
#include "issue/facts/optionstable.h"
#include "render/wording/advicewords.h"
#include "render/wording/names.h"
#include "services/project/customfieldservice.h"
#include "services/project/milestoneservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/formrow.h"
#include "widgets/edit/growingtext.h"
#include "widgets/edit/momentedit.h"
#include "widgets/edit/moneyedit.h"
#include "widgets/labels/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>

namespace ui {

using domain::EntryKind;
using domain::Issue;

namespace {

constexpr EntryKind kEntryKinds[] = {EntryKind::Issue,     EntryKind::Concern,  EntryKind::Query,
                                     EntryKind::Complaint, EntryKind::Decision, EntryKind::Dependency};

constexpr unsigned bitOf(EntryKind kind)
{
    return 1u << unsigned(kind);
}

constexpr unsigned kTroubles = bitOf(EntryKind::Issue) | bitOf(EntryKind::Complaint) | bitOf(EntryKind::Dependency);
constexpr unsigned kAsking = kTroubles | bitOf(EntryKind::Query);

}

void FactsPane::buildKind(QFormLayout *form)
{
    m_kind = new QComboBox(widget());
    m_kind->setFocusPolicy(Qt::StrongFocus);
    for (const EntryKind kind : kEntryKinds)
        m_kind->addItem(render::label(kind), int(kind));
    labelled(form, tr("Kind"), m_kind);
    connect(m_kind, &QComboBox::activated, this, [this] {
        change([&](Issue &i) { i.kind = EntryKind(m_kind->currentData().toInt()); });
    });
    buildDecision(form);
    buildWatch(form);
}

// The question is the title, and due by the need-by. What was decided is an entry of the log, so it is written there.
void FactsPane::buildDecision(QFormLayout *form)
{
    m_decisionHead = addSection(form, tr("Decision"));
    m_decider = new ChoiceBox(widget());
    m_decision = new TextLabel(QString(), TextRole::Body, Token::Text, widget());
    m_decision->setWordWrap(true);
    m_decision->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_decide = new LinkButton(tr("Record the decision"), widget());
    labelled(form, tr("Who decides"), m_decider);
    labelled(form, tr("Decided"), m_decision);
    form->addRow(QString(), m_decide);
    connect(m_decider, &ChoiceBox::valueChosen, this, [this](qint64 id) {
        change([&](Issue &i) { i.decision.decider = domain::PersonId(id); });
    });
    connect(m_decide, &LinkButton::clicked, this, [this] { Q_EMIT actRequested(models::IssueAct::Decide); });
}

void FactsPane::buildWatch(QFormLayout *form)
{
    m_watchHead = addSection(form, tr("Early warning"));
    m_reviewOn = new MomentEdit(QTime(12, 0), widget());
    m_reviewOn->showDayOnly();
    m_tripwire = new GrowingText(tr("What would make it an issue"), widget());
    m_watchActs = new QWidget(widget());
    auto *row = new QHBoxLayout(m_watchActs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(16));
    const std::pair<QString, models::IssueAct> acts[] = {{tr("Promote to an issue"), models::IssueAct::Promote},
                                                         {tr("Keep watching"), models::IssueAct::KeepWatching},
                                                         {tr("Drop"), models::IssueAct::DropConcern}};
    for (const auto &[words, act] : acts) {
        auto *button = new LinkButton(words, m_watchActs);
        row->addWidget(button);
        connect(button, &LinkButton::clicked, this, [this, wanted = act] {
            if (wanted == models::IssueAct::Promote)
                Q_EMIT entryWritten(models::prefilled(wanted, m_case, m_now));
            else
                Q_EMIT actRequested(wanted);
        });
    }
    row->addStretch(1);
    labelled(form, tr("Look again on"), m_reviewOn);
    labelled(form, tr("Tripwire"), m_tripwire);
    form->addRow(QString(), m_watchActs);
    connect(m_reviewOn, &MomentEdit::momentEdited, this, [this](base::Instant moment) {
        change([&](Issue &i) { i.watch.reviewOn = m_reviewOn->dayOf(moment); });
    });
    connect(m_tripwire, &GrowingText::textEdited, this, [this](const QString &text) { change([&](Issue &i) { i.watch.tripwire = text; }); });
}

void FactsPane::buildCauses(QFormLayout *form)
{
    m_causes = new CauseList(widget());
    labelled(form, tr("Causes"), m_causes);
    connect(m_causes, &CauseList::causesEdited, this, [this](const QStringList &causes) { change([&](Issue &i) { i.causes = causes; }); });
    connect(m_workaroundUntil, &MomentEdit::momentEdited, this, [this](base::Instant moment) {
        change([&](Issue &i) { i.workaroundUntil = m_workaroundUntil->dayOf(moment); });
    });
    connect(m_milestone, &MilestoneField::milestoneChosen, this, [this](domain::MilestoneId milestone) {
        change([&](Issue &i) { i.milestone = milestone; });
    });
    connect(m_milestone, &MilestoneField::needByOffered, this, [this](base::Instant needBy) { change([&](Issue &i) { i.needBy = needBy; }); });
}

void FactsPane::buildCustom(QFormLayout *form)
{
    m_customHead = addSection(form, tr("Fields of this project"));
    m_custom = new CustomForm(widget());
    m_technical = new LinkButton(tr("Add the usual technical fields"), widget());
    m_technical->setToolTip(tr("When it began, what changed, errors and logs, troubleshooting, references: for entries of this category"));
    form->addRow(m_custom);
    form->addRow(m_technical);
    connect(m_custom, &CustomForm::valueEdited, this, [this](const QString &field, const QString &value) {
        change([&](Issue &i) { domain::setCustomValue(i, field, value); });
    });
    connect(m_technical, &LinkButton::clicked, this, &FactsPane::addTechnicalFields);
}

void FactsPane::gatherKindRows()
{
    const unsigned notDecision = kAsking | bitOf(EntryKind::Concern);
    m_kindRows = {
        {m_decisionHead, bitOf(EntryKind::Decision), [](const Issue &i) { return i.decision.isTaken(); }},
        {m_decider, bitOf(EntryKind::Decision), [](const Issue &i) { return i.decision.decider.isValid(); }},
        {m_decision, bitOf(EntryKind::Decision), [](const Issue &i) { return i.decision.isTaken(); }},
        {m_decide, bitOf(EntryKind::Decision), [](const Issue &) { return false; }},
        {m_watchHead, bitOf(EntryKind::Concern), [](const Issue &) { return false; }},
        {m_reviewOn, bitOf(EntryKind::Concern), [](const Issue &) { return false; }},
        {m_tripwire, bitOf(EntryKind::Concern), [](const Issue &) { return false; }},
        {m_watchActs, bitOf(EntryKind::Concern), [](const Issue &) { return false; }},
        {m_peopleAffected, kTroubles, [](const Issue &i) { return i.peopleAffected > 0; }},
        {m_unplannedHours, kTroubles, [](const Issue &i) { return i.unplannedHours > 0; }},
        {m_limits, kTroubles, [](const Issue &i) { return !(i.limits == domain::OwnLimits{}); }},
        {m_askKind, kAsking, [](const Issue &i) { return i.ask.kind != domain::AskKind::None; }},
        {m_askText, kAsking, [](const Issue &i) { return !i.ask.text.isEmpty(); }},
        {m_askMoney, kTroubles, [](const Issue &i) { return !i.ask.money.isZero(); }},
        {m_askDays, kTroubles, [](const Issue &i) { return i.ask.days > 0; }},
        {m_askScope, kTroubles, [](const Issue &i) { return i.ask.scope; }},
        {m_options, kTroubles | bitOf(EntryKind::Decision), [](const Issue &i) { return !i.options.isEmpty(); }},
        {m_missedAt, kTroubles, [](const Issue &i) { return i.missedAt.isValid(); }},
        {m_worsening, kTroubles, [](const Issue &i) { return i.worsening; }},
        {m_joint, kAsking, [](const Issue &i) { return i.joint; }},
        {m_causes, notDecision & ~bitOf(EntryKind::Query), [](const Issue &i) { return !i.causes.isEmpty(); }},
        {m_workaround, kTroubles | bitOf(EntryKind::Concern), [](const Issue &i) { return !i.workaround.isEmpty(); }},
        {m_workaroundUntil, kTroubles, [](const Issue &i) { return i.workaroundUntil.isValid() || !i.workaround.isEmpty(); }},
    };
}

void FactsPane::showEntry(const services::IssueCase &issueCase, base::Instant now)
{
    m_case = issueCase;
    m_now = now;
    const render::Format format(issueCase.context);
    m_kind->setCurrentIndex(m_kind->findData(int(m_issue.kind)));
    for (MomentEdit *field : {m_reviewOn, m_workaroundUntil}) {
        field->setZone(format.zone());
        field->setNow(now);
    }
    m_reviewOn->setDay(m_issue.watch.reviewOn);
    m_tripwire->setPlain(m_issue.watch.tripwire);
    m_workaroundUntil->setDay(m_issue.workaroundUntil);
    m_causes->show(m_issue.causes);
    if (const auto milestones = services::MilestoneService(m_workspace).all(m_issue.project))
        m_milestone->show(m_issue, *milestones, issueCase.context);
    else
        Q_EMIT failed(milestones.error());
    showDecision(issueCase);
    showCustom(issueCase, now);
    showFigures(issueCase);
    countWords();
    showKindRows();
}

// The kind has its own words for a few fields; a row that it leaves out shows where it holds something, or where it is asked for.
void FactsPane::showKindRows()
{
    bool isLeftOut = false;
    for (const KindRow &row : m_kindRows) {
        const bool isOfKind = row.kinds & bitOf(m_issue.kind);
        const bool isOwn = row.field == m_watchHead || row.field == m_reviewOn || row.field == m_watchActs || row.field == m_decide
                           || row.field == m_decisionHead || row.field == m_decider || row.field == m_decision || row.field == m_tripwire;
        const bool isShown = isOfKind || row.isFilled(m_issue) || (m_showsAll && !isOwn);
        isLeftOut = isLeftOut || (!isShown && !isOwn);
        showFormRow(*m_form, row.field, isShown);
    }
    showFormRow(*m_form, m_showAll, isLeftOut);
    const auto name = [this](QWidget *field, const QString &words) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(words);
        field->setAccessibleName(words);
    };
    name(m_needBy, m_issue.kind == EntryKind::Decision ? tr("Due") : tr("Need-by"));
    name(m_originator, m_issue.kind == EntryKind::Complaint ? tr("Who complains") : m_issue.kind == EntryKind::Query ? tr("Who asks") : tr("Raised by"));
    name(m_counterparty, m_issue.kind == EntryKind::Dependency ? tr("Depends on") : tr("Counterparty"));
    name(m_outcome, m_issue.kind == EntryKind::Query ? tr("Answer") : tr("Outcome"));
}

void FactsPane::showDecision(const services::IssueCase &issueCase)
{
    const domain::DecisionTaken &decision = m_issue.decision;
    const render::AdviceWords words(issueCase.context);
    QVector<Choice> people;
    for (const domain::Person &person : issueCase.context.people)
        people << Choice{person.id.value(), person.name, issueCase.context.organisations.value(person.organisation).name};
    std::sort(people.begin(), people.end(), [](const Choice &a, const Choice &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    m_decider->setChoices(people, tr("Not stated"));
    m_decider->setValue(decision.decider.value());
    QString line = tr("Not yet");
    if (decision.isTaken()) {
        line = tr("%1, %2: %3").arg(words.name(decision.decider), words.format().moment(decision.at), decision.text);
        if (!decision.reason.isEmpty())
            line += QLatin1Char('\n') + tr("Because of: %1").arg(decision.reason);
    }
    m_decision->setText(line);
    m_decide->setText(decision.isTaken() ? tr("Decide again") : tr("Record the decision"));
    m_decide->updateGeometry();
}

void FactsPane::showCustom(const services::IssueCase &issueCase, base::Instant now)
{
    const services::CustomFieldService service(m_workspace);
    const auto fields = service.all(m_issue.project);
    const auto lacks = service.lacksTechnical(m_issue.project, m_issue.category);
    if (!fields || !lacks) {
        Q_EMIT failed(fields ? lacks.error() : fields.error());
        return;
    }
    m_custom->show(m_issue, *fields, render::Format(issueCase.context).zone(), now);
    showFormRow(*m_form, m_custom, !m_custom->isEmpty());
    showFormRow(*m_form, m_technical, *lacks);
    showFormRow(*m_form, m_customHead, !m_custom->isEmpty() || *lacks);
}

// Days and money now, and for each further day (G4).
void FactsPane::showFigures(const services::IssueCase &issueCase)
{
    const render::Format format(issueCase.context);
    const QString currency = issueCase.context.project.currency;
    const domain::DelayFigures &figures = issueCase.figures;
    QStringList parts;
    if (figures.daysLost > 0)
        parts << tr("%1 lost so far").arg(format.workingDays(figures.daysLost));
    const qint64 now = figures.costSoFarCents;
    if (now != 0)
        parts << tr("%1 so far").arg(format.money(now, currency));
    if (!m_issue.costPerDay.isZero())
        parts << tr("%1 for each further working day").arg(format.money(m_issue.costPerDay, currency));
    if (!m_issue.oneOffLoss.isZero())
        parts << tr("%1 more when the need-by is missed").arg(format.money(m_issue.oneOffLoss, currency));
    m_figures->setText(parts.isEmpty() ? tr("No days and no money stated yet") : parts.join(QStringLiteral("; ")));
    m_figures->setColor(parts.isEmpty() ? Token::Text2 : Token::Text);
}

void FactsPane::countWords()
{
    const int words = domain::wordCount(m_description->toPlainText());
    const int over = words - domain::kFactsWordLimit;
    m_words->setColor(over > 0 ? Token::S1 : Token::Text2);
    m_words->setText(over > 0 ? tr("%1 of %2 words, %3 too many: move details to where they are found. Nothing is cut.")
                                    .arg(words).arg(domain::kFactsWordLimit).arg(over)
                              : tr("%1 of %2 words").arg(words).arg(domain::kFactsWordLimit));
}

void FactsPane::addTechnicalFields()
{
    const auto added = services::CustomFieldService(m_workspace).addTechnical(m_issue.project, m_issue.category);
    if (!added) {
        Q_EMIT failed(added.error());
        return;
    }
    showCustom(m_case, m_now);
}

void FactsPane::reveal(QWidget *field)
{
    if (field->isHidden() || !field->parentWidget()->isVisibleTo(this)) {
        m_showsAll = true;
        showKindRows();
    }
    ensureWidgetVisible(field, 0, field->height());
    field->setFocus(Qt::OtherFocusReason);
}

void FactsPane::focusField(ReadinessExtra::Field field)
{
    using Field = ReadinessExtra::Field;
    switch (field) {
    case Field::Figures:
        return reveal(m_costPerDay);
    case Field::Watch:
        return reveal(m_reviewOn);
    case Field::Workaround:
        return reveal(m_workaroundUntil);
    case Field::Options:
        return reveal(m_options);
    case Field::Custom:
        ensureWidgetVisible(m_custom);
        m_custom->focusMissing();
    }
}

}
