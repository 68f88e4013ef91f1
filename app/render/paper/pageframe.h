#pragma once

#include "render/paper/pagesetup.h"
#include "render/paper/page.h"

#include <vector>

namespace render {

// What stands in the head and foot of every page; page numbers are added.
struct PageFrame {
    QString key;     // "HT4-118", bold, linkless
    QString title;   // bold after the key; left out when the line would be too long for it (page 1 has it in full)
    QString kind;    // "case brief"
    QString project; // left out too when the line would still be too long
    QString version; // right: "Inside version"
    QString foot;    // left: as of, file name, history head
};

// Dresses finished pages with head and foot.
void dress(std::vector<Page> &pages, const PageFrame &frame, const PageSetup &setup, const Typeface &typeface);

}
