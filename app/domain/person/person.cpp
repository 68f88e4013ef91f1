#include "domain/person/person.h"

namespace domain {

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
