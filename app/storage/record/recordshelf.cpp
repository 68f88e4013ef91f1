#include "storage/record/recordshelf.h"

#include <algorithm>

namespace storage {

namespace {
constexpr size_t kRoom = 6; // the version in force and the draft, and what they are compared with
}

std::shared_ptr<void> RecordShelf::at(const RecordLayout &layout, qint64 id) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&](const Place &place) { return place.layout == &layout && place.id == id; });
    return found == m_places.end() ? nullptr : found->kept;
}

void RecordShelf::put(const RecordLayout &layout, qint64 id, std::shared_ptr<void> kept)
{
    forget(layout, id);
    m_places.push_front({&layout, id, std::move(kept)});
    if (m_places.size() > kRoom)
        m_places.pop_back();
}

void RecordShelf::forget(const RecordLayout &layout, qint64 id)
{
    std::erase_if(m_places, [&](const Place &place) { return place.layout == &layout && place.id == id; });
}

}
