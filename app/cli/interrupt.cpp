#include "cli/interrupt.h"

#include <csignal>

namespace cli {

namespace {

volatile std::sig_atomic_t rememberedSignal = 0;

void rememberSignal(int signal)
{
    rememberedSignal = signal;
}

}

Interrupt::Interrupt() : m_interrupt(std::signal(SIGINT, rememberSignal)), m_end(std::signal(SIGTERM, rememberSignal)) {}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_end);
}

bool Interrupt::isAsked()
{
    return rememberedSignal != 0;
}

void Interrupt::passOn()
{
    if (isAsked())
        std::raise(rememberedSignal);
}

}
