#include "support/runner.h"
#include "time/durationtest.h"
#include "time/workingtimetest.h"
#include "time/worktimelawstest.h"
#include "values/valuestest.h"

int main(int argc, char **argv)
{
    return support::runAll<DurationTest, WorkingTimeTest, WorkTimeLawsTest, ValuesTest>(argc, argv);
}
