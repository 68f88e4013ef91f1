#include "services/person/organisationcheck.h"

#include "services/workspace/fieldfault.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace services {

using base::Result;
using domain::Organisation;
using domain::Stewardship;

namespace {

bool comesBefore(const Stewardship &a, const Stewardship &b)
{
    return std::tuple(a.level, a.from.isValid(), a.from) < std::tuple(b.level, b.from.isValid(), b.from);
}

Result<> checkLadder(const QVector<Stewardship> &ladder, const QVector<domain::Person> &people)
{
    for (qsizetype i = 0; i < ladder.size(); ++i) {
        const Stewardship &each = ladder[i];
        const QString field = QStringLiteral("ladder.%1.").arg(i + 1);
        if (each.level < 0 || each.level > kHighestLadderLevel)
            return fieldFault(field + QStringLiteral("level"), QString::number(each.level));
        if (std::none_of(people.begin(), people.end(), [&](const domain::Person &person) { return person.id == each.person; }))
            return fieldFault(field + QStringLiteral("person"), QStringLiteral("missing"));
        if (each.from.isValid() && each.to.isValid() && each.to < each.from)
            return fieldFault(field + QStringLiteral("to"), QStringLiteral("ends before it begins"));
        if (i > 0 && ladder[i - 1].level == each.level && ladder[i - 1].from == each.from)
            return fieldFault(field + QStringLiteral("from"), QStringLiteral("two begin on this day"));
    }
    return {};
}

Result<> checkNotices(const QVector<domain::NoticePeriod> &notices)
{
    QSet<QString> names;
    for (qsizetype i = 0; i < notices.size(); ++i) {
        const QString field = QStringLiteral("notices.%1.").arg(i + 1);
        const QString folded = notices[i].name.toCaseFolded();
        if (folded.isEmpty() || names.contains(folded))
            return fieldFault(field + QStringLiteral("name"), folded.isEmpty() ? QStringLiteral("empty") : notices[i].name);
        if (notices[i].workingDays < 1 || notices[i].workingDays > kLongestNoticeDays)
            return fieldFault(field + QStringLiteral("workingDays"), QString::number(notices[i].workingDays));
        names.insert(folded);
    }
    return {};
}

}

Result<> settleOrganisation(Organisation &organisation, const QVector<domain::Person> &people)
{
    organisation.name = organisation.name.trimmed();
    organisation.contractReference = organisation.contractReference.trimmed();
    if (organisation.name.isEmpty())
        return fieldFault("name", QStringLiteral("empty"));
    for (domain::NoticePeriod &notice : organisation.notices)
        notice.name = notice.name.trimmed();
    std::stable_sort(organisation.ladder.begin(), organisation.ladder.end(), comesBefore);
    return checkLadder(organisation.ladder, people).and_then([&] { return checkNotices(organisation.notices); });
}

}
