#pragma once

#include "base/result.h"

#include <QTest>

// QVERIFY for results, telling the error.
#define VERIFY_DONE(expression) \
    do { \
        const auto &verifiedResult = (expression); \
        QVERIFY2(verifiedResult, verifiedResult ? "" : qPrintable(verifiedResult.error().detail)); \
    } while (false)

#define VERIFY_FAILED(expression, expectedCode) \
    do { \
        const auto &verifiedResult = (expression); \
        QVERIFY2(!verifiedResult, "it succeeded"); \
        QCOMPARE(int(verifiedResult.error().code), int(expectedCode)); \
    } while (false)
