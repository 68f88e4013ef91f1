#pragma once

#include "samples.h"
#include "storage/database.h"

#include <QObject>

#include <memory>

// Each repository against a real database in memory.
class RepositoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void calendarsComeBackAsTheyWere();
    void peopleComeBackAsTheyWere();
    void aLadderComesBackAsItWas();
    void aLadderMayComeBeforeItsPeople();
    void projectsComeBackAndKeepTheirCounters();
    void settingsComeBackAsTheyWere();
    void issuesComeBackAsTheyWere();
    void whatDiffersOfAnIssueIsWrittenAlone();
    void issuesAreFoundByKeyAndSource();
    void manyIssuesAreWrittenAtOnce();
    void contactsComeBackInOrderOfTime();
    void risksComeBackAsTheyWere();
    void riskMatricesComeBackAsTheyWere();
    void matricesComeBackAsTheyWere();
    void criteriaComeBackAsTheyWere();
    void situationsComeBackInTheirRank();
    void draftsAndTemplatesComeBackAsTheyWere();
    void cellsOfALaterReleaseCountOnlyWhenFilled();
    void statesArePutAndFallDue();
    void aStaleRecordIsAConflict();
    void aGoneRecordIsNotFound();
    void whatIsNamedCannotBeRemoved();
    void aRemovedIssueTakesItsPartsAlong();
    void anIdIsNeverGivenTwice();
    void brokenTextIsStoredReadably();
    void everyRecordPassesTheCheck();

private:
    std::unique_ptr<storage::Database> m_database;
    samples::Filled m_filled;
};
