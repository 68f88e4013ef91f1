#include "dueplantest.h"

#include <QTest>

QTEST_GUILESS_MAIN(DuePlanTest)
