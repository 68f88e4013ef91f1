#pragma once

#include <QObject>

class ProjectServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void makesAProjectReadyToWork();
    void makesKeysFromNames_data();
    void makesKeysFromNames();
    void refusesKeysThatAreTakenOrStrange();
    void refusesValuesThatAreNotAllowed();
    void refusesCalendarsThatCannotBe();
    void offersShippedAndUsedCategories();
};
