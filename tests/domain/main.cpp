#include "escalation/adviselawstest.h"
#include "escalation/delayfigurestest.h"
#include "escalation/matrixchecktest.h"
#include "escalation/recipientstest.h"
#include "escalation/rulestest.h"
#include "support/runner.h"
#include "time/durationtest.h"
#include "time/workingtimetest.h"
#include "time/worktimelawstest.h"
#include "values/valuestest.h"

int main(int argc, char **argv)
{
    return support::runAll<DurationTest, WorkingTimeTest, WorkTimeLawsTest, ValuesTest, RulesTest, RecipientsTest, AdviseLawsTest,
                           MatrixCheckTest, DelayFiguresTest>(argc, argv);
}
