#pragma once

#include <QObject>

class RankingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranks_data();
    void ranks();
    void everyWordMustMatch();
    void accentsAndCaseDoNotCount();
    void marksWhatMatched();
};
