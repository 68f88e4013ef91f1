#pragma once

#include <QObject>

// Two windows or processes that edit the same issue of one file.
class IssueMergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editsOfDifferentFieldsAreJoined();
    void theSameFieldIsAskedFor();
    void theSameValueIsNoConflict();
    void amountsAndListsAreOneField();
    void ownFieldsAreJoined();
    void eachFieldIsChosenForItself();
    void settingFieldsJoins();
};
