#pragma once

#include "services/exchange/list/columnmap.h"

#include <QSet>
#include <QStringList>
#include <QVector>

namespace services {

// A field's name for --map and the report (that of recordjson.h where there is one), and the headings that mean it, folded, the
// surest first.
struct HeadingWords {
    ListField field;
    const char *name;
    QStringList headings;
};

const QVector<HeadingWords> &headingWords();

}
