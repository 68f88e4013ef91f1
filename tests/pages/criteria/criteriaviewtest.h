#pragma once

#include <QObject>

// The editor of criteria, by clicks and keys.
class CriteriaViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsTheCriteriaOfTheProject();
    void aNewOneIsWrittenAndHoldsForIssues();
    void eachChangeIsOneStepOfUndo();
    void whatIsRemovedComesBack();
};
