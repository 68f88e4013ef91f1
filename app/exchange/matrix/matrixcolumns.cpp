#include "exchange/matrix/matrixcolumns.h"

namespace exchange {

QString matrixBlockName(MatrixBlock block)
{
    static constexpr const char *kNames[] = {"[Severities]", "[Impact]", "[Paths]", "[Levels]", "[Policies]"};
    return QLatin1String(kNames[int(block)]);
}

const QStringList &matrixHeadings(MatrixBlock block)
{
    static const QStringList kHeadings[] = {
        {QStringLiteral("Name"), QStringLiteral("Meaning"), QStringLiteral("Act immediately"), QStringLiteral("Everyday"), QStringLiteral("Update every")},
        {QStringLiteral("Urgency 1"), QStringLiteral("Urgency 2"), QStringLiteral("Urgency 3"), QStringLiteral("Urgency 4"), QStringLiteral("Urgency 5")},
        {QStringLiteral("Name"), QStringLiteral("Kind"), QStringLiteral("Counterparty"), QStringLiteral("Categories"), QStringLiteral("Last resorts")},
        {QStringLiteral("Number"), QStringLiteral("Title"), QStringLiteral("Our people"), QStringLiteral("Their people"), QStringLiteral("Respond S1"),
         QStringLiteral("Respond S2"), QStringLiteral("Respond S3"), QStringLiteral("Respond S4"), QStringLiteral("Acknowledge S1"),
         QStringLiteral("Acknowledge S2"), QStringLiteral("Acknowledge S3"), QStringLiteral("Acknowledge S4"), QStringLiteral("Channels"),
         QStringLiteral("Facts"), QStringLiteral("Other facts"), QStringLiteral("Notes")},
        {QStringLiteral("Severity"), QStringLiteral("Start level"), QStringLiteral("Reminders"), QStringLiteral("Grace"), QStringLiteral("Heads-up")}};
    return kHeadings[int(block)];
}

QString blockSafe(const QString &key)
{
    return key.startsWith(u'[') || key.startsWith(u'\\') ? u'\\' + key : key;
}

QString fromBlockSafe(const QString &cell)
{
    return cell.startsWith(u'\\') ? cell.mid(1) : cell;
}

}
