#include "domain/person/person.h"

namespace domain {

PersonId Organisation::steward(int level, QDate day) const
{
    const Stewardship *found = nullptr;
    for (const Stewardship &each : ladder)
        if (each.level == level && each.isOn(day) && (!found || !found->from.isValid() || (each.from.isValid() && found->from <= each.from)))
            found = &each;
    return found ? found->person : PersonId();
}

QDate Organisation::nextLadderChange(QDate day) const
{
    QDate next;
    for (const Stewardship &each : ladder)
        for (const QDate change : {each.from, each.to.isValid() ? each.to.addDays(1) : QDate()})
            if (change.isValid() && day < change && (!next.isValid() || change < next))
                next = change;
    return next;
}

bool Person::hasChannel(Channel channel) const
{
    switch (channel) {
    case Channel::Meeting:
    case Channel::Letter:
    case Channel::Other:
        return true;
    case Channel::Call:
        return !phone.trimmed().isEmpty();
    case Channel::Chat:
        return !chat.trimmed().isEmpty();
    case Channel::Mail:
        return !email.trimmed().isEmpty();
    }
    return false;
}

}
