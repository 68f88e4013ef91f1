#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define ATTACHMENT_CELLS "issue_id, name, media_type, bytes, hash, link, note, added_at"

inline constexpr RecordLayout kAttachmentRecord{
    .table = "attachment",
    .insert = "INSERT INTO attachment (id, " ATTACHMENT_CELLS ", row_version, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    .update = "UPDATE attachment SET (" ATTACHMENT_CELLS ", row_version, digest) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
              "WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM attachment WHERE id = ?",
    .select = "SELECT id, " ATTACHMENT_CELLS ", row_version, digest FROM attachment WHERE id IN (SELECT value FROM json_each(?)) "
              "ORDER BY id",
    .version = "SELECT row_version FROM attachment WHERE id = ?",
    .ids = "SELECT id FROM attachment WHERE id > ? ORDER BY id LIMIT ?",
};
inline constexpr char kAttachmentsOfIssue[] = "SELECT id, " ATTACHMENT_CELLS ", row_version, digest FROM attachment "
                                              "WHERE issue_id = ? ORDER BY id";
inline constexpr char kAllAttachments[] = "SELECT id, " ATTACHMENT_CELLS ", row_version, digest FROM attachment ORDER BY id";

// Those copied into the workspace, whose bytes are to be there.
inline constexpr char kMissingContents[] = "SELECT id, hash FROM attachment WHERE link = '' "
                                           "AND hash NOT IN (SELECT hash FROM attachment_content) ORDER BY id";
inline constexpr char kContentRow[] = "SELECT rowid, length(content) FROM attachment_content WHERE hash = ?";
inline constexpr char kContentHashes[] = "SELECT hash FROM attachment_content ORDER BY hash";
inline constexpr char kUsedContents[] = "SELECT hash FROM attachment_content WHERE hash IN (SELECT hash FROM attachment "
                                        "WHERE link = '') ORDER BY hash";
inline constexpr char kUnusedContents[] = "SELECT hash FROM attachment_content WHERE hash NOT IN (SELECT hash FROM attachment "
                                          "WHERE link = '') AND NOT EXISTS (SELECT 1 FROM history h JOIN change_set c "
                                          "ON c.id = h.change_set_id WHERE h.record_kind = 'attachment' AND h.kind = 'removed' "
                                          "AND c.at >= ? AND instr(h.before, attachment_content.hash) > 0) ORDER BY hash";
inline constexpr char kRoomForContent[] = "INSERT INTO attachment_content (hash, content) VALUES (?, zeroblob(?))";
inline constexpr char kWholeContent[] = "SELECT content FROM attachment_content WHERE hash = ?";
inline constexpr char kInsertContent[] = "INSERT INTO attachment_content (hash, content) VALUES (?, ?)";
inline constexpr char kRemoveContent[] = "DELETE FROM attachment_content WHERE hash = ?";

#undef ATTACHMENT_CELLS

}
