#include "services/workspace/importdigest.h"

#include "domain/record/names.h"

namespace services {

namespace {

constexpr char kUnit = '\x1f';
constexpr char kRecord = '\x1e';

QByteArray joinedIds(const domain::Issue &issue)
{
    QByteArray bytes;
    for (const qint64 id : {issue.id.value(), issue.project.value(), issue.counterparty.value(), issue.owner.value(), issue.originator.value(),
                            qint64(issue.impact), qint64(issue.urgency)})
        bytes.append(QByteArray::number(id)).append(kUnit);
    for (const base::Instant at : {issue.raisedAt, issue.needBy, issue.resolvedAt, issue.changedAt})
        bytes.append(at.isValid() ? QByteArray::number(at.ms()) : QByteArray()).append(kUnit);
    return bytes;
}

}

QByteArray importDigestInput(const domain::Issue &issue)
{
    QByteArray bytes = joinedIds(issue);
    for (const QString *text : {&issue.key, &issue.title, &issue.description, &issue.businessImpact, &issue.category, &issue.source.system,
                                &issue.source.externalId, &issue.source.status, &issue.source.priority, &issue.source.type})
        bytes.append(text->toUtf8()).append(kUnit);
    bytes.append(domain::nameOf(issue.status).toLatin1()).append(kUnit);
    for (const QString &label : issue.labels)
        bytes.append(label.toUtf8()).append(kUnit);
    return bytes.append(kRecord);
}

}
