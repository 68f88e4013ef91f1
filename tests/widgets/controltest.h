#pragma once

#include <QObject>

class ControlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksDifferByShapeAlone();
    void chipsAreAsWideAsTheirWords_data();
    void chipsAreAsWideAsTheirWords();
    void initialsComeFromNames_data();
    void initialsComeFromNames();
    void filterChipChoosesAndClears();
    void segmentsMoveByArrowKeys();
    void searchFieldSettlesOnce();
    void buttonsMirror();
    void messageBarCarriesItsToneAndWords();
    void emptyStateTakesAFirstStep();
    void userTextIsNeverRich();
};
