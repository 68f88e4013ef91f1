#include "render/wording/advicewords.h"

#include "render/wording/names.h"
#include "render/wording/translate.h"

namespace render {

AdviceWords::AdviceWords(const domain::EngineContext &context, const QLocale &locale, Format::Joint joint)
    : m_context(context), m_format(context, locale, joint)
{
}

QString AdviceWords::headline(const domain::Advice &advice) const
{
    if (domain::decisionToCarryOut(advice))
        return translate("AdviceWords", "Carry out the decision");
    return headline(advice.verdict, advice.nextLevel);
}

QString AdviceWords::headline(domain::Verdict verdict, int nextLevel) const
{
    switch (verdict) {
    case domain::Verdict::CloseLoop:
        return translate("AdviceWords", "Tell the outcome");
    case domain::Verdict::Review:
        return translate("AdviceWords", "Hold the after-action review");
    case domain::Verdict::Nothing:
        return translate("AdviceWords", "Nothing left to do");
    case domain::Verdict::UseConfidentialRoute:
        return translate("AdviceWords", "Use the confidential route");
    case domain::Verdict::EscalateNow:
        return translate("AdviceWords", "Escalate now to level %1").arg(nextLevel);
    case domain::Verdict::Wait:
        return translate("AdviceWords", "Wait");
    case domain::Verdict::ContactDirectly:
        return translate("AdviceWords", "Contact whoever can solve it");
    case domain::Verdict::SendReminder:
        return translate("AdviceWords", "Send a reminder");
    case domain::Verdict::HandleInTeam:
        return translate("AdviceWords", "Handle it in the team");
    case domain::Verdict::GiveHeadsUp:
        return translate("AdviceWords", "Give a heads-up");
    case domain::Verdict::PrepareFacts:
        return translate("AdviceWords", "Prepare the facts for level %1").arg(nextLevel);
    case domain::Verdict::EscalationFailed:
        return translate("AdviceWords", "Turn to the last resorts");
    case domain::Verdict::Escalate:
        return translate("AdviceWords", "Escalate to level %1").arg(nextLevel);
    }
    return {};
}

QString AdviceWords::untilLine(const domain::Advice &advice) const
{
    if (!advice.until.isValid())
        return {};
    const QString moment = m_format.moment(advice.until);
    if ((advice.verdict == domain::Verdict::Wait && !domain::decisionToCarryOut(advice)) || advice.verdict == domain::Verdict::HandleInTeam)
        return translate("AdviceWords", "until %1").arg(moment);
    return translate("AdviceWords", "by %1").arg(moment);
}

QString AdviceWords::name(domain::PersonId person) const
{
    const QString name = m_context.people.value(person).name.simplified();
    return name.isEmpty() ? translate("AdviceWords", "an unknown person") : name;
}

QString AdviceWords::names(const QVector<domain::PersonId> &people) const
{
    QStringList names;
    for (const domain::PersonId person : people)
        names << name(person);
    return m_format.list(names);
}

QString AdviceWords::standIn(const domain::Recipient &recipient) const
{
    if (!recipient.insteadOf.isValid())
        return {};
    const QString absent = name(recipient.insteadOf);
    switch (recipient.because) {
    case domain::StandInReason::None:
        return translate("AdviceWords", "for %1").arg(absent);
    case domain::StandInReason::Unreachable:
        return translate("AdviceWords", "for %1, who cannot be reached").arg(absent);
    case domain::StandInReason::Implicated:
        return translate("AdviceWords", "for %1, who is involved").arg(absent);
    case domain::StandInReason::Power:
        return translate("AdviceWords", "for %1, whose powers do not reach").arg(absent);
    }
    return {};
}

QString AdviceWords::missingFacts(const QVector<domain::Fact> &facts) const
{
    QStringList labels;
    for (const domain::Fact fact : facts)
        labels << label(fact);
    return labels.join(QStringLiteral(", "));
}

QString AdviceWords::lastResort(const QString &resort, const domain::Advice &advice) const
{
    QStringList notices;
    for (const domain::ContractNotice &notice : advice.notices)
        if (notice.lastResort == resort)
            //: A notice by its name, the day it ends, how long it is
            notices << translate("AdviceWords", "“%1”, served now, runs until %2 (%3)")
                           .arg(notice.period.name.simplified(), m_format.weekdayYear(notice.endsOn),
                                m_format.workingDays(notice.period.workingDays));
    if (notices.isEmpty())
        return resort.simplified();
    return translate("AdviceWords", "%1: %2").arg(resort.simplified(), notices.join(QStringLiteral("; ")));
}

}
