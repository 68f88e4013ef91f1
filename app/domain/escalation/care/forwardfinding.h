#pragma once

#include "domain/escalation/matrixcheck.h"
#include "domain/issue/forwardoffer.h"

namespace domain {

// The hint of the checks that an offer comes to, at the cell it is about: who got the matters, who stands there (nobody: invalid),
// what they were about, how many forwards.
MatrixFinding forwardFinding(const ForwardOffer &offer);

}
