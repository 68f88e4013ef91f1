#pragma once

#include <QObject>

// A catalogue of situations by itself: the shipped one is sound, and what is wrong with an entry is found.
class SituationCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShippedOnesFallFromTheHighestToTheEveryday();
    void whatIsWrongIsFound_data();
    void whatIsWrongIsFound();
    void aPickLeavesWhatTheEntryLeavesOpen();
};
