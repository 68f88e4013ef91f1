#pragma once

#include "samples.h"
#include "storage/database.h"

#include <QObject>

#include <memory>

// Milestones, fields of projects and files of issues, and what entries of other kinds hold.
class EntryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void milestonesComeBackAsTheyWere();
    void customFieldsComeBackAsTheyWere();
    void attachmentsComeBackAsTheyWere();
    void entriesNameOthers();
    void everyRecordPassesTheCheck();

private:
    std::unique_ptr<storage::Database> m_database;
    samples::Filled m_filled;
};
