#pragma once

#include <QObject>

class ListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void registerSortsByRatingThenExposure();
    void registerFollowsARescore();
    void logAppendsWithoutAReset();
    void historyTellsAChangeInWords();
    void draftsAndTemplatesStandUnderHeadings();
    void peopleSayWhoIsAway();
};
