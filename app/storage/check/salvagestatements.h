#pragma once

namespace storage {

// Change sets and history go over as they are: what is missing or changed stays provable in the copy.
inline constexpr char kSalvagedChangeSets[] = "SELECT id, at, author, cause, subject, reverts, digest FROM change_set "
                                              "WHERE id > ? ORDER BY id LIMIT ?";
inline constexpr char kSalvageChangeSet[] = "INSERT INTO change_set (id, at, author, cause, subject, reverts, digest) "
                                            "VALUES (?, ?, ?, ?, ?, ?, ?)";
inline constexpr char kSalvagedEntries[] = "SELECT id, change_set_id, record_kind, record_id, kind, field, before, after, hash "
                                           "FROM history WHERE id > ? ORDER BY id LIMIT ?";
inline constexpr char kSalvageEntry[] = "INSERT INTO history (id, change_set_id, record_kind, record_id, kind, field, before, "
                                        "after, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

}
