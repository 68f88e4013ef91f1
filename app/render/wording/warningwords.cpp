#include "render/wording/advicewords.h"
#include "render/wording/reasonfacts.h"
#include "render/wording/translate.h"

namespace render {

QString AdviceWords::sentence(const domain::Reason &reason) const
{
    if (const ReasonSentence words = reasonSentences().value(reason.id))
        return words(ReasonFacts(reason, *this));
    return reason.texts.isEmpty() ? reason.id : m_format.list(reason.texts);
}

namespace {

QString leaderLoad(const ReasonFacts &facts)
{
    const int count = int(facts.number(0));
    const QString times = count == 1 ? translate("WarningWords", "1 escalation")
                                     : translate("WarningWords", "%n escalations", nullptr, count);
    return translate("WarningWords", "%1 had %2 in the last 30 days.").arg(facts.people(), times);
}

}

QString AdviceWords::sentence(const domain::Warning &warning) const
{
    const domain::Reason arguments{{}, {}, warning.people, warning.instants, warning.numbers, {}};
    const ReasonFacts facts(arguments, *this);
    switch (warning.id) {
    case domain::WarningId::TooManyHands:
        return translate("WarningWords", "Too many hands: ask one person a side, and nobody above that level on copy.");
    case domain::WarningId::CryingWolf:
        return facts.hasMoment(0) ? translate("WarningWords", "Early: waiting ends on %1.").arg(facts.moment(0))
                                  : translate("WarningWords", "Early: nobody has been asked at the level below.");
    case domain::WarningId::LeaderLoad:
        return leaderLoad(facts);
    case domain::WarningId::NoNeedBy:
        return translate("WarningWords", "No need-by is stated, so no latest moment can be given.");
    case domain::WarningId::ShortRunway:
        return translate("WarningWords", "Short runway: reminders are dropped first, then waiting.");
    case domain::WarningId::TheirSideMissing:
        return translate("WarningWords", "Their side has nobody at this level; ours alone is told.");
    case domain::WarningId::PromiseAnnounced:
        return facts.hasMoment(0) ? translate("WarningWords", "Announced for %1: do it or take it back.").arg(facts.moment(0))
                                  : translate("WarningWords", "Announced: do it or take it back.");
    case domain::WarningId::Recurring:
        return translate("WarningWords", "This has happened %1 times: escalate the cause, not the case.")
            .arg(facts.number(0)); // three at least
    }
    return {};
}

}
