#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define RISK_CELLS \
    "project_id, key, title, description, category, counterparty_id, owner_id, status, inherent_probability_score, " \
    "inherent_impact_score, inherent_probability, inherent_cents, inherent_currency, inherent_days, " \
    "residual_probability_score, residual_impact_score, residual_probability, residual_cents, residual_currency, " \
    "residual_days, response, response_text, review_on, raised_at, changed_at, source_system, source_id, " \
    "source_status, source_priority, source_type"
#define RISK_ISSUE_CELLS "position, issue_id"

inline constexpr PartLayout kRiskParts[] = {
    {"risk_issue",
     "INSERT INTO risk_issue (risk_id, " RISK_ISSUE_CELLS ") VALUES (?, ?, ?)",
     "DELETE FROM risk_issue WHERE risk_id = ?",
     "SELECT risk_id, " RISK_ISSUE_CELLS " FROM risk_issue WHERE risk_id IN (SELECT value FROM json_each(?)) ORDER BY risk_id, position"},
};
inline constexpr RecordLayout kRiskRecord{
    .table = "risk",
    .insert = "INSERT INTO risk (id, " RISK_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
              "?, ?, ?" ")",
    .update = "UPDATE risk SET (" RISK_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
              "?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM risk WHERE id = ?",
    .select = "SELECT id, " RISK_CELLS ", row_version, digest FROM risk WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM risk WHERE id = ?",
    .ids = "SELECT id FROM risk WHERE id > ? ORDER BY id LIMIT ?",
    .parts = kRiskParts,
};
inline constexpr char kRiskByKey[] = "SELECT id, " RISK_CELLS ", row_version, digest FROM risk WHERE project_id = ? AND key = ?";
inline constexpr char kAllRisks[] = "SELECT id, " RISK_CELLS ", row_version, digest FROM risk ORDER BY project_id, key";
inline constexpr char kRisksOfProject[] = "SELECT id, " RISK_CELLS ", row_version, digest FROM risk WHERE project_id = ? ORDER BY key";
inline constexpr char kLinkedRisks[] = "SELECT id, " RISK_CELLS ", row_version, digest FROM risk WHERE project_id = ? AND id IN (SELECT risk_id FROM risk_issue) ORDER BY id";
inline constexpr char kRisksOfIssue[] = "SELECT id, " RISK_CELLS ", row_version, digest FROM risk WHERE id IN (SELECT risk_id FROM risk_issue WHERE issue_id = ?) ORDER BY key";

#undef RISK_CELLS
#undef RISK_ISSUE_CELLS

}
