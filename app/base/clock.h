#pragma once

#include "base/instant.h"

namespace base {

// The only place that says what time it is.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual Instant now() const = 0;
};

// The computer's clock, in whole seconds.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

// A clock that stands still until it is moved: --at of the command line, and the tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant at) : m_at(at) {}
    Instant now() const override { return m_at; }
    void set(Instant at) { m_at = at; }

private:
    Instant m_at;
};

}
