// The part of FactsPane that classifies by a situation of the catalogue.
#include "issue/facts/factspane.h"

#include "issue/entry/situationfield.h"
#include "services/situation/situationservice.h"
#include "services/workspace/workspace.h"
#include "widgets/edit/formrow.h"

#include <QFormLayout>
#include <QLabel>

namespace ui {

// What a pick sets stands in the fields below it at once.
void FactsPane::buildKnown(QFormLayout *form)
{
    m_known = new SituationField(widget());
    labelled(form, tr("Known situation"), m_known);
    connect(m_known, &SituationField::picked, this,
            [this](const domain::ListedSituation &situation) { change([&](domain::Issue &i) { i = domain::classified(i, situation); }); });
    connect(m_known, &SituationField::cleared, this, [this] { change([](domain::Issue &i) { i = domain::unclassified(i); }); });
}

void FactsPane::showKnown()
{
    const auto situations = services::SituationService(m_workspace).all(m_issue.project);
    if (!situations) {
        Q_EMIT failed(situations.error());
        return;
    }
    m_known->show(m_issue, *situations);
    showFormRow(*m_form, m_known, !situations->isEmpty() || !m_issue.situation.isEmpty());
}

}
