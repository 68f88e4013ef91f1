#pragma once

#include <QObject>

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextReachesItsContrast_data();
    void everyTextReachesItsContrast();
    void signsReachThree_data();
    void signsReachThree();
    void palettesFollowTheAppearance();
    void typeGrowsWithTheSystemFont();
    void cleanup();
};
