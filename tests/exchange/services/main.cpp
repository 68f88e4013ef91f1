#include "greatlisttest.h"
#include "issueimporttest.h"
#include "issuelisttest.h"
#include "support/runner.h"
#include "workspacedocumenttest.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return support::runAll<GreatListTest, IssueImportTest, IssueListTest, WorkspaceDocumentTest>(argc, argv);
}
