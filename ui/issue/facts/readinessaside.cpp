#include "issue/facts/readinessaside.h"

#include "domain/escalation/levelchoice.h"
#include "issue/entry/readinessextras.h"
#include "issue/facts/readinesslist.h"
#include "widgets/theme/theme.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int kAsideWidth = 230;

}

ReadinessAside::ReadinessAside(QWidget *parent)
    : QScrollArea(parent), m_list(new ReadinessList(this))
{
    setFixedWidth(scaled(kAsideWidth));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its lines take the keys
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_list);
    setMinimumHeight(0);
}

// Own effort first of all, whatever the level wants.
void ReadinessAside::show(const services::IssueCase &issueCase, const QVector<domain::CustomField> &fields, base::Instant now)
{
    const QVector<domain::LevelChoice> choices = domain::levelChoices(issueCase.issue, issueCase.log, issueCase.path, issueCase.context, now);
    const auto next = std::find_if(choices.cbegin(), choices.cend(), [](const domain::LevelChoice &each) { return each.isAdvised; });
    QVector<domain::Fact> wanted;
    const bool isUnasked = issueCase.advice.verdict == domain::Verdict::UseConfidentialRoute || domain::decisionToCarryOut(issueCase.advice);
    if (next != choices.cend() && !isUnasked) {
        wanted = issueCase.path.level(next->level).facts;
        for (const domain::Fact fact : next->missing)
            if (!wanted.contains(fact))
                wanted.prepend(fact);
        QStringList people;
        for (const domain::Recipient &each : next->ours + next->theirs)
            people << issueCase.context.people.value(each.person).name;
        m_list->show(next->level, people, wanted, next->missing, readinessExtras(issueCase, fields));
    }
    m_isAsking = !wanted.isEmpty();
}

}
