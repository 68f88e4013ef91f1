#pragma once

#include "storage/search/searchdocument.h"

#include <span>

namespace storage {

// id, project, issue, organisation, at; then a text for each field.
#define SEARCH_ISSUES \
    "SELECT i.id, i.project_id, i.id, i.counterparty_id, NULL, i.key, i.title, i.description, i.business_impact, i.consequence, " \
    "i.workaround, i.outcome, i.ask_text, " \
    "(SELECT group_concat(decision || char(10) || decision_reason, char(10)) FROM issue_entry WHERE issue_id = i.id), " \
    "(SELECT group_concat(text, char(10)) FROM issue_cause WHERE issue_id = i.id), " \
    "(SELECT group_concat(label, char(10)) FROM issue_label WHERE issue_id = i.id), " \
    "(SELECT group_concat(title || char(10) || detail, char(10)) FROM issue_option WHERE issue_id = i.id), " \
    "(SELECT group_concat(value, char(10)) FROM issue_custom WHERE issue_id = i.id), " \
    "(SELECT group_concat(text, char(10)) FROM issue_action WHERE issue_id = i.id), " \
    "(SELECT name FROM organisation WHERE id = i.counterparty_id) FROM issue i WHERE i.id "
#define SEARCH_LOG \
    "SELECT c.id, (SELECT project_id FROM issue WHERE id = c.issue_id), c.issue_id, NULL, c.at, c.text, c.reason " \
    "FROM contact c WHERE c.id "
#define SEARCH_RISKS \
    "SELECT r.id, r.project_id, NULL, r.counterparty_id, NULL, r.key, r.title, r.description, r.response_text, " \
    "(SELECT name FROM organisation WHERE id = r.counterparty_id) FROM risk r WHERE r.id "
#define SEARCH_PEOPLE \
    "SELECT p.id, NULL, NULL, p.organisation_id, NULL, p.name, p.role, p.email, " \
    "(SELECT name FROM organisation WHERE id = p.organisation_id) FROM person p WHERE p.id "
#define SEARCH_DRAFTS \
    "SELECT d.id, (SELECT project_id FROM issue WHERE id = d.issue_id), d.issue_id, NULL, NULL, d.subject, d.body " \
    "FROM draft d WHERE d.id "
#define SEARCH_LISTED "IN (SELECT value FROM json_each(?))"
#define SEARCH_AFTER "> ? ORDER BY 1 LIMIT ?"
#define SEARCH_ADD(table) "INSERT INTO " table " (rowid, words) VALUES (?, ?)"
#define SEARCH_TAKE(table) "INSERT INTO " table " (" table ", rowid, words) VALUES ('delete', ?, ?)"
#define SEARCH_CLEAR(table) "INSERT INTO " table " (" table ") VALUES ('delete-all')"
#define SEARCH_WALK(table) "SELECT rowid FROM " table " WHERE " table " MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC"

// One full-text table: without content of its own, so what is taken out must be told as it was put in.
struct SearchTable {
    const char *name;
    const char *add;
    const char *take;
    const char *clear;
    const char *walk; // expression, first and last row: newest first
};

inline constexpr SearchTable kSearchTitles{"search_title", SEARCH_ADD("search_title"), SEARCH_TAKE("search_title"),
                                           SEARCH_CLEAR("search_title"), SEARCH_WALK("search_title")};
inline constexpr SearchTable kSearchIssues{"search_issue", SEARCH_ADD("search_issue"), SEARCH_TAKE("search_issue"),
                                           SEARCH_CLEAR("search_issue"), SEARCH_WALK("search_issue")};
inline constexpr SearchTable kSearchLog{"search_log", SEARCH_ADD("search_log"), SEARCH_TAKE("search_log"),
                                        SEARCH_CLEAR("search_log"), SEARCH_WALK("search_log")};
inline constexpr SearchTable kSearchOther{"search_other", SEARCH_ADD("search_other"), SEARCH_TAKE("search_other"),
                                          SEARCH_CLEAR("search_other"), SEARCH_WALK("search_other")};
inline constexpr const SearchTable *kSearchTables[] = {&kSearchTitles, &kSearchIssues, &kSearchLog, &kSearchOther};

inline constexpr SearchField kIssueFields[] = {
    SearchField::Key,     SearchField::Title, SearchField::Description, SearchField::BusinessImpact, SearchField::Consequence,
    SearchField::Workaround, SearchField::Outcome, SearchField::Ask,   SearchField::Decision,       SearchField::Cause,
    SearchField::Label,   SearchField::Option, SearchField::Custom,     SearchField::Action,
    SearchField::Counterparty};
inline constexpr SearchField kLogFields[] = {SearchField::Text, SearchField::Reason};
inline constexpr SearchField kRiskFields[] = {SearchField::Key, SearchField::Title, SearchField::Description, SearchField::Response,
                                              SearchField::Counterparty};
inline constexpr SearchField kPersonFields[] = {SearchField::Name, SearchField::Role, SearchField::Mail, SearchField::Organisation};
inline constexpr SearchField kDraftFields[] = {SearchField::Subject, SearchField::Body};

// The records of one kind, and where their words are.
struct SearchLayout {
    const char *listed;
    const char *after;
    const char *newest;  // ids above one, newest first
    const char *highest;
    std::span<const SearchField> fields;
    const SearchTable *table;
    bool hasTitles; // in a table of their own too
};

// Three kinds share a table, each in rows of its own range.
inline constexpr qint64 kRowsOfKind = qint64(1) << 40;

inline constexpr SearchLayout kSearchLayouts[] = {
    {SEARCH_ISSUES SEARCH_LISTED, SEARCH_ISSUES SEARCH_AFTER, "SELECT id FROM issue WHERE id > ? ORDER BY id DESC LIMIT ?",
     "SELECT MAX(id) FROM issue", kIssueFields, &kSearchIssues, true},
    {SEARCH_LOG SEARCH_LISTED, SEARCH_LOG SEARCH_AFTER, "SELECT id FROM contact WHERE id > ? ORDER BY id DESC LIMIT ?",
     "SELECT MAX(id) FROM contact", kLogFields, &kSearchLog, false},
    {SEARCH_RISKS SEARCH_LISTED, SEARCH_RISKS SEARCH_AFTER, "SELECT id FROM risk WHERE id > ? ORDER BY id DESC LIMIT ?",
     "SELECT MAX(id) FROM risk", kRiskFields, &kSearchOther, false},
    {SEARCH_PEOPLE SEARCH_LISTED, SEARCH_PEOPLE SEARCH_AFTER, "SELECT id FROM person WHERE id > ? ORDER BY id DESC LIMIT ?",
     "SELECT MAX(id) FROM person", kPersonFields, &kSearchOther, false},
    {SEARCH_DRAFTS SEARCH_LISTED, SEARCH_DRAFTS SEARCH_AFTER, "SELECT id FROM draft WHERE id > ? ORDER BY id DESC LIMIT ?",
     "SELECT MAX(id) FROM draft", kDraftFields, &kSearchOther, false},
};

inline const SearchLayout &layoutOf(SearchKind kind)
{
    return kSearchLayouts[size_t(kind)];
}

// The row of the full-text table that stands for a record.
inline qint64 searchRow(SearchKind kind, qint64 id)
{
    return layoutOf(kind).table == &kSearchOther ? qint64(kind) * kRowsOfKind + id : id;
}

inline constexpr char kSearchPending[] = "SELECT kind, done_to FROM search_pending ORDER BY kind";
inline constexpr char kSearchDoneTo[] = "SELECT done_to FROM search_pending WHERE kind = ?";
inline constexpr char kLeavePending[] = "INSERT INTO search_pending (kind, done_to) VALUES (?, ?) ON CONFLICT (kind) DO NOTHING";
inline constexpr char kStartPending[] = "INSERT OR REPLACE INTO search_pending (kind, done_to) VALUES (?, 0)";
inline constexpr char kStepPending[] = "UPDATE search_pending SET done_to = ? WHERE kind = ?";
inline constexpr char kEndPending[] = "DELETE FROM search_pending WHERE kind = ?";

}
