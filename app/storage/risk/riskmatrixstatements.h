#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define RISK_MATRIX_CELLS \
    "size, appetite, probability_names, impact_names, probability_up_to, impact_up_to, cells"

inline constexpr RecordLayout kRiskMatrixRecord{
    .table = "risk_matrix",
    .insert = "INSERT INTO risk_matrix (project_id, " RISK_MATRIX_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ")",
    .update = "UPDATE risk_matrix SET (" RISK_MATRIX_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?" ") WHERE project_id = ? AND row_version = ?",
    .remove = "DELETE FROM risk_matrix WHERE project_id = ?",
    .select = "SELECT project_id, " RISK_MATRIX_CELLS ", row_version, digest FROM risk_matrix WHERE project_id IN (SELECT value FROM json_each(?)) ORDER BY project_id",
    .version = "SELECT row_version FROM risk_matrix WHERE project_id = ?",
    .ids = "SELECT project_id FROM risk_matrix WHERE project_id > ? ORDER BY project_id LIMIT ?",
};
inline constexpr char kAllRiskMatrices[] = "SELECT project_id, " RISK_MATRIX_CELLS ", row_version, digest FROM risk_matrix ORDER BY project_id";

#undef RISK_MATRIX_CELLS

}
