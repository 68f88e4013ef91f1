#include "sample/sampletest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<SampleTest>(argc, argv);
}
