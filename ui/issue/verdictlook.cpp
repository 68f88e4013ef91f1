#include "issue/verdictlook.h"

#include "render/wording/names.h"

#include <QCoreApplication>

namespace ui {

ChipLook verdictLook(domain::Verdict verdict, bool isDecided)
{
    using domain::Verdict;
    const QString word = render::chip(verdict, isDecided);
    switch (verdict) {
    case Verdict::EscalateNow:
    case Verdict::Escalate:
        return {word, IconId::ArrowUp, ChipWeight::Act};
    case Verdict::EscalationFailed:
        return {word, IconId::LastResort, ChipWeight::Act};
    case Verdict::ContactDirectly:
        return {word, IconId::Call, ChipWeight::Do};
    case Verdict::SendReminder:
        return {word, IconId::Bell, ChipWeight::Do};
    case Verdict::GiveHeadsUp:
        return {word, IconId::Horn, ChipWeight::Do};
    case Verdict::PrepareFacts:
        return {word, IconId::Document, ChipWeight::Do};
    case Verdict::CloseLoop:
        return {word, IconId::CloseLoop, ChipWeight::Do};
    case Verdict::Review:
        return {word, IconId::Review, ChipWeight::Do};
    case Verdict::Wait:
        return isDecided ? ChipLook{word, IconId::Check, ChipWeight::Do} : ChipLook{word, IconId::Clock, ChipWeight::Quiet};
    case Verdict::HandleInTeam:
        return {word, IconId::Team, ChipWeight::Quiet};
    case Verdict::Nothing:
        return {word, IconId::Check, ChipWeight::Quiet};
    case Verdict::UseConfidentialRoute:
        return {word, IconId::Lock, ChipWeight::Confidential};
    }
    return {word, IconId::Clock, ChipWeight::Quiet};
}

QString verdictAct(domain::Verdict verdict)
{
    using domain::Verdict;
    const auto words = [](const char *text) { return QCoreApplication::translate("VerdictAct", text); };
    switch (verdict) {
    case Verdict::EscalateNow:
    case Verdict::Escalate:
        return words(QT_TRANSLATE_NOOP("VerdictAct", "Write escalation"));
    case Verdict::EscalationFailed:
        return words(QT_TRANSLATE_NOOP("VerdictAct", "Choose a last resort"));
    case Verdict::ContactDirectly:
        return words(QT_TRANSLATE_NOOP("VerdictAct", "Write request"));
    case Verdict::SendReminder:
        return words(QT_TRANSLATE_NOOP("VerdictAct", "Write reminder"));
    case Verdict::GiveHeadsUp:
        return words(QT_TRANSLATE_NOOP("VerdictAct", "Write heads-up"));
    case Verdict::PrepareFacts:
        return words(QT_TRANSLATE_NOOP("VerdictAct", "Fill in facts"));
    case Verdict::CloseLoop:
        return words(QT_TRANSLATE_NOOP("VerdictAct", "Tell the outcome"));
    case Verdict::Review:
        return words(QT_TRANSLATE_NOOP("VerdictAct", "Log the review"));
    case Verdict::Wait:
    case Verdict::HandleInTeam:
    case Verdict::Nothing:
    case Verdict::UseConfidentialRoute:
        return {};
    }
    return {};
}

}
