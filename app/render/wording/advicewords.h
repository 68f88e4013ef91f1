#pragma once

#include "render/wording/format.h"

namespace render {

// Turns the engine's answer into sentences for one context. Holds references: it must not outlive its context.
class AdviceWords
{
public:
    explicit AdviceWords(const domain::EngineContext &context, const QLocale &locale = QLocale(),
                         Format::Joint joint = Format::Joint::NoBreak);

    AdviceWords(const domain::EngineContext &context, const Format &format) : m_context(context), m_format(format) {}

    const Format &format() const { return m_format; }
    // "Escalate to level 2", "Send a reminder", "Wait": the headline of the advice card.
    QString headline(const domain::Advice &advice) const;
    QString headline(domain::Verdict verdict, int nextLevel) const;
    // What the moment `until` means: "by", "wait until"; empty without one.
    QString untilLine(const domain::Advice &advice) const;
    // One fact the verdict rests on. Every id of reasonids.h has a sentence.
    QString sentence(const domain::Reason &reason) const;
    QString sentence(const domain::Warning &warning) const;
    // "Lena Ostrow", and why a deputy: "for Stefan Albers, who cannot be reached"; empty when nobody is replaced.
    QString name(domain::PersonId person) const;
    QString standIn(const domain::Recipient &recipient) const;
    QString names(const QVector<domain::PersonId> &people) const;
    QString missingFacts(const QVector<domain::Fact> &facts) const;
    // A last resort, and until when the notices run that it gives: "Contract notice: “Termination”, served now, runs until Fri 4 Dec 2026 (30 working days)".
    QString lastResort(const QString &resort, const domain::Advice &advice) const;

private:
    const domain::EngineContext &m_context;
    Format m_format;
};

}
