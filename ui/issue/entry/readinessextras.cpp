#include "issue/entry/readinessextras.h"

#include "domain/issue/customvalues.h"

#include <QCoreApplication>

namespace ui {

namespace {

bool isQuantified(const services::IssueCase &issueCase)
{
    const domain::Issue &issue = issueCase.issue;
    return issueCase.figures.daysLost > 0 || !issue.costNow.isZero() || !issue.costPerDay.isZero() || !issue.oneOffLoss.isZero();
}

}

QVector<ReadinessExtra> readinessExtras(const services::IssueCase &issueCase, const QVector<domain::CustomField> &fields)
{
    using Field = ReadinessExtra::Field;
    QVector<ReadinessExtra> extras{
        {Field::Figures, QCoreApplication::translate("ui::ReadinessList", "Impact in days or money"), !isQuantified(issueCase)}};
    const domain::Issue &issue = issueCase.issue;
    if (issue.kind == domain::EntryKind::Decision)
        extras.append({Field::Options, QCoreApplication::translate("ui::ReadinessList", "Two options, or a reason"),
                       issue.options.size() < 2 && issue.decision.reason.isEmpty()});
    for (const domain::CustomField &field : fields)
        if (field.required && field.serves(issueCase.issue.category))
            extras.append({Field::Custom, field.name, domain::customValue(issueCase.issue, field.key).isEmpty()});
    return extras;
}

}
