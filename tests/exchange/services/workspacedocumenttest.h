#pragma once

#include <QObject>

class WorkspaceDocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothing();
    void keepsImportedListsAndTheirHistory();
    void takesADocumentWrittenByHand();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void refusesAWorkspaceThatIsNotEmpty();
    void noticesAForgedHistory();
    void replacesNothingWithAHalf();
};
