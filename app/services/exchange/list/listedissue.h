#pragma once

#include "domain/issue/issue.h"

#include <QVector>

namespace services {

// A comment of a row: becomes a note of the contacts log.
struct ListedComment {
    base::Instant at; // none when the list does not say
    domain::PersonId author;
    QString text;
};

}
