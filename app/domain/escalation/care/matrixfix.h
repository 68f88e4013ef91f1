#pragma once

#include "domain/escalation/matrixcheck.h"

namespace domain {

// The one safe answer to a finding of the checks: what it does, and the matrix with it done.
struct MatrixFix {
    enum class Act {
        TakeTime,      // the response time of the neighbouring level: `time`
        TakeChannels,  // the default channels
        MoveStart,     // to level `number`
        LeaveOut,      // `person`, who is a deputy at level `number` and stands at another one too
        PutIn,         // `person` at level 0
        Serve,         // `text` is served by the path that issues of it go to already; its name is `path`
        ServeElsewhere, // `text` leaves this path: the one before it, `path`, takes such issues already
        MakeContact    // `person` is asked first at the cell; who was stays in the versions before
    };
    Act act = Act::TakeTime;
    Duration time;
    int number = 0;
    PersonId person;
    QString text;
    QString path;
    Matrix fixed;
};

// Nothing where a person has to choose.
std::optional<MatrixFix> fixFor(const MatrixFinding &finding, const Matrix &matrix, const EngineContext &context);

}
