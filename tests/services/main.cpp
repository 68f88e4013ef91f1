#include "contactlogtest.h"
#include "draft/bundlingtest.h"
#include "drafttest.h"
#include "historytest.h"
#include "issueservicetest.h"
#include "matrixservicetest.h"
#include "peopletest.h"
#include "projectservicetest.h"
#include "reporttest.h"
#include "riskservicetest.h"
#include "support/runner.h"
#include "writepathtest.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return support::runAll<WritePathTest, HistoryTest, ProjectServiceTest, PeopleTest, IssueServiceTest, ContactLogTest,
                           MatrixServiceTest, RiskServiceTest, DraftTest, BundlingTest, ReportTest>(argc, argv);
}
