#include "duelisttest.h"

#include <QTest>

QTEST_GUILESS_MAIN(DueListTest)
