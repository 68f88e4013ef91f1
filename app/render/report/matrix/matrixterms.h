#pragma once

#include "render/report/matrix/matrixcontent.h"
#include "render/wording/format.h"

namespace render {

// What both papers about a matrix say of times, powers and routes, in words.
class MatrixTerms
{
public:
    MatrixTerms(const MatrixContent &content, const Format &format) : m_content(content), m_format(format) {}

    const domain::EngineContext &context() const { return m_content.context; }
    const Format &format() const { return m_format; }
    // As the engine counts them: the acknowledge time said, else a quarter of the response time; the grace after a reminder; each
    // at least one working hour. Empty where there is no response time.
    QString respond(const domain::Level &level, domain::Severity severity) const;
    QString acknowledge(const domain::Level &level, domain::Severity severity) const;
    QString grace(const domain::EscalationPath &path, const domain::Level &level, domain::Severity severity) const;
    QString name(domain::PersonId person) const;
    QString names(const QVector<domain::PersonId> &people) const;
    // What stands where our side of a level names nobody.
    static QString emptyPlace(const domain::EscalationPath &path, int level);
    // "Ana Ruiz, +49 40 1"; the mail address where there is no phone.
    QString reachedAt(domain::PersonId person) const;
    // "to EUR 100,000, 10 working days, scope"; empty when no power is stated.
    QString powers(domain::PersonId person) const;
    QString moneyPower(domain::PersonId person) const; // "EUR 100,000"
    QString channels(const domain::Level &level) const;
    QString facts(const domain::Level &level) const;
    // The names of those whom one may turn to on this path, the first of each level.
    QVector<domain::PersonId> contacts(const domain::EscalationPath &path) const;
    // "Matrix version 3 of 14 Sep 2026 · printed Thu 22 Oct 2026".
    QString origin() const;

private:
    QString share(const domain::Duration &respond, int percent) const;

    const MatrixContent &m_content;
    const Format &m_format;
};

}
