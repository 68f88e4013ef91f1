#pragma once

#include "storage/database.h"
#include "storage/history/journal.h"

#include <QObject>

#include <memory>

// The history and its chain.
class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void entriesComeBackAsTheyWere();
    void changeSetsAreToldApart();
    void theHeadChangesWithEachEntry();
    void anUntouchedHistoryIsSound();
    void tamperingIsFound_data();
    void tamperingIsFound();

private:
    storage::ChangeSet act(const QString &author, int entries);

    std::unique_ptr<storage::Database> m_database;
};
