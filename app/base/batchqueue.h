#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace base {

// Hands batches from one thread to another, at most a few ahead, so that memory stays flat.
template <typename Batch>
class BatchQueue
{
public:
    explicit BatchQueue(size_t mostWaiting = 2) : m_mostWaiting(mostWaiting) {}

    // Waits for room; false when nobody takes any more.
    bool put(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || m_batches.size() < m_mostWaiting; });
        if (m_isClosed)
            return false;
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }
    // Waits for the next; none when it was closed and all are taken.
    std::optional<Batch> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || !m_batches.empty(); });
        if (m_batches.empty())
            return std::nullopt;
        std::optional<Batch> batch(std::move(m_batches.front()));
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }
    // All that are there now; waits for none.
    std::deque<Batch> takeWaiting()
    {
        const std::lock_guard lock(m_mutex);
        m_changed.notify_all();
        return std::exchange(m_batches, {});
    }
    // By either side: no more will come, or no more are wanted.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    const size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    bool m_isClosed = false;
};

}
