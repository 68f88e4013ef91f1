#pragma once

#include "domain/issue/contact.h"

#include <QString>

namespace domain {

// Matters of one category, or without one of one path, were passed on until the same person had them, who does not stand in the
// matrix where they were asked first.
struct ForwardOffer {
    ProjectId project;
    QString category; // empty: issues of the path that have none
    QString pathKey;
    QString pathName;
    int level = 0;
    bool isTheirs = false; // the side of the level
    PersonId person; // who would stand there
    PersonId standing; // who stands there now; invalid: nobody is named
    PersonId former; // who is kept as deputy where that is wanted: who stands there, else who was asked first
    int forwards = 0;
    int issues = 0; // that they were logged in
    ContactId latest; // of the forwards counted
    bool isPostponed = false; // "not now" was said, and no forward has been logged since
    bool awaitsDraft = false; // the matrix is being edited: its draft has to be settled first
    bool operator==(const ForwardOffer &) const = default;
};

}
