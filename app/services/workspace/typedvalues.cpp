#include "services/workspace/typedvalues.h"

#include "services/person/personservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"

#include <QRegularExpression>

namespace services {

using base::ErrorCode;
using base::Result;

Result<QString> personNumber(Workspace &workspace, const QString &field, const QString &text)
{
    const Result<domain::Person> person = workspace.people().findByText(text);
    if (person)
        return QString::number(person->id.value());
    if (person.error().code != ErrorCode::NotFound && person.error().code != ErrorCode::Invalid)
        return base::fail(person.error());
    return fieldFault(field, text, ErrorCode::BadValue);
}

Result<QVector<domain::FieldChange>> moneyChanges(const QString &field, const QString &text)
{
    static const QRegularExpression kMoney(QStringLiteral("^(?:([A-Z]{3})\\s*)?([0-9][0-9,]*(?:\\.[0-9]{1,2})?)(?:\\s*([A-Z]{3}))?$"));
    const QRegularExpressionMatch match = kMoney.match(text);
    if (!match.hasMatch())
        return fieldFault(field, text, ErrorCode::BadValue);
    QVector<domain::FieldChange> changes{{field + QStringLiteral(".amount"), {}, match.captured(2).remove(QLatin1Char(','))}};
    const QString currency = match.captured(1) + match.captured(3);
    if (!currency.isEmpty())
        changes.append({field + QStringLiteral(".currency"), {}, currency});
    return changes;
}

}
