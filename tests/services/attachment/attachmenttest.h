#pragma once

#include <QObject>

// Files of issues: taken, refused, undone, verified, given out; the names they get.
class AttachmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCopyOutlivesItsSource();
    void badFilesAreToldAndTheOthersKept();
    void aCopyTooLargeCanBeLinked();
    void undoAndRedoBringFilesAndBytesBack();
    void bytesGoTheDayAfter();
    void linkedFilesThatChangedOrWentAreTold();
    void damagedBytesAreFoundAndNotGivenOut();
    void salvageCarriesTheBytes();
    void removingAnIssueTakesItsFilesAlong();
    void stoppingAddsNothing();
    void namesAreNeverPaths_data();
    void namesAreNeverPaths();
    void theDocumentCarriesTheBytes();
    void aDocumentWithWrongBytesIsRefused_data();
    void aDocumentWithWrongBytesIsRefused();
};
