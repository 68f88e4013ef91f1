#include "draft/recipientchecktest.h"
#include "escalation/adviselawstest.h"
#include "escalation/clockrulestest.h"
#include "escalation/delayfigurestest.h"
#include "escalation/explaintest.h"
#include "escalation/matrixchecktest.h"
#include "escalation/recipientstest.h"
#include "escalation/rulestest.h"
#include "support/runner.h"
#include "time/durationtest.h"
#include "time/holidaydatatest.h"
#include "time/holidaytest.h"
#include "time/timeedgestest.h"
#include "time/workingtimetest.h"
#include "time/worktimelawstest.h"
#include "values/querytermtest.h"
#include "values/valuestest.h"

int main(int argc, char **argv)
{
    return support::runAll<DurationTest, TimeEdgesTest, WorkingTimeTest, WorkTimeLawsTest, HolidayTest, HolidayDataTest, ValuesTest, QueryTermTest, RulesTest, ClockRulesTest, RecipientsTest, AdviseLawsTest,
                           MatrixCheckTest, DelayFiguresTest, ExplainTest, RecipientCheckTest>(argc, argv);
}
