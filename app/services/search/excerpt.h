#pragma once

#include "services/search/searchterms.h"

namespace services {

// One line of a text around the first thing found in it.
struct Excerpt {
    QString text;
    QVector<SearchMark> marks;
};
Excerpt excerptOf(const QVector<SearchTerm> &terms, const QString &text);

// Where any of the terms stands, in order, none over another.
QVector<SearchMark> allMarks(const QVector<SearchTerm> &terms, const QString &text);

}
