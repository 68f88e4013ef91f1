#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace domain {

// Which criteria the facts of an issue let hold, a bit for each. For each fact the range of all values is cut at the bounds that the
// criteria state, with one mask for each piece. Knows nothing of what the facts mean.
class CriterionTable
{
public:
    static constexpr size_t kFacts = 16;
    using Facts = std::array<qint64, kFacts>;

    CriterionTable();
    // The criterion of this bit holds for values of [low, high] of that fact only; for none when low > high.
    void demand(quint64 bit, size_t fact, qint64 low, qint64 high);
    quint64 held(const Facts &facts) const;

private:
    struct Pieces {
        std::vector<qint64> starts; // of all but the first, ascending
        std::vector<quint64> masks{~quint64(0)}; // of all
        void cutAt(qint64 start);
    };
    void lay();

    std::array<Pieces, kFacts> m_pieces;
    size_t m_room = 1; // for the pieces of each fact: a power of two
    std::vector<qint64> m_starts; // the same for all facts side by side, filled up
    std::vector<quint64> m_masks;
};

// In the header: asked for each of a million issues. One binary search for all facts at once, without a branch to guess.
inline quint64 CriterionTable::held(const Facts &facts) const
{
    std::array<size_t, kFacts> pieces;
    for (size_t fact = 0; fact < kFacts; ++fact)
        pieces[fact] = fact * m_room;
    for (size_t half = m_room / 2; half > 0; half /= 2)
        for (size_t fact = 0; fact < kFacts; ++fact)
            pieces[fact] += half & (0 - size_t(facts[fact] >= m_starts[pieces[fact] + half - 1]));
    quint64 held = ~quint64(0);
    for (const size_t piece : pieces)
        held &= m_masks[piece];
    return held;
}

}
