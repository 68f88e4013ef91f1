#pragma once

#include "services/search/searchhit.h"
#include "shell/command/finditem.h"

namespace ui {

// What was found, as the rows of the search list: a heading a kind, title and key in one line, the text where it was found below.
QVector<FindItem> searchItems(const services::SearchResult &result);
// What the list does not say: that part is not indexed yet, that not all was looked through, that nothing was found. Or nothing.
QString searchNote(const services::SearchResult &result);

}
