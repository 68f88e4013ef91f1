#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace storage {

class Database;

// What the search finds. The numbers are those in the file.
enum class SearchKind { Issue = 0, LogEntry = 1, Risk = 2, Person = 3, Draft = 4 };
inline constexpr SearchKind kSearchKinds[] = {SearchKind::Issue, SearchKind::LogEntry, SearchKind::Risk, SearchKind::Person,
                                              SearchKind::Draft};

// Where a word was found.
enum class SearchField {
    Key,
    Title,
    Description,
    BusinessImpact,
    Consequence,
    Workaround,
    Outcome,
    Ask,
    Decision,
    Cause,
    Label,
    Option,
    Custom,
    Action,
    Counterparty,
    Response,
    Text,
    Reason,
    Name,
    Role,
    Mail,
    Organisation,
    Subject,
    Body,
};

// The texts of one record that are searched, read from its own rows. Nothing confidential is read here: what must not be found is
// left out of the statements of searchstatements.h, and is then neither indexed nor shown.
struct SearchDocument {
    struct Part {
        SearchField field = SearchField::Title;
        QString text;
    };
    SearchKind kind = SearchKind::Issue;
    qint64 id = 0;
    qint64 project = 0;      // 0: of no project
    qint64 issue = 0;        // that a log entry or draft belongs to
    qint64 organisation = 0;
    qint64 at = 0;           // of a log entry, in ms
    QVector<Part> parts;     // without empty ones

    QString text(SearchField field) const;
    // What the index holds of it, sorted, each word once. The organisation is in it by its id: a new name changes nothing.
    QStringList words() const;
    QStringList titleWords() const;
};

bool isTitleField(SearchField field);
// Words that no text has: for "of this organisation", "of this project", and what every record has.
QString organisationWord(qint64 id);
QString projectWord(qint64 id);
QString everyWord();

// Those that exist, in the order of the ids.
[[nodiscard]] base::Result<QVector<SearchDocument>> searchDocuments(Database &database, SearchKind kind, const QVector<qint64> &ids);
// The next ones by id.
[[nodiscard]] base::Result<QVector<SearchDocument>> searchDocumentsAfter(Database &database, SearchKind kind, qint64 after, int most);

}
