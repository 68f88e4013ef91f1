#include "advicerefreshtest.h"

#include <QTest>

QTEST_GUILESS_MAIN(AdviceRefreshTest)
