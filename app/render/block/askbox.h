#pragma once

#include "render/paper/pageflow.h"

namespace render {

// The box that says what is wanted: label, the ask itself, and up to three columns under it.
struct AskBox {
    struct Column {
        QString label;
        QVector<Spans> lines;
    };
    QString label;
    QString text;
    QVector<Column> columns;
};

// Sets the box over the whole text width, with the accent bar; an ask longer than a page goes on on the next one.
void addAskBox(PageFlow &flow, const AskBox &box);

}
