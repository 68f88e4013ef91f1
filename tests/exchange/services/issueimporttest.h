#pragma once

#include <QObject>

// Every list of issues under shared/data: in with the figures of expected.json, or refused with what is missing.
class IssueImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importsOnceAndChangesNothingTheSecondTime_data();
    void importsOnceAndChangesNothingTheSecondTime();
    void readsTheFacts_data();
    void readsTheFacts();
    void refusesListsWithoutATitle_data();
    void refusesListsWithoutATitle();
    void keepsTheLastRowOfAnEventLog();
    void turnsJiraCommentsIntoNotes();
};
