#pragma once

#include "domain/escalation/matrix.h"
#include "storage/record/recordstore.h"

#include <optional>

namespace storage {

// A matrix as rows and back. The lists of paths and levels that nothing queries take the form they have in the JSON of the record.
struct MatrixCodec {
    using Type = domain::Matrix;
    static const RecordLayout &layout();
    static Record write(const domain::Matrix &matrix);
    static bool read(const Record &record, domain::Matrix &matrix);
    // As write() does, without the paths.
    static Values cells(const domain::Matrix &matrix);
    // The rows in which the second differs from the first, which is `stored`; nothing where a path or level has come or gone.
    static std::optional<std::vector<RowEdit>> edits(const Record &stored, const domain::Matrix &from, const domain::Matrix &to);
};

}
