#pragma once

#include <QTest>

#include <type_traits>

namespace support {

// Runs each test class in turn in one program; the exit status is the number of classes with failures.
template <typename... Classes>
int runAll(int argc, char **argv)
{
    int failed = 0;
    const auto runOne = [&](auto tag) {
        typename decltype(tag)::type instance;
        failed += QTest::qExec(&instance, argc, argv) != 0;
    };
    (runOne(std::type_identity<Classes>{}), ...);
    return failed;
}

}
