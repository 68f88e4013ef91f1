#pragma once

#include <QObject>

class FieldMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void flattensByName();
    void differencesAreFieldByField();
    void differencesAreThoseOfAllFields();
    void changesAppliedGiveTheOtherRecord();
    void aFewChangesLeaveTheRest();
    void changesTakenBackGiveTheFirstRecord();
    void textsAreNeverTakenForNumbers();
    void whatDoesNotFitIsNamedByTheReader_data();
    void whatDoesNotFitIsNamedByTheReader();
    void removingAListRemovesItsElements();
};
