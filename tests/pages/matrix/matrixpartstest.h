#pragma once

#include <QObject>

class MatrixPartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theGridComesBackFromAFile_data();
    void theGridComesBackFromAFile();
    void whatCannotBeImportedChangesNothing();
    void versionsSayWhatDiffersAndGoBack();
    void startsFromATemplate();
    void ownTemplatesAreKeptAndRemoved();
    void copiesAnotherProject();
    void playsUnderTheGrid();
    void rowsAreDraggedByTheirGrip();
    void theirManagementIsAskedFirst();
};
