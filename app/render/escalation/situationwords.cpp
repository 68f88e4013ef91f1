#include "render/escalation/situationwords.h"

#include "render/wording/matrix/listwords.h"
#include "render/wording/translate.h"

namespace render {

QString escalationMark(const domain::ListedSituation &situation)
{
    return situation.everyday ? translate("SituationWords", "handle yourself") : translate("SituationWords", "escalate");
}

QString pickText(const domain::ListedSituation &situation)
{
    QStringList sets;
    if (!situation.category.isEmpty())
        sets << translate("SituationWords", "category %1").arg(situation.category);
    if (situation.impact > 0)
        sets << translate("SituationWords", "impact %1").arg(situation.impact);
    if (situation.urgency > 0)
        sets << translate("SituationWords", "urgency %1").arg(situation.urgency);
    QStringList sentences;
    if (!sets.isEmpty())
        sentences << translate("SituationWords", "It sets %1.").arg(listed(sets));
    if (situation.everyday)
        sentences << translate("SituationWords", "Handle it yourself, without escalation.");
    if (!situation.advice.isEmpty())
        sentences << situation.advice;
    return sentences.join(QLatin1Char(' '));
}

QString findingText(domain::SituationCheck check)
{
    switch (check) {
    case domain::SituationCheck::NoCategory:
        return translate("SituationWords", "no category");
    case domain::SituationCheck::UnservedCategory:
        return translate("SituationWords", "no path serves its category");
    case domain::SituationCheck::Unrated:
        return translate("SituationWords", "impact or urgency is not set");
    case domain::SituationCheck::EverydayActsNow:
        return translate("SituationWords", "to be handled by oneself, but its severity acts at once");
    case domain::SituationCheck::EverydayAbove:
        return translate("SituationWords", "to be handled by oneself, but ranked above one that is escalated");
    }
    return {};
}

}
