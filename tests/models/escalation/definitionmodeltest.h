#pragma once

#include <QObject>

class DefinitionModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatIsSaid();
    void takesTypedCells_data();
    void takesTypedCells();
    void keepsWhatCannotBeRead_data();
    void keepsWhatCannotBeRead();
    void ticksByCheckState();
    void manyCellsAreOneEdit();
};
