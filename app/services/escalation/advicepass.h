#pragma once

#include "base/result.h"
#include "domain/escalation/advice.h"

#include <QVector>

#include <functional>
#include <memory>

namespace services {

class Workspace;

// What one look at every issue of the file found.
struct PassFindings {
    struct Due {
        domain::IssueId issue;
        domain::Verdict verdict = domain::Verdict::Nothing;
        int nextLevel = 0;
        quint64 criteria = 0; // those of the project that hold, a bit for each
    };
    int looked = 0;
    int asked = 0;                   // those whose log had to be read
    QVector<Due> due;                // what wants something done, or has a criterion that holds
    QVector<domain::IssueId> changed; // whose cached advice says something else
};

// Every issue of the file judged at the clock's now from its decision columns alone, a million in a second; the few that these
// cannot decide are judged in full. Reads only. For the refresh after a change, which then begins with what became another.
class AdvicePass
{
public:
    explicit AdvicePass(Workspace &workspace);
    // False from `goOn`, asked every few thousand issues, ends it early.
    using GoOn = std::function<bool()>;
    [[nodiscard]] base::Result<PassFindings> run(const GoOn &goOn = {});
    // Makes what was found changed the first to be refreshed.
    [[nodiscard]] base::Result<> bringForward(const PassFindings &findings);

private:
    class Lanes;
    class Round;
    Workspace &m_workspace;
};

}
