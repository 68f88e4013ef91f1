#include "domain/escalation/care/forwardfinding.h"

namespace domain {

MatrixFinding forwardFinding(const ForwardOffer &offer)
{
    MatrixFinding finding;
    finding.check = MatrixCheck::ForwardedElsewhere;
    finding.cell = {offer.pathKey, offer.level, offer.isTheirs ? MatrixCell::Column::Theirs : MatrixCell::Column::Ours, {}};
    finding.people = {offer.person, offer.standing};
    finding.texts = {offer.category.isEmpty() ? offer.pathName : offer.category};
    finding.number = offer.forwards;
    return finding;
}

}
