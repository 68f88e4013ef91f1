#pragma once

#include <QObject>

// The catalogue of situations on the Matrix page, its categories, and picking an entry in the facts of an issue: by keyboard.
class SituationsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsTheCatalogueByRank();
    void aNewOneIsWrittenBelowTheChosenOne();
    void movesByKeysAndByDropping();
    void whatIsRemovedComesBack();
    void aTableGoesOutAndComesBack();
    void tellsWhatToLookAt();
    void aCategoryInUseSaysWhere();
    void aCategoryIsRenamedAndRemoved();
    void aPickInTheFactsIsOneStep();
};
