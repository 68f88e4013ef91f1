#include "escalation/matrix/matrixcasestest.h"
#include "escalation/matrix/simulationlawstest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<MatrixCasesTest, SimulationLawsTest>(argc, argv);
}
