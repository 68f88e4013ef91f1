#include "domain/issue/response.h"

namespace domain {

QVector<ResponseAction> overdueActions(const QVector<ResponseAction> &actions, QDate today)
{
    QVector<ResponseAction> overdue;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(overdue), [today](const ResponseAction &each) { return each.isOverdue(today); });
    std::stable_sort(overdue.begin(), overdue.end(), [](const ResponseAction &a, const ResponseAction &b) { return a.due < b.due; });
    return overdue;
}

}
