#pragma once

namespace cli {

// While it lives, Ctrl+C and a request to end are only remembered, so that the work at hand can stop in order: it asks
// isAsked() now and then. Afterwards passOn() ends the program by the same signal, as scripts expect.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    static bool isAsked();
    // Does nothing when no signal came. Call it when every file is closed.
    static void passOn();

private:
    void (*m_interrupt)(int);
    void (*m_end)(int);
};

}
