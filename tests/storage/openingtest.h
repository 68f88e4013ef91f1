#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

// What files are refused, and what a file looks like while it is open and after.
class OpeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNewFileIsAWorkspace();
    void aTakenPathIsRefused();
    void aMissingFolderIsRefused();
    void strangeFilesAreRefused_data();
    void strangeFilesAreRefused();
    void aNewerFileIsRefusedWithItsVersion();
    void aChangedSchemaIsRefused_data();
    void aChangedSchemaIsRefused();
    void aTruncatedFileIsRefused();
    void aReadOnlyFileOpensForReadingOnly();
    void settingsProtectTheFile();
    void oneSingleFileIsLeft();
    void twoConnectionsSeeEachOther();
    void aSecondWriterWaitsAndThenIsBusy();
    void workersUseTheirOwnConnection();
    void aRolledBackTransactionLeavesNoTrace();
    void aFullDiskIsNamed();
    void aBackupIsWholeAndNew();
    void aBackupIntoNowhereLeavesNothing();

private:
    QString path(const QString &name) const;
    QString freshFile() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};
