#include "models/issue/bulk/closingwords.h"

#include <QCoreApplication>

namespace models {

namespace {

constexpr int kKeysSaid = 5;

}

QString keyWords(const QStringList &keys, const render::Format &format)
{
    if (keys.size() <= kKeysSaid)
        return format.list(keys);
    return keys.mid(0, kKeysSaid).join(QStringLiteral(", ")) + QStringLiteral(" …");
}

QString closingWords(const services::BulkOutcome &outcome, const render::Format &format)
{
    QStringList words;
    if (!outcome.untold.isEmpty())
        words << QCoreApplication::translate("ClosingWords", "%1: resolved. It closes once the outcome is told, or waived with a reason.")
                     .arg(keyWords(outcome.untold, format));
    if (!outcome.unowned.isEmpty())
        words << QCoreApplication::translate("ClosingWords", "%1: resolved. It closes once somebody owns it.").arg(keyWords(outcome.unowned, format));
    return words.join(u' ');
}

}
