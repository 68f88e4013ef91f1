#pragma once

namespace storage {

inline constexpr char kIntegrity[] = "PRAGMA integrity_check(100)";
inline constexpr char kForeignKeys[] = "PRAGMA foreign_key_check";

}
