#pragma once

#include <QtGlobal>

#include <vector>

namespace domain {

// Which criteria the value of one fact lets hold, a bit for each: the range of all values cut at the bounds that the criteria
// state, with one mask for each piece. Knows nothing of what the fact means.
class CriterionColumn
{
public:
    // The criterion of this bit holds for values of [low, high] only; for none when low > high.
    void demand(quint64 bit, qint64 low, qint64 high);
    bool isUsed() const { return m_masks.size() > 1; }
    quint64 held(qint64 value) const;

private:
    void cutAt(qint64 start);

    std::vector<qint64> m_starts;               // of all pieces but the first, ascending
    std::vector<quint64> m_masks{~quint64(0)};  // of all pieces
};

// In the header: asked a dozen times for each of a million issues.
inline quint64 CriterionColumn::held(qint64 value) const
{
    size_t piece = 0;
    for (const qint64 start : m_starts) // few, and without a branch to guess
        piece += value >= start;
    return m_masks[piece];
}

}
