#include "escalation/definitionmodeltest.h"
#include "issuetablemodeltest.h"
#include "laddermodeltest.h"
#include "listmodeltest.h"
#include "playmodeltest.h"
#include "support/runner.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return support::runAll<DefinitionModelTest, IssueTableModelTest, LadderModelTest, ListModelTest, PlayModelTest>(argc, argv);
}
