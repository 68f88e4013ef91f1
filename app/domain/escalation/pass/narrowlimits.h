#pragma once

#include "domain/escalation/pass/narrowissue.h"
#include "domain/project/project.h"

namespace domain {

// The project manager's own limits, as asksBeyondAuthority() knows them, for narrow issues.
class NarrowLimits
{
public:
    explicit NarrowLimits(const Project &project)
        : m_cents(project.authorityMoney.cents), m_days(project.authorityDays),
          m_currency(narrowCurrency(project.currency).value_or(-1)), m_isScopeFree(project.authorityScope)
    {
    }

    // What the issue asks for is above them.
    bool isExceededBy(const NarrowIssue &issue) const
    {
        const bool isOwnCurrency = issue.askCurrency == 0 || issue.askCurrency == m_currency;
        return (issue.has(NarrowIssue::AskScope) && !m_isScopeFree) || (m_days > 0 && issue.askDays > m_days)
               || (isOwnCurrency && isAbove(issue.askCents));
    }
    // An amount in the project's currency is.
    bool isAbove(qint64 cents) const { return m_cents > 0 && cents > m_cents; }

private:
    const qint64 m_cents;
    const qint64 m_days;
    const qint64 m_currency;
    const bool m_isScopeFree;
};

}
