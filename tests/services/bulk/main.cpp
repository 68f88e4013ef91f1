#include "bulk/bulkedittest.h"
#include "bulk/issueviewstest.h"
#include "support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return support::runAll<BulkEditTest, IssueViewsTest>(argc, argv);
}
