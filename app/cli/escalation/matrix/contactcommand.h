#pragma once

#include "cli/command.h"
#include "services/issue/forward/forwardoffers.h"

#include <QJsonValue>

namespace cli {

// The offer of a new contact that stands for an issue as show and advise tell it: null and no line without one. One that was
// put off has no line.
struct OfferAnswer {
    QJsonValue json;
    QString line;
};
[[nodiscard]] base::Result<OfferAnswer> offerAnswer(services::Workspace &workspace, const services::IssueCase &issueCase);

// matrix contact: takes the offer, or puts it off.
Command matrixContactCommand();

}
