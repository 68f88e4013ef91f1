#pragma once

#include <QObject>

class PlayModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void playsEachSeverityToItsEnd();
    void namesPeopleAndWhyTheyStandIn();
    void aLineOfManagementIsPlayedWithAnExample();
    void answersTheNewestQuestionOnly();
    void needByEndsTheTimeOfTheTeam();
};
