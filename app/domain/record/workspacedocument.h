#pragma once

namespace domain {

// The keys of the workspace document: everything of one file as one JSON object (resources/workspace.schema.json). Each list
// holds records of recordjson.h in the order of their ids, with the ids of the file. An empty list may be left out.
namespace document {

inline constexpr char kVersion[] = "rungWorkspace"; // the number kCurrentVersion
inline constexpr int kCurrentVersion = 1;
inline constexpr char kSettings[] = "settings"; // {name: value}, texts
inline constexpr char kCalendars[] = "calendars";
inline constexpr char kOrganisations[] = "organisations";
inline constexpr char kPeople[] = "people";
inline constexpr char kAbsences[] = "absences";
inline constexpr char kProjects[] = "projects";
inline constexpr char kRiskMatrices[] = "riskMatrices";
inline constexpr char kMatrices[] = "matrices"; // all versions
inline constexpr char kCriteria[] = "criteria";
inline constexpr char kSituations[] = "situations";
inline constexpr char kMilestones[] = "milestones";
inline constexpr char kCustomFields[] = "customFields";
inline constexpr char kIssues[] = "issues";
inline constexpr char kContacts[] = "contacts";
inline constexpr char kAttachments[] = "attachments";
// {hash, part, content}: the bytes of copied files in base64, in parts that count from 1 and follow each other; by hash.
inline constexpr char kAttachmentContents[] = "attachmentContents";
inline constexpr char kRisks[] = "risks";
inline constexpr char kTemplates[] = "templates";
inline constexpr char kDrafts[] = "drafts";
// {id, at, author, cause, subject, reverts}; without the history it is left out together with it.
inline constexpr char kChangeSets[] = "changeSets";
// {id, changeSet, record: {kind, id}, kind: created|changed|removed|imported, field, before, after, hash: 64 hex digits}.
// `before` and `after` are texts, as stored: the chain of hashes is checked at import.
inline constexpr char kHistory[] = "history";

}

}
