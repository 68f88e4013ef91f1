#pragma once

#include "storage/record/recordstore.h"

#include <deque>
#include <memory>

namespace storage {

// A record as it was read: its rows, and what they mean.
template <typename T>
struct ShelvedRecord {
    Record record;
    T value;
};

// The last few large records that a connection has read, which is far slower than to see whether they are still the same: the
// row version and digest of what lies here are compared with the file at each use. For records of few rows each a read is as cheap.
class RecordShelf
{
public:
    // header: of the record as the file has it now, without its parts. Null when something else or nothing lies here.
    template <typename T>
    std::shared_ptr<ShelvedRecord<T>> find(const RecordLayout &layout, const Record &header)
    {
        const auto kept = std::static_pointer_cast<ShelvedRecord<T>>(at(layout, header.id));
        const bool isSame = kept && kept->record.rowVersion == header.rowVersion && kept->record.digest == header.digest;
        return isSame ? kept : nullptr;
    }
    template <typename T>
    void put(const RecordLayout &layout, std::shared_ptr<ShelvedRecord<T>> kept)
    {
        const qint64 id = kept->record.id;
        put(layout, id, std::move(kept));
    }
    void forget(const RecordLayout &layout, qint64 id);

private:
    struct Place {
        const RecordLayout *layout;
        qint64 id;
        std::shared_ptr<void> kept;
    };
    std::shared_ptr<void> at(const RecordLayout &layout, qint64 id) const;
    void put(const RecordLayout &layout, qint64 id, std::shared_ptr<void> kept);

    std::deque<Place> m_places; // newest first
};

}
