// The showing half of FactsPane: values of a case into its fields.
#include "issue/facts/factspane.h"

#include "issue/facts/assistlist.h"
#include "issue/facts/implicatedlist.h"
#include "issue/facts/limitticks.h"
#include "issue/facts/optionstable.h"
#include "issue/response/partylist.h"
#include "render/wording/format.h"
#include "render/wording/names.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/growingtext.h"
#include "widgets/edit/momentedit.h"
#include "widgets/edit/moneyedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace ui {

void FactsPane::show(const services::IssueCase &issueCase, base::Instant now)
{
    const bool sameIssue = m_issue.id == issueCase.issue.id;
    m_showsAll = m_showsAll && sameIssue;
    if (!m_offered && m_issue == issueCase.issue && isAncestorOf(QApplication::focusWidget()))
        return; // the clock moved on: what is being typed stays
    m_offered = false;
    m_issue = issueCase.issue;
    const domain::Issue &issue = m_issue;
    const render::Format format(issueCase.context);
    const QString currency = issueCase.context.project.currency;
    fillChoices(issueCase);
    showSeverity(issueCase);
    showKnown();
    m_description->setPlain(issue.description);
    m_impactText->setPlain(issue.businessImpact);
    m_impact->setCurrentIndex(issue.impact);
    m_urgency->setCurrentIndex(issue.urgency);
    m_askKind->setCurrentIndex(m_askKind->findData(int(issue.ask.kind)));
    m_askText->setPlain(issue.ask.text);
    m_askDays->setValue(issue.ask.days);
    m_askScope->setChecked(issue.ask.scope);
    m_peopleAffected->setValue(issue.peopleAffected);
    m_unplannedHours->setValue(issue.unplannedHours);
    m_limits->show(issue, issueCase.context.project);
    m_helpers->show(issue.helpers, issueCase.context, now);
    m_implicated->show(issue.implicated, issueCase.context);
    m_parties->show(issue.contributions, issueCase.context);
    m_options->setOptions(issue.options, currency);
    m_consequence->setPlain(issue.consequence);
    const std::pair<MoneyEdit *, domain::Money> amounts[] = {{m_costPerDay, issue.costPerDay},
                                                             {m_costNow, issue.costNow},
                                                             {m_oneOffLoss, issue.oneOffLoss},
                                                             {m_askMoney, issue.ask.money}};
    for (const auto &[field, money] : amounts) {
        field->setCurrency(currency);
        field->setMoney(money);
    }
    for (MomentEdit *field : {m_needBy, m_missedAt}) {
        field->setZone(format.zone());
        field->setNow(now);
    }
    m_needBy->setMoment(issue.needBy);
    m_missedAt->setMoment(issue.missedAt);
    m_worsening->setChecked(issue.worsening);
    m_joint->setChecked(issue.joint);
    m_workaround->setPlain(issue.workaround);
    m_labels->setText(issue.labels.join(QStringLiteral(", ")));
    QStringList lines;
    for (const domain::DetailLink &link : issue.links)
        lines << (link.target.isEmpty() ? link.label : QStringLiteral("%1 | %2").arg(link.label, link.target));
    m_details->setPlain(lines.join(QLatin1Char('\n')));
    m_outcome->setPlain(issue.outcome);
    showEntry(issueCase, now);
    showResponse(issueCase, now);
    if (!sameIssue)
        ensureVisible(0, 0);
}

void FactsPane::showSeverity(const services::IssueCase &issueCase)
{
    const domain::SeverityMatrix &matrix = issueCase.matrix.severity;
    const domain::Severity byMatrix = matrix.severity(m_issue.impact, m_issue.urgency);
    m_severity->clear();
    m_severity->addItem(tr("%1, by the matrix").arg(render::label(byMatrix, matrix)));
    for (const domain::Severity severity : domain::kSeverities)
        m_severity->addItem(tr("%1, chosen").arg(render::label(severity, matrix)));
    m_severity->setCurrentIndex(m_issue.severityOverride ? int(*m_issue.severityOverride) + 1 : 0);
    m_severityReason->setText(m_issue.overrideReason);
    m_severityReason->setEnabled(m_issue.severityOverride.has_value());
}

void FactsPane::fillChoices(const services::IssueCase &issueCase)
{
    const domain::EngineContext &context = issueCase.context;
    QVector<Choice> people;
    for (const domain::Person &person : context.people)
        people << Choice{person.id.value(), person.name, context.organisations.value(person.organisation).name};
    QVector<Choice> parties;
    for (const domain::Organisation &organisation : context.organisations)
        if (!organisation.isOurs)
            parties << Choice{organisation.id.value(), organisation.name, {}};
    for (QVector<Choice> *choices : {&people, &parties})
        std::sort(choices->begin(), choices->end(), [](const Choice &a, const Choice &b) {
            return QString::localeAwareCompare(a.text, b.text) < 0;
        });
    m_owner->setChoices(people, tr("Unclear"));
    m_owner->setValue(m_issue.owner.value());
    m_originator->setChoices(people, tr("Not stated"));
    m_originator->setValue(m_issue.originator.value());
    m_counterparty->setChoices(parties, tr("None, own team"));
    m_counterparty->setValue(m_issue.counterparty.value());

    QStringList confidential;
    QVector<Choice> paths;
    m_pathKeys.clear();
    for (const domain::EscalationPath &path : issueCase.matrix.paths) {
        if (path.kind == domain::PathKind::Confidential) {
            confidential << path.categories;
            continue;
        }
        m_pathKeys << path.key;
        paths << Choice{qint64(m_pathKeys.size()), path.name, render::label(path.kind)};
    }
    m_path->setChoices(paths, tr("%1, by category").arg(issueCase.path.name));
    m_path->setValue(m_pathKeys.indexOf(m_issue.pathKey) + 1);
    showTier(issueCase);
    m_category->clear();
    m_category->addItem(tr("None"), QString());
    if (const auto categories = m_workspace.projects().categories(m_issue.project))
        for (const QString &category : *categories)
            if (!confidential.contains(category))
                m_category->addItem(category, category);
    m_category->setCurrentIndex(std::max(0, m_category->findData(m_issue.category)));
}

void FactsPane::focusFact(domain::Fact fact)
{
    using domain::Fact;
    QWidget *field = m_description;
    switch (fact) {
    case Fact::Description:
    case Fact::Tried:
        break;
    case Fact::BusinessImpact:
        field = m_impactText;
        break;
    case Fact::CostPerDay:
        field = m_costPerDay;
        break;
    case Fact::NeedBy:
        field = m_needBy;
        break;
    case Fact::Options:
    case Fact::Recommendation:
        field = m_options;
        break;
    case Fact::Ask:
        field = m_askText;
        break;
    case Fact::Consequence:
        field = m_consequence;
        break;
    case Fact::Workaround:
        field = m_workaround;
        break;
    case Fact::Details:
        field = m_details;
        break;
    case Fact::Category:
        field = m_category;
        break;
    }
    reveal(field);
}

}
