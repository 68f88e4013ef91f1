// The part of FactsPane about support tiers: the functional ladder that an issue climbs beside the one of its path.
#include "issue/facts/factspane.h"

#include "render/escalation/tierwords.h"
#include "widgets/edit/choicebox.h"
#include "widgets/edit/formrow.h"

#include <QFormLayout>
#include <QLabel>

#include <tuple>

namespace ui {

void FactsPane::buildTier(QFormLayout *form)
{
    m_tier = new ChoiceBox(widget());
    m_tier->setObjectName(QStringLiteral("tier"));
    m_tier->setToolTip(tr("Which specialists work on it, beside the level of management that knows"));
    labelled(form, tr("Support tier"), m_tier);
    connect(m_tier, &ChoiceBox::valueChosen, this, [this](qint64 place) {
        change([&](domain::Issue &i) { std::tie(i.tierPath, i.tier) = place > 0 ? m_tiers.value(place - 1) : Tier(); });
    });
}

// Offered are the functional paths of the matrix, but not the one it runs on.
void FactsPane::showTier(const services::IssueCase &issueCase)
{
    m_tiers.clear();
    QVector<Choice> choices;
    const auto offer = [&](const QString &path, int tier, const QString &text) {
        m_tiers.append({path, tier});
        choices.append({qint64(m_tiers.size()), text, {}});
    };
    for (const domain::EscalationPath &path : issueCase.matrix.paths)
        if (path.kind == domain::PathKind::Functional && path.key != issueCase.path.key)
            for (int tier = 1; tier <= path.levels.size(); ++tier)
                offer(path.key, tier, render::tierText(path, tier));
    const Tier own{m_issue.tierPath, m_issue.tier};
    if (m_issue.tier > 0 && !m_tiers.contains(own))
        offer(own.first, own.second, render::tierText(m_issue, issueCase.matrix));
    m_tier->setChoices(choices, tr("None"));
    m_tier->setValue(m_tiers.indexOf(own) + 1);
    showFormRow(*m_form, m_tier, !choices.isEmpty());
}

}
