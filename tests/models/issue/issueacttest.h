#pragma once

#include <QObject>

class IssueActTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyActHasItsOwnNameAndId();
    void everyFormSaysWhatItAsksFor();
    void offersWhatFitsWhereTheIssueStands();
    void prefillsFromTheAdvice();
    void steppingDownLeadsToTheLevelBelow();
    void performsAndUndoesEachAct();
};
