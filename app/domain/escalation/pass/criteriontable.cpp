#include "domain/escalation/pass/criteriontable.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace domain {

CriterionTable::CriterionTable()
{
    lay();
}

void CriterionTable::Pieces::cutAt(qint64 start)
{
    if (start == std::numeric_limits<qint64>::min())
        return; // where the first piece begins
    const auto place = std::lower_bound(starts.begin(), starts.end(), start);
    if (place != starts.end() && *place == start)
        return;
    const auto piece = place - starts.begin();
    masks.insert(masks.begin() + piece + 1, masks[size_t(piece)]);
    starts.insert(place, start);
}

void CriterionTable::demand(quint64 bit, size_t fact, qint64 low, qint64 high)
{
    Pieces &pieces = m_pieces[fact];
    pieces.cutAt(low);
    if (high != std::numeric_limits<qint64>::max())
        pieces.cutAt(high + 1);
    for (size_t piece = 0; piece < pieces.masks.size(); ++piece) {
        const qint64 start = piece == 0 ? std::numeric_limits<qint64>::min() : pieces.starts[piece - 1];
        if (start < low || start > high)
            pieces.masks[piece] &= ~bit;
    }
    lay();
}

// What lies beyond the last start has its mask, however often that is cut.
void CriterionTable::lay()
{
    m_room = 1;
    for (const Pieces &pieces : m_pieces)
        m_room = std::max(m_room, std::bit_ceil(pieces.masks.size()));
    m_starts.assign(kFacts * m_room, std::numeric_limits<qint64>::max());
    m_masks.clear();
    for (size_t fact = 0; fact < kFacts; ++fact) {
        const Pieces &pieces = m_pieces[fact];
        std::copy(pieces.starts.begin(), pieces.starts.end(), m_starts.begin() + qsizetype(fact * m_room));
        m_masks.insert(m_masks.end(), pieces.masks.begin(), pieces.masks.end());
        m_masks.resize((fact + 1) * m_room, pieces.masks.back());
    }
}

}
