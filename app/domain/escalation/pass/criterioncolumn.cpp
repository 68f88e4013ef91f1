#include "domain/escalation/pass/criterioncolumn.h"

#include <algorithm>
#include <limits>

namespace domain {

void CriterionColumn::cutAt(qint64 start)
{
    if (start == std::numeric_limits<qint64>::min())
        return; // where the first piece begins
    const auto place = std::lower_bound(m_starts.begin(), m_starts.end(), start);
    if (place != m_starts.end() && *place == start)
        return;
    const auto piece = place - m_starts.begin();
    m_masks.insert(m_masks.begin() + piece + 1, m_masks[size_t(piece)]);
    m_starts.insert(place, start);
}

void CriterionColumn::demand(quint64 bit, qint64 low, qint64 high)
{
    cutAt(low);
    if (high != std::numeric_limits<qint64>::max())
        cutAt(high + 1);
    for (size_t piece = 0; piece < m_masks.size(); ++piece) {
        const qint64 start = piece == 0 ? std::numeric_limits<qint64>::min() : m_starts[piece - 1];
        if (start < low || start > high)
            m_masks[piece] &= ~bit;
    }
}

}
