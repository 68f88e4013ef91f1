#pragma once

#include "base/instant.h"
#include "domain/issue/issue.h"
#include "domain/project/project.h"
#include "domain/record/recordkind.h"
#include "services/search/searchterms.h"
#include "storage/search/searchdocument.h"

#include <QMetaType>

#include <functional>
#include <optional>

namespace services {

// One record that was found, with the place where.
struct SearchHit {
    storage::SearchKind kind = storage::SearchKind::Issue;
    domain::RecordRef record;
    domain::IssueId issue;     // itself, or the one that a log entry or draft belongs to
    domain::ProjectId project; // invalid for a person
    QString key;               // of that issue, or of the risk
    QString title;             // own title, name or subject; of a log entry its issue's title
    QVector<SearchMark> titleMarks;
    storage::SearchField field = storage::SearchField::Title; // of the excerpt
    QString excerpt;           // one line; empty when all was found in key and title
    QVector<SearchMark> excerptMarks;
    base::Instant at;          // of a log entry
    bool isInTitle = false;    // all of it
};

struct SearchRequest {
    QString text;
    domain::ProjectId project;            // invalid: all
    QVector<storage::SearchKind> kinds;   // empty: all
    int limit = 50;                       // of each kind
    int mostLooked = 0;                   // gives up after so many records of a kind that only might have it; 0: never
    std::function<bool()> isWanted;       // false ends the search early
};

struct SearchResult {
    QVector<SearchHit> hits;              // by kind; of each kind titles first, then the newest first
    QVector<storage::SearchKind> more;    // kinds of which there are more than the limit
    bool isWhole = true;                  // false: given up, or ended early
    std::optional<double> indexed;        // how much of the file, 0…1, while part of it is still to be indexed
};

}
Q_DECLARE_METATYPE(services::SearchResult)
