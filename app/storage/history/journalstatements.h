#pragma once

namespace storage {

#define CHANGE_SET_COLUMNS "id, at, author, cause, subject, reverts"
#define HISTORY_COLUMNS \
    "h.id, h.change_set_id, h.record_kind, h.record_id, h.kind, h.field, h.before, h.after, h.hash, c.at, c.author, c.cause"
#define HISTORY_SOURCE " FROM history h JOIN change_set c ON c.id = h.change_set_id "

inline constexpr char kNextChangeSetId[] = "SELECT COALESCE(MAX(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'change_set'";
inline constexpr char kInsertChangeSet[] = "INSERT INTO change_set (" CHANGE_SET_COLUMNS ", digest) VALUES (?, ?, ?, ?, ?, ?, ?)";
inline constexpr char kFindChangeSet[] = "SELECT " CHANGE_SET_COLUMNS " FROM change_set WHERE id = ?";
inline constexpr char kChangeSetsAfter[] = "SELECT " CHANGE_SET_COLUMNS " FROM change_set WHERE id > ? ORDER BY id";
inline constexpr char kChangeSetsSince[] = "SELECT " CHANGE_SET_COLUMNS " FROM change_set INDEXED BY change_set_at "
                                           "WHERE at >= ? AND author = ? ORDER BY id";
inline constexpr char kLastChangeSet[] = "SELECT MAX(id) FROM change_set";
inline constexpr char kLastNumberInHistory[] = "SELECT COALESCE(MAX(record_id), 0) FROM history WHERE record_kind = ?";
inline constexpr char kRaiseNumber[] = "UPDATE sqlite_sequence SET seq = MAX(seq, ?) WHERE name = ?";
inline constexpr char kBeginNumber[] = "INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)";
inline constexpr char kAllChangeSets[] = "SELECT " CHANGE_SET_COLUMNS ", digest FROM change_set ORDER BY id";

inline constexpr char kLastHash[] = "SELECT id, hash FROM history ORDER BY id DESC LIMIT 1";
inline constexpr char kInsertEntry[] = "INSERT INTO history (id, change_set_id, record_kind, record_id, kind, field, before, after, "
                                       "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
inline constexpr char kEntriesOfRecord[] = "SELECT " HISTORY_COLUMNS HISTORY_SOURCE
                                           "WHERE h.record_kind = ? AND h.record_id = ? ORDER BY h.id DESC LIMIT ?";
inline constexpr char kEntriesOfChangeSet[] = "SELECT " HISTORY_COLUMNS HISTORY_SOURCE "WHERE h.change_set_id = ? ORDER BY h.id";
inline constexpr char kRecordsOfChangeSet[] = "SELECT record_kind, record_id FROM history WHERE change_set_id = ? "
                                              "GROUP BY record_kind, record_id ORDER BY MIN(id)";
inline constexpr char kCountEntries[] = "SELECT COUNT(*) FROM history";
inline constexpr char kAllEntries[] = "SELECT " HISTORY_COLUMNS ", c.subject, c.reverts FROM history h "
                                      "LEFT JOIN change_set c ON c.id = h.change_set_id ORDER BY h.id";
inline constexpr char kSequenceOf[] = "SELECT seq FROM sqlite_sequence WHERE name = ?";

#undef CHANGE_SET_COLUMNS
#undef HISTORY_COLUMNS
#undef HISTORY_SOURCE

}
