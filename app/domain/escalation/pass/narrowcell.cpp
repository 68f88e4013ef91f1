#include "domain/escalation/pass/narrowissue.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace domain {

namespace {

constexpr char kCellFormat = 4; // counted up whenever a field comes, goes or moves
constexpr size_t kWordSize = sizeof(quint64);
constexpr size_t kPayloadAt = 2; // after the format and the count of fields told

// The fields in their stored order: those that most issues have come first, so that the rest can be left off.
template <typename Narrow, typename Visit>
constexpr void visitFields(Narrow &n, Visit &&visit)
{
    const auto all = [&](auto &...fields) { (visit(fields), ...); };
    all(n.flags, n.impact, n.urgency, n.override, n.over, n.held, n.project, n.matrix, n.category, n.counterparty, n.raisedAt,
        n.touchedAt, n.knownFrom, n.needBy);
    all(n.path, n.level, n.askLevel, n.reminders, n.askedAt, n.asked, n.lastAsked, n.tried, n.triedOriginator, n.firstTryAt, n.silentSince,
        n.remindedAt, n.lastAskedToo, n.promisedUntil, n.headsUpAt, n.headsUpWith);
    all(n.askCents, n.askDays, n.askCurrency, n.costPerDay, n.costCurrency, n.missedAt, n.unplannedHours, n.peopleAffected,
        n.pauseFrom, n.pauseTo);
}

constexpr size_t kFields = [] {
    const NarrowIssue issue;
    size_t count = 0;
    visitFields(issue, [&count](auto) { ++count; });
    return count;
}();
constexpr size_t kHeadSize = (kFields + 1) / 2;

// By the size of a field: what of a word belongs to it.
constexpr std::array<quint64, 16> kMasks = [] {
    std::array<quint64, 16> masks{};
    for (size_t size = 1; size <= kWordSize; ++size)
        masks[size] = ~quint64(0) >> (64 - 8 * size);
    return masks;
}();

// Takes one field after the other out of a cell. Words are read where they lie, the last ones from the end of the cell on backwards:
// nothing beyond it is touched.
struct CellReader {
    const std::array<quint8, kHeadSize> &head;
    const char *at;
    const char *lastWord;
    size_t count = 0;

    template <typename Field>
    Q_ALWAYS_INLINE void operator()(Field &field)
    {
        const size_t width = head[count / 2] >> (count % 2 * 4) & 0xf;
        ++count;
        const char *from = std::min(at, lastWord);
        quint64 word = 0;
        std::memcpy(&word, from, kWordSize);
        field = Field(qFromLittleEndian(word) >> (size_t(at - from) % kWordSize * 8) & kMasks[width]); // of no bytes: masked anyway
        at += width;
    }
};

}

// The format, how many fields are told (the rest is 0), the size in bytes of each in four bits, then the bytes of each, the lowest
// first. A field is read with one load and one mask, without a look at what it holds.
QByteArray narrowCell(const NarrowIssue &issue)
{
    std::array<quint8, kFields + 1> sizes{}; // an even number of them is written
    std::array<char, kFields * kWordSize> payload;
    size_t count = 0;
    size_t told = 0;
    size_t used = 0;
    visitFields(issue, [&](auto field) {
        const quint64 number = qToLittleEndian(quint64(field));
        const size_t size = (size_t(std::bit_width(quint64(field))) + 7) / 8;
        std::memcpy(payload.data() + used, &number, size);
        used += size;
        sizes[count++] = quint8(size);
        told = size > 0 ? count : told;
    });
    QByteArray cell;
    cell.reserve(qsizetype(kPayloadAt + kHeadSize + used));
    cell.append(kCellFormat).append(char(told));
    for (size_t field = 0; field < told; field += 2)
        cell.append(char(sizes[field] | sizes[field + 1] << 4));
    cell.append(payload.data(), qsizetype(used));
    return cell;
}

std::optional<NarrowIssue> narrowFromCell(const char *bytes, qsizetype size)
{
    if (size < qsizetype(kPayloadAt) || bytes[0] != kCellFormat || size_t(quint8(bytes[1])) > kFields)
        return std::nullopt;
    const size_t told = quint8(bytes[1]);
    const size_t headSize = (told + 1) / 2;
    if (size_t(size) < kPayloadAt + headSize)
        return std::nullopt;
    std::array<quint8, kHeadSize> head{};
    std::memcpy(head.data(), bytes + kPayloadAt, headSize);
    size_t stated = 0;
    bool areWords = true;
    for (const quint8 pair : head) {
        stated += size_t((pair & 0xf) + (pair >> 4));
        areWords = areWords && (pair & 0xf) <= kWordSize && (pair >> 4) <= kWordSize;
    }
    if (!areWords || stated != size_t(size) - kPayloadAt - headSize)
        return std::nullopt;
    // A cell shorter than a word is read from behind as many zeros.
    std::array<char, 2 * kWordSize> shortCell{};
    const char *end = bytes + size;
    if (size_t(size) < kWordSize) {
        std::memcpy(shortCell.data() + kWordSize, bytes, size_t(size));
        end = shortCell.data() + kWordSize + size;
    }
    NarrowIssue issue;
    visitFields(issue, CellReader{head, end - stated, end - kWordSize});
    return issue;
}

}
